import type { Loader } from 'astro/loaders';
import { expect, test } from 'vitest';
import { patient } from '../../../src/sources/patient-loader.ts';

/** What is kept of a file that Astro reads as these fields. */
async function load(data: unknown): Promise<unknown[]> {
  const kept: unknown[] = [];
  const glob = {
    name: 'glob',
    load: async (given) => {
      const parsed = await given.parseData({ id: 'fil', data: data as Record<string, unknown> });
      given.store.set({ id: 'fil', data: parsed });
    },
  } as Loader;
  const context = {
    entryTypes: new Map(),
    parseData: ({ data: fields }: { data: unknown }) => Promise.resolve(fields),
    store: { get: () => undefined, set: (entry: { data: unknown }) => kept.push(entry.data) },
  };
  await patient(glob, 'chapter').load(context as never);
  return kept;
}

test.each([[{ title: 'Natur' }], [undefined], [null]])('a file whose fields are %j is read', async (data) => {
  expect(await load(data)).toEqual([data]);
});
