import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordRevision } from '../../../src/build/record-revision.ts';
import { edition, people, site } from '../../../src/kontrol/example.ts';

const STALE = `- edition: YEAR
  revision: 1
  date: 2031-03-20
  pages: 14
  digest: sha256:${'0'.repeat(64)}
  note: Første udgave.
`;

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'beretning-'));
  const files = {
    'site.yaml': site(),
    'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }),
    ...Object.fromEntries(
      [2030, 2031].flatMap((year) => [
        [`${year}/edition.mdx`, edition({ state: 'published' })],
        [`${year}/revisions.yaml`, STALE.replace('YEAR', String(year))],
      ]),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('two published editions that changed at once', () => {
  test('are recorded together: one alone is refused, and the command for both is given', async () => {
    await expect(recordRevision(root, [2030], 'Et navn er rettet.', '2031-04-01')).rejects
      .toThrowErrorMatchingInlineSnapshot(`
      [CommandError: Også 2031 er ændret siden den seneste revision, fx fordi et navn i people.yaml er rettet.
        Ret: registrér dem sammen: \`npm run revise -- 2030,2031 "hvad er ændret"\`.]
    `);
  });

  test('keep their records when Kontrol finds an error', async () => {
    await writeFile(join(root, 'terms.yaml'), 'terms: [');
    const before = await readFile(join(root, '2031/revisions.yaml'), 'utf8');
    await expect(recordRevision(root, [2030, 2031], 'Et navn er rettet.', '2031-04-01')).rejects.toThrow(
      'så revisionen er ikke registreret',
    );
    expect(await readFile(join(root, '2031/revisions.yaml'), 'utf8')).toBe(before);
  });
});
