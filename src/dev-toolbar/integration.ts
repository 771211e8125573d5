import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { createChecker } from './checker.ts';
import { joinReloads } from './join-reloads.ts';
import { APP, ASK, FINDINGS } from './messages.ts';

/** A form with a tick. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" fill="none" viewBox="0 0 24 24"><path stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d="M6 3h9l4 4v14H6zM9 14l2.5 2.5L16 11"/></svg>';

/**
 * Kontrol beside the page in `npm run dev`: the findings of the page at hand in Astro's toolbar, anew after every save. A
 * built site has nothing of it.
 *
 * @param root the content folder
 */
export function liveKontrol(root: string): AstroIntegration {
  return {
    name: 'live-kontrol',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command === 'dev')
          addDevToolbarApp({
            id: APP,
            name: 'Kontrol',
            icon: ICON,
            entrypoint: new URL('./toolbar-app.ts', import.meta.url),
          });
      },
      'astro:server:setup': ({ server, toolbar }) => {
        // Vitest makes servers of the same configuration, shows nobody a toolbar, and waits for what they started.
        if (process.env['VITEST']) return;
        const check = createChecker(root, (message) => toolbar.send(FINDINGS, message));
        toolbar.on(ASK, check.repeat);
        server.watcher.add(root);
        const isContent = (file: string) => file.startsWith(root + sep);
        joinReloads(server, isContent);
        server.watcher.on('all', (_, file) => {
          if (isContent(file)) check.start();
        });
        check.start();
      },
    },
  };
}
