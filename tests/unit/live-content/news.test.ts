import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createNews } from '../../../src/live-content/news.ts';

test('a file is news when it is first told of, when its bytes have changed, and when it is gone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'news-'));
  try {
    const file = join(folder, 'natur.mdx');
    const isNews = createNews();
    await writeFile(file, 'en');
    expect([await isNews(file), await isNews(file)]).toEqual([true, false]);
    await writeFile(file, 'to');
    expect([await isNews(file), await isNews(file)]).toEqual([true, false]);
    await rm(file);
    expect([await isNews(file), await isNews(file)]).toEqual([true, false]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
