import type { ViteDevServer } from 'vite';

/**
 * A reload this soon after a save would show the old fields: Astro writes its store half a second after the last save.
 */
const EARLY_MS = 400;
/**
 * By then the store has asked for its own reload. If it has not, the file failed its schema, and the page should say
 * so.
 */
const PATIENCE_MS = 1200;

/**
 * Merges the two reloads that Astro asks for after content is saved. The first, for the text's module, comes too early,
 * and keeps the server busy when the second, for the store, asks for the same page. Remove this when Astro asks once.
 *
 * @param isContent whether a file is content
 */
export function joinReloads(
  { watcher, ws }: Pick<ViteDevServer, 'watcher' | 'ws'>,
  isContent: (file: string) => boolean,
): void {
  const send: (...message: unknown[]) => void = ws.send.bind(ws);
  let savedAt = -Infinity;
  let held: NodeJS.Timeout | undefined;
  watcher.on('all', (_, file) => {
    if (isContent(file)) savedAt = performance.now();
  });
  ws.send = (...message: unknown[]) => {
    if (!isReload(message[0])) return send(...message);
    clearTimeout(held);
    held = undefined;
    if (performance.now() - savedAt > EARLY_MS) return send(...message);
    held = setTimeout(send, PATIENCE_MS, ...message);
  };
}

function isReload(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'full-reload';
}
