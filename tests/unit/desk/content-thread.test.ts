import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContentThread } from '../../../src/desk/server/content-thread.ts';
import type { ContentThread } from '../../../src/desk/server/content-thread.ts';
import { copyTiny } from '../../helpers/edition.ts';

let thread: ContentThread;
let remove = async () => {};

beforeAll(async () => {
  const tiny = await copyTiny();
  ({ remove } = tiny);
  thread = createContentThread(tiny.root);
});
afterAll(async () => {
  await thread.close();
  await remove();
});

test('a question that its page takes back before its turn is never asked', async () => {
  const first = thread.ask('check', { texts: [] });
  const gone = new AbortController();
  const second = thread.ask('check', { texts: [] }, gone.signal);
  gone.abort();
  await expect(second).rejects.toThrow('The page has gone on.');
  expect((await first).findings.filter(({ severity }) => severity === 'fejl')).toEqual([]);
});

test('what an import says crosses the thread, and the thread goes on', async () => {
  const bytes = Buffer.from('ingen Word-fil');
  const order = { kind: 'word' as const, bytes, name: 'brev.docx', year: 2030, slug: 'skove' };
  await expect(thread.ask('readImport', order)).rejects.toMatchObject({
    name: 'CommandError',
    fix: expect.any(String),
  });
  expect((await thread.ask('choices', undefined)).people).not.toEqual([]);
});
