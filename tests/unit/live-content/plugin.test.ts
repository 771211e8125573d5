import { expect, test } from 'vitest';
import { liveContentPlugin } from '../../../src/live-content/plugin.ts';

const ENVIRONMENTS = ['client', 'ssr', 'prerender'];

/** Has the plugin told of a changed file as Vite does: for each environment in turn. */
async function change(file: string, isNews = true): Promise<unknown[]> {
  const done: unknown[] = [];
  const parts = () => ({
    refresh: async (kind: string) => void done.push(`read ${kind}`),
    reloads: { hold: () => void done.push('hold'), release: () => void done.push('release'), count: () => 0 },
  });
  const plugin = liveContentPlugin('/content', parts, async () => isNews);
  const { handler } = plugin.hotUpdate as { handler: (this: unknown, options: unknown) => Promise<unknown> };
  const server = { environments: Object.fromEntries(ENVIRONMENTS.map((name) => [name, {}])) };
  for (const name of ENVIRONMENTS) {
    const modules = await handler.call({ environment: { name } }, { file, server, timestamp: 1 });
    done.push(...(modules === undefined ? [name] : [name, modules]));
  }
  return done;
}

test('a saved text is read before Vite looks at it, and pages come again behind the last that it looks at', async () => {
  expect(await change('/content/2030/chapters/natur.mdx')).toEqual([
    ...['hold', 'read chapter', 'client', 'ssr', 'release', 'prerender'],
  ]);
});

test.each(['/src/pages/index.astro', '/content/2030/media/kyst.jpg', '/content/2030/exceptions.yaml'])(
  '%s is left to Vite',
  async (file) => {
    expect(await change(file)).toEqual(ENVIRONMENTS);
  },
);

test('a file that is as it was when it was last told of reloads nothing', async () => {
  expect(await change('/content/2030/chapters/natur.mdx', false)).toEqual(['client', [], 'ssr', [], 'prerender', []]);
});

test('of two files that change at the same time, one of them only touched, pages come again for the other', async () => {
  const done: string[] = [];
  const parts = () => ({
    refresh: async () => undefined,
    reloads: { hold: () => void done.push('hold'), release: () => void done.push('release'), count: () => 0 },
  });
  const [touched, changed] = ['/content/2030/chapters/natur.mdx', '/content/2030/chapters/velfaerd.mdx'];
  const plugin = liveContentPlugin('/content', parts, async (file) => file === changed);
  const { handler } = plugin.hotUpdate as { handler: (this: unknown, options: unknown) => Promise<unknown> };
  const server = { environments: Object.fromEntries(ENVIRONMENTS.map((name) => [name, {}])) };
  for (const name of ENVIRONMENTS) {
    for (const file of [changed, touched]) {
      await handler.call({ environment: { name } }, { file, server, timestamp: 1 });
    }
  }
  expect(done).toEqual(['hold', 'release']);
});
