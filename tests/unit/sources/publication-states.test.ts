import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { letter, programme } from '../../../src/kontrol/example.ts';
import { lastDateOf, listDraftPaths, readPublicationStates } from '../../../src/sources/publication-states.ts';

let root: string;
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'publications-'));
  await write('programmes/2029/programme.mdx', programme({ state: 'published', date: '2029-06-01' }));
  await write('programmes/2030/programme.mdx', programme({ state: 'published', date: '2030-06-14' }));
  await write('programmes/2031/programme.mdx', programme({ state: 'draft' }));
  await write('programmes/2032/programme.mdx', 'Ingen felter\n');
  await write('programmes/2030/days.yaml', '[]\n');
  await write('letters/2030/strandrensning.mdx', letter());
  await write('letters/2031/vinterbad.mdx', letter({ date: { notGiven: 'Brevet er uden dato.' } }));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('each publication has its state, and what does not say that it is published is a draft', async () => {
  expect((await readPublicationStates(root)).map(({ path, state }) => `${path} ${state}`)).toEqual([
    '/breve/2030/strandrensning/ published',
    '/breve/2031/vinterbad/ published',
    '/topmoede/2029/ published',
    '/topmoede/2030/ published',
    '/topmoede/2031/ draft',
    '/topmoede/2032/ draft',
  ]);
});

test('a page has the day of its publication, and the list that of the newest which readers have', async () => {
  const states = await readPublicationStates(root);
  expect(lastDateOf('/topmoede/2029/', states)).toBe('2029-06-01');
  expect(lastDateOf('/topmoede/', states)).toBe('2030-06-14');
  expect(lastDateOf('/2030/', states)).toBeUndefined();
  // A letter without a date has none to tell, nor has it for the list.
  expect(lastDateOf('/breve/2031/vinterbad/', states)).toBeUndefined();
  expect(lastDateOf('/breve/', states)).toBe('2030-01-09');
});

test('a list with nothing but drafts is one too', async () => {
  const states = await readPublicationStates(root);
  expect(listDraftPaths(states)).toEqual(['/topmoede/2031/', '/topmoede/2032/']);
  expect(listDraftPaths(states.filter(({ state }) => state === 'draft'))).toContain('/topmoede/');
});

test('a folder that is not there has none', async () => {
  expect(await readPublicationStates(join(root, 'borte'))).toEqual([]);
});
