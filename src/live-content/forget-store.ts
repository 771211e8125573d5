import { posix } from 'node:path';
import { normalizePath } from 'vite';
import type { EnvironmentModuleNode, ViteDevServer } from 'vite';

/** Astro's module of all entries (`vite-plugin-content-virtual-mod.js`). */
const DATA_STORE = '\0astro:data-layer-content';
/** Its modules of the pictures and the texts that entries name, from the project's root. */
const LISTS = ['.astro/content-assets.mjs', '.astro/content-modules.mjs'];

/**
 * Has Vite forget what it read of Astro's store, also where a page is just reading it.
 *
 * Astro does so too when the store is written, but as for a change of code (`isHmr`), and then Vite keeps what was under way:
 * a page that was asked for at the moment of a save would leave the old entries to all after it, until the next save.
 */
export function forgetStore({ config, environments }: Pick<ViteDevServer, 'config' | 'environments'>): void {
  const lists = LISTS.map((list) => posix.join(normalizePath(config.root), list));
  for (const { moduleGraph, name } of Object.values(environments)) {
    if (name === 'client') continue;
    const store = moduleGraph.getModuleById(DATA_STORE);
    const modules = [
      ...(store ? [store] : []),
      ...lists.flatMap((list) => [...(moduleGraph.getModulesByFile(list) ?? [])]),
    ];
    const seen = new Set<EnvironmentModuleNode>();
    for (const module of modules) moduleGraph.invalidateModule(module, seen);
  }
}
