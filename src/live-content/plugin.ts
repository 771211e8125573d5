import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { classify } from '../sources/source-kinds.ts';
import type { HeldReloads } from './hold-reloads.ts';
import type { Refresh } from './refresher.ts';

/** What Kontrol alone reads, and no page. */
const UNREAD = 'exceptions';

export interface LiveContentParts {
  refresh: Refresh;
  reloads: HeldReloads;
}

/**
 * Has a saved file read before Vite looks which modules it makes old, and pages come again when both are done.
 *
 * @param root the content folder, as an absolute path
 * @param parts once the server is there
 */
export function liveContentPlugin(root: string, parts: () => LiveContentParts | undefined): Plugin {
  return {
    name: 'live-content',
    apply: 'serve',
    hotUpdate: {
      order: 'pre',
      async handler({ file, server }) {
        const kind = classify(relative(root, file).split(sep).join('/'))?.kind;
        const live = parts();
        if (!live || !kind || kind === UNREAD) return;
        // Vite asks for one environment after the other, the client's first.
        const names = Object.keys(server.environments).filter((name) => name !== 'client');
        if (this.environment.name === 'client') {
          live.reloads.hold();
          await live.refresh(kind);
        }
        // What Vite does after this for the last one needs no disk, so it is done before a page can ask.
        if (this.environment.name === names.at(-1)) live.reloads.release();
      },
    },
  };
}
