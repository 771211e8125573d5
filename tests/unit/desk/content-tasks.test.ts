import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContentTasks } from '../../../src/desk/server/content-tasks.ts';
import type { ContentTasks } from '../../../src/desk/server/content-tasks.ts';
import { copyTiny, publishTiny } from '../../helpers/edition.ts';

const PATH = '2030/chapters/natur.mdx';
const NOTHING = { changed: new Map(), begun: [], leftOut: [], history: { kind: 'none' as const, hasRemote: false } };

let root = '';
let remove = async () => {};
let tasks: ContentTasks;

beforeEach(async () => {
  ({ root, remove } = await copyTiny());
  tasks = createContentTasks(root);
});
afterEach(() => remove());

test('Kontrol reads texts that are not saved in place of files, and the files are as they were', async () => {
  const broken = '---\ntitle: Natur\n---\n\n<FactBox title="Uden slutning>\n';
  const { findings } = await tasks.check({ texts: [{ path: PATH, text: broken }] });
  expect(findings.filter(({ rule }) => rule === 'mdx-form').map(({ file }) => file)).toEqual([PATH]);
  const saved = await tasks.check({ texts: [] });
  expect(saved.findings.filter(({ severity }) => severity === 'fejl')).toEqual([]);
});

test('Kontrol reads a text that is in no file yet', async () => {
  const { findings } = await tasks.check({ texts: [{ path: '2030/chapters/ny.mdx', text: '---\ntitle: Ny\n---\n' }] });
  expect(findings.some(({ file, rule }) => file === '2030/chapters/ny.mdx' && rule.endsWith('-skema'))).toBe(true);
});

test('the overview counts what is to be written, and lists chapters in the order of the report', async () => {
  const { editions, common } = await tasks.overview(NOTHING);
  const [edition] = editions;
  expect(edition).toMatchObject({ year: 2030, state: 'draft', marks: 0 });
  const chapters = edition!.files.filter(({ kind }) => kind === 'chapter').map(({ path }) => path.slice(14, -4));
  expect(chapters).toEqual(['velfaerd', 'natur', 'natur/kyst']);
  expect([edition!.written, edition!.chapters]).toEqual([3, 3]);
  expect(common.map(({ title }) => title)).toContain('Personer');
});

test('a file that git knows and the folder lacks is in the overview', async () => {
  const changed = new Map([['2030/chapters/vaek.mdx', 'deleted' as const]]);
  const { editions } = await tasks.overview({ ...NOTHING, changed });
  expect(editions[0]!.files.find(({ path }) => path === '2030/chapters/vaek.mdx')).toMatchObject({ change: 'deleted' });
});

test('a published edition is frozen until its revision is begun', async () => {
  await publishTiny(root);
  expect(await tasks.editionState({ year: 2030, begun: [] })).toBe('published');
  expect(await tasks.editionState({ year: 2030, begun: [2030] })).toBe('in-revision');
});

test('people, chapters, rows and media can be chosen by name', async () => {
  const { people, chapters, rows, media } = await tasks.choices();
  expect(people).toContainEqual({ id: 'asta-lyngbo', name: 'Asta Lyngbo' });
  expect(chapters['2030']).toContainEqual({ id: 'natur', name: 'Natur' });
  expect(rows['2030/resultat']?.map(({ id }) => id)).toContain('loen');
  expect(media['2030']?.map(({ id }) => id)).toContain('vejen.png');
});

test('an edition whose change is not recorded yet has no error for it: publishing records it', async () => {
  await publishTiny(root);
  const path = join(root, PATH);
  await writeFile(path, (await readFile(path, 'utf8')).replace('order: 20', 'order: 30'));
  const [edition] = (await tasks.overview({ ...NOTHING, begun: [2030] })).editions;
  expect([edition!.state, edition!.files.filter(({ errors }) => errors > 0)]).toEqual(['in-revision', []]);
  const { findings } = await tasks.check({ texts: [] });
  expect(findings.filter(({ severity }) => severity === 'fejl')).toEqual([]);
});
