import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, RefreshContentOptions } from 'astro';
import type { WebSocketClient } from 'vite';
import type { ReadOrder } from '../sources/patient-loader.ts';
import type { SourceKind } from '../sources/sources.ts';
import { forgetStore } from './forget-store.ts';
import { holdReloads } from './hold-reloads.ts';
import { PAGE_OF, SAVES } from './messages.ts';
import { liveContentPlugin } from './plugin.ts';
import type { LiveContentParts } from './plugin.ts';
import { createRefresher } from './refresher.ts';

/**
 * Shows what is saved at once in `npm run dev` and `npm run desk`. Astro by itself waits half a second after a save before it
 * writes what it read, and has pages come again twice.
 *
 * @param root the content folder, as an absolute path
 */
export function liveContent(root: string): AstroIntegration {
  let parts: LiveContentParts | undefined;
  return {
    name: 'live-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(fileURLToPath(new URL('./catch-up.ts', import.meta.url)))};`);
        updateConfig({ vite: { plugins: [liveContentPlugin(root, () => parts)] } });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        if (!refreshContent) return;
        server.watcher.add(root);
        const reloads = holdReloads(server);
        const refresh = createRefresher((kinds) =>
          readContent(refreshContent, kinds).finally(() => forgetStore(server)),
        );
        server.middlewares.use((request, response, next) => {
          const begin = () => {
            response.setHeader('server-timing', `${SAVES};desc="${reloads.count()}"`);
            next();
          };
          // A page that began while content is read could have taken up the store as it was, and Vite would keep that.
          if (request.headers.accept?.includes('text/html')) void refresh.settled().then(begin);
          else begin();
        });
        server.ws.on(PAGE_OF, (saves: unknown, client: WebSocketClient) => {
          if (saves !== String(reloads.count())) client.send({ type: 'full-reload' });
        });
        parts = { refresh, reloads };
      },
    },
  };
}

type RefreshContent = (options: RefreshContentOptions) => Promise<void>;

/** Milliseconds after which Astro is taken to have no configuration of the content that it could use. */
const PATIENCE_MS = 30_000;
/** Milliseconds between two looks whether it has one. */
const LOOK_AGAIN_MS = 5;

/** Has the loaders of some kinds of files load anew. They are named by what they read (`content.config.ts`). */
async function readContent(refreshContent: RefreshContent, kinds: readonly SourceKind[]): Promise<void> {
  const unread = new Set(kinds);
  const context: ReadOrder = { onRead: (kind) => unread.delete(kind) };
  const end = performance.now() + PATIENCE_MS;
  // After each save Astro looks at its configuration too, and until it has it, for some milliseconds, a call does nothing.
  while (unread.size > 0 && performance.now() < end) {
    await refreshContent({ loaders: [...unread], context: { ...context } });
    if (unread.size > 0) await sleep(LOOK_AGAIN_MS);
  }
}
