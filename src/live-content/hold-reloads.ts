import type { ViteDevServer } from 'vite';

/** Keeps back that pages are to come again. */
export interface HeldReloads {
  hold: () => void;
  /** Once for each `hold`; after the last one a page comes again, once, if it was to. */
  release: () => void;
  /** How many times pages were told to come again. */
  count: () => number;
}

/**
 * Astro asks for two reloads after a save: when its store is written, and when the text's module is to be made anew. A page
 * that came again between the two would be of one of them alone, and both would keep the server busy.
 */
export function holdReloads({ ws }: Pick<ViteDevServer, 'ws'>): HeldReloads {
  const send: (...message: unknown[]) => void = ws.send.bind(ws);
  let holding = 0;
  let held: unknown[] | undefined;
  let count = 0;
  const reload = (message: unknown[]) => {
    count += 1;
    send(...message);
  };
  ws.send = (...message: unknown[]) => {
    if (!isReload(message[0])) send(...message);
    else if (holding > 0) held = message;
    else reload(message);
  };
  return {
    hold: () => void (holding += 1),
    release: () => {
      holding -= 1;
      if (holding > 0 || !held) return;
      reload(held);
      held = undefined;
    },
    count: () => count,
  };
}

function isReload(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'full-reload';
}
