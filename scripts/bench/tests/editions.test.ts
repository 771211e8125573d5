import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { loadSources, runRules } from '../build/content-door.ts';
import { makeEditions, putSentence } from '../build/make-editions.ts';

/** Content of one edition, 2030. */
const TINY = fileURLToPath(new URL('../../../tests/fixtures/tiny', import.meta.url));
const CHAPTER = '2030/chapters/velfaerd.mdx';

test('further editions are the same in earlier years, and Kontrol lets them pass', async () => {
  const folder = await makeThree();
  expect((await readdir(folder)).filter((name) => /^\d{4}$/.test(name))).toEqual(['2028', '2029', '2030']);
  const accounts = await readFile(join(folder, '2028/accounts/resultat.mdx'), 'utf8');
  expect(accounts).toContain('columns: [2028, 2027]');
  expect(await listMistakes(folder)).toEqual([]);
});

test('a sentence takes the place of the one before, and the edition can be built', async () => {
  const folder = await makeThree();
  await putSentence(TINY, folder, CHAPTER, 'Det er den ene.');
  await putSentence(TINY, folder, CHAPTER, 'Det er den anden.');
  const text = await readFile(join(folder, CHAPTER), 'utf8');
  expect(text).toContain('. Det er den anden.');
  expect(text).not.toContain('Det er den ene.');
  expect(await listMistakes(folder)).toEqual([]);
});

async function makeThree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-editions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await makeEditions(TINY, folder, 3);
  return folder;
}

async function listMistakes(folder: string): Promise<string[]> {
  const findings = await runRules(await loadSources(folder));
  return findings
    .filter(({ severity }) => severity === 'fejl')
    .map(({ file, line, what }) => `${file}:${line} ${what}`);
}
