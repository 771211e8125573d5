import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { classify } from '../sources/source-kinds.ts';
import type { HeldReloads } from './hold-reloads.ts';
import { createNews } from './news.ts';
import type { SourceKind } from '../sources/sources.ts';

/** What Kontrol alone reads, and no page. */
const UNREAD = 'exceptions';

export interface LiveContentParts {
  /** Settles when all files of a kind have been read as they are now. */
  refresh: (kind: SourceKind) => Promise<void>;
  reloads: HeldReloads;
}

/**
 * Has a saved file read before Vite looks which modules it makes old, and pages come again when both are done.
 *
 * @param root the content folder, as an absolute path
 * @param parts once the server is there
 * @param isNews whether a file has become another one since it was last told of
 */
export function liveContentPlugin(
  root: string,
  parts: () => LiveContentParts | undefined,
  isNews = createNews(),
): Plugin {
  /** Whether each change that Vite is at is one, by its file and time: several files may change at the same time. */
  const changes = new Map<string, boolean>();
  return {
    name: 'live-content',
    apply: 'serve',
    hotUpdate: {
      order: 'pre',
      async handler({ file, server, timestamp }) {
        const kind = classify(relative(root, file).split(sep).join('/'))?.kind;
        const live = parts();
        if (!live || !kind || kind === UNREAD) return undefined;
        // Vite asks for one environment after the other, the client's first.
        const isLast = this.environment.name === Object.keys(server.environments).findLast((name) => name !== 'client');
        const change = `${timestamp} ${file}`;
        if (this.environment.name === 'client') {
          const isChange = await isNews(file);
          if (!changes.has(change)) {
            changes.set(change, isChange);
            if (isChange) live.reloads.hold();
          }
          // What can't be read stays as it was, and pages say so. They must come again all the same.
          if (isChange) await live.refresh(kind).catch(() => undefined);
        }
        const isChange = changes.get(change);
        if (isLast) changes.delete(change);
        // What Vite does after this for the last one needs no disk, so it is done before a page can ask.
        if (isLast && isChange) live.reloads.release();
        return isChange === false ? [] : undefined;
      },
    },
  };
}
