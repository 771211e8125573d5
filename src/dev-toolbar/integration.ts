import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { createChecker } from './checker.ts';
import { EDITOR_PATH, guardEditor, hasEditor } from './guard-editor.ts';
import { APP, ASK, FINDINGS } from './messages.ts';
import type { Opens, ToolbarMessage } from './messages.ts';
import { showPath } from '../sources/from-disk.ts';

/** Icon of the app: a form with a tick. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24"><path stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M6 3h9l4 4v14H6zM9 14l2.5 2.5L16 11"/></svg>';

/**
 * Shows Kontrol's findings for the open page in Astro's toolbar during `npm run dev`, and updates them after every
 * save. A built site contains none of it.
 *
 * @param root the content folder
 * @param desk address of the editor's desk on the same server
 */
export function liveKontrol(root: string, desk: string): AstroIntegration {
  return {
    name: 'live-kontrol',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command === 'dev') {
          addDevToolbarApp({
            id: APP,
            name: 'Kontrol',
            icon: ICON,
            entrypoint: new URL('./toolbar-app.ts', import.meta.url),
          });
        }
      },
      'astro:server:setup': ({ server, toolbar }) => {
        const opens: Opens = { folder: showPath(root), desk, hasEditor: hasEditor(process.env) };
        server.middlewares.use(EDITOR_PATH, guardEditor(root, opens.hasEditor));
        // Vitest starts servers with the same configuration. Nobody sees a toolbar there, and Vitest would wait for its
        // thread.
        if (process.env['VITEST']) return;
        const check = createChecker(root, (message) => toolbar.send<ToolbarMessage>(FINDINGS, { ...message, opens }));
        toolbar.on(ASK, check.repeat);
        server.watcher.add(root);
        const isContent = (file: string) => file.startsWith(root + sep);
        server.watcher.on('all', (_, file) => {
          if (isContent(file)) check.start();
        });
      },
    },
  };
}
