import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { forgetStore } from '../../../src/live-content/forget-store.ts';

const STORE = 'astro:data-layer-content';

/** A server with a store whose readings wait until the test lets them go on. */
async function startServer() {
  const readings: PromiseWithResolvers<string>[] = [];
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: 'store',
        resolveId: (id) => (id === STORE ? `\0${STORE}` : undefined),
        load: (id) => {
          if (id !== `\0${STORE}`) return undefined;
          const reading = Promise.withResolvers<string>();
          readings.push(reading);
          return reading.promise;
        },
      },
    ],
  });
  const { ssr } = server.environments;
  return { server, readings, transform: () => ssr.transformRequest(STORE) };
}

test('what a page was reading when the store was written is not kept for the next page', async () => {
  const { server, readings, transform } = await startServer();
  const answer = async (index: number, state: string) => {
    const transformed = transform();
    await expect.poll(() => readings).toHaveLength(index + 1);
    return { end: () => readings[index]!.resolve(`export default "${state}"`), transformed };
  };
  const first = await answer(0, 'before');
  first.end();
  await first.transformed;
  forgetStore(server);
  const straddling = await answer(1, 'before');
  forgetStore(server);
  straddling.end();
  await straddling.transformed;
  const next = await answer(2, 'after');
  next.end();
  expect((await next.transformed)?.code).toContain('after');
  await server.close();
});
