import { expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/command-error.ts';
import { explainDisk, Refusal, toFailure } from '../../../src/desk/server/refusal.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: /a/b`), { code });

test.each([
  ['EROFS', 'a.mdx kan ikke skrives, for disken kan kun læses.'],
  ['ENOSPC', 'a.mdx kan ikke skrives, for disken er fuld.'],
  ['EACCES', 'a.mdx må du ikke skrive i.'],
  ['ENOENT', 'a.mdx findes ikke længere.'],
])('what the disk says with %s is a sentence about the file', (code, what) => {
  const { status, failure } = toFailure(explainDisk('a.mdx', systemError(code)));
  expect(status).toBeGreaterThanOrEqual(400);
  expect(failure.what).toBe(what);
  expect(failure.fix).toMatch(/\.$/);
});

test('what a command says is told in its own words', () => {
  expect(toFailure(new CommandError('Der er intet kapitel.', 'lav det først.'))).toEqual({
    status: 422,
    failure: { what: 'Der er intet kapitel.', fix: 'lav det først.' },
  });
});

test('the other version of a conflict goes with the sentences', () => {
  const current = { text: 'x', version: 'y' };
  expect(toFailure(new Refusal(409, 'Ændret.', 'vælg.', { current })).failure).toEqual({
    what: 'Ændret.',
    fix: 'vælg.',
    current,
  });
});

test('a mistake of this code is said to be one, and that nothing was written', () => {
  expect(toFailure(new TypeError('x is undefined')).failure.what).toBe(
    'Redaktionen gik i stå (x is undefined). Intet er skrevet.',
  );
});
