import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/kontrol/rules.ts';
import { withShortAddresses } from '../../helpers/edition.ts';
import { briefly, checkTiny } from '../../helpers/kontrol.ts';
import type { Case } from '../../helpers/kontrol.ts';
import { accountsCases } from './cases/accounts.ts';
import { addressCases } from './cases/addresses.ts';
import { dateCases } from './cases/dates.ts';
import { exceptionCases } from './cases/exceptions.ts';
import { formCases } from './cases/form.ts';
import { languageCases } from './cases/language.ts';
import { referenceCases } from './cases/references.ts';
import { schemaCases } from './cases/schema.ts';
import { signCases } from './cases/signs.ts';
import { tagCases } from './cases/tags.ts';
import { yearCases } from './cases/years.ts';

const groups: Record<string, Case[]> = {
  'Form of files': formCases,
  Fields: schemaCases,
  Tags: tagCases,
  'People and bodies': referenceCases,
  Accounts: accountsCases,
  'Addresses and files': addressCases,
  Signs: signCases,
  Years: yearCases,
  Dates: dateCases,
  Language: languageCases,
  Exceptions: exceptionCases,
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('$says', async ({ overlay, finds }) => {
    expect((await checkTiny(withShortAddresses(overlay))).map(briefly)).toEqual(finds);
  });
});

test('the tiny edition itself is in order', async () => {
  expect(await checkTiny()).toEqual([]);
});

test('every rule has a Danish id of its own and a reason that is a sentence', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, reason } of rules) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(reason).toMatch(/^»?\p{Lu}.*\.$/u);
  }
});
