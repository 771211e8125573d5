import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { DESK_PATH } from './contract.ts';
import { ownFolder } from './server/own-folder.ts';
import { readToken } from './server/token.ts';

/**
 * The editor's desk below `/redaktion/` in `npm run dev` and `npm run desk`. A built site contains none of it.
 *
 * @param root the content folder
 */
export function desk(root: string): AstroIntegration {
  let token: Promise<string> | undefined;
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        token = readToken(ownFolder(root));
        updateConfig({ vite: { plugins: [serveDesk(root, token, fileURLToPath(config.outDir))] } });
      },
      'astro:server:start': async ({ address, logger }) => {
        logger.info(`Redaktionen: http://127.0.0.1:${address.port}${DESK_PATH}?kode=${await token}`);
      },
    },
  };
}

/** A plugin and no hook of Astro, because it must answer before Astro asks for a slash at the end of each address. */
function serveDesk(root: string, token: Promise<string>, outDir: string): Plugin {
  return {
    name: 'desk',
    enforce: 'post',
    configureServer: async (server) => {
      // Loaded here, so that a build does not wait for what only an editor's machine needs.
      const { createDesk } = await import('./server/desk.ts');
      const { createMiddleware } = await import('./server/middleware.ts');
      const { createFileNotMade } = await import('./server/file-not-made.ts');
      const { removeUnfinished } = await import('../files/replace-file.ts');
      const onSaved = (file: string) => {
        // As its watcher tells of a change.
        server.watcher.emit('change', file);
        server.watcher.emit('all', 'change', file);
      };
      const desk = createDesk(root, { outDir, onSaved });
      void removeUnfinished(root);
      const port = () => (server.httpServer?.address() as AddressInfo | null)?.port ?? 0;
      const handle = createMiddleware({ desk, token: await token, port });
      const explain = createFileNotMade(desk.published, port);
      server.httpServer?.on('close', () => {
        void desk.content.close();
        desk.published.close();
      });
      return () => void server.middlewares.stack.unshift({ route: '', handle }, { route: '', handle: explain });
    },
  };
}
