import { afterEach, expect, test } from 'vitest';
import { readEditionYears } from '../../../src/sources/drafts.ts';
import { addDraft, copyTiny, publishTiny } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of open.splice(0)) await remove();
});

async function copy(overlay: Overlay = {}): Promise<string> {
  const { root, remove } = await copyTiny(overlay);
  open.push(remove);
  return root;
}

test('editions are told apart by what they say of their state', async () => {
  const root = await copy();
  await addDraft(root);
  await publishTiny(root);
  expect(await readEditionYears(root)).toEqual({ drafts: [2031], published: [2030] });
});

test.each([
  ['with a state that does not exist', { '2030/edition.mdx': ['state: draft', 'state: udgivet'] }],
  ['whose fields cannot be read', { '2030/edition.mdx': '---\ntitle: [\n---\n' }],
] satisfies [string, Overlay][])('an edition %s is no published one', async (_, overlay) => {
  expect(await readEditionYears(await copy(overlay))).toEqual({ drafts: [2030], published: [] });
});

test('a folder that is no edition, or is not there, has none', async () => {
  expect(await readEditionYears(await copy({ '2030/edition.mdx': null }))).toEqual({ drafts: [], published: [] });
  expect(await readEditionYears('/no/such/folder')).toEqual({ drafts: [], published: [] });
});
