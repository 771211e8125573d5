import { expect, test } from 'vitest';
import { liveContentPlugin } from '../../../src/live-content/plugin.ts';

const ENVIRONMENTS = ['client', 'ssr', 'prerender'];

/** Has the plugin told of a changed file as Vite does: for each environment in turn. */
async function change(file: string): Promise<string[]> {
  const done: string[] = [];
  const plugin = liveContentPlugin('/content', () => ({
    refresh: async (kind) => void done.push(`read ${kind}`),
    reloads: { hold: () => void done.push('hold'), release: () => void done.push('release') },
  }));
  const { handler } = plugin.hotUpdate as { handler: (this: unknown, options: unknown) => Promise<void> };
  const server = { environments: Object.fromEntries(ENVIRONMENTS.map((name) => [name, {}])) };
  for (const name of ENVIRONMENTS) {
    await handler.call({ environment: { name } }, { file, server });
    done.push(name);
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
