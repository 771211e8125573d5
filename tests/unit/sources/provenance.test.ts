import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestEdition, digestTexts } from '../../../src/sources/edition-digest.ts';
import { loadSources } from '../../../src/sources/from-disk.ts';
import { readTexts } from '../../../src/sources/provenance.ts';
import { tinyRoot } from '../../helpers/edition.ts';

const LONG_LINE = 'a'.repeat(200_000);

test('an edition has the same digest whether its texts were parsed or only read', async () => {
  expect(await digestUnparsed(tinyRoot, 2030)).toBe(digestEdition(await loadSources(tinyRoot), 2030));
});

test('texts that Kontrol refuses are in the digest as Kontrol has them', async () => {
  const root = await makeFolder({
    'people.yaml': 'ane-holm: { name: Ane Holm }\n',
    '2030/edition.mdx': '---\ntitle: Vejen\n---\n\nane-holm\n',
    '2030/chapters/latin.mdx': Buffer.from('---\ntitle: Bl\xe5\n---\n', 'latin1'),
    '2030/chapters/long.mdx': `---\ntitle: Lang\n---\n\n${LONG_LINE}\n`,
    '2030/chapters/tom.mdx': '',
  });
  expect(await digestUnparsed(root, 2030)).toBe(digestEdition(await loadSources(root), 2030));
});

async function digestUnparsed(root: string, year: number): Promise<string> {
  const { files, people } = await readTexts(root);
  return digestTexts(files, people, year);
}

async function makeFolder(files: Record<string, string | Buffer>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'texts-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
