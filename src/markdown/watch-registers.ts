import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Compiles texts anew when a register that their compiler reads is saved. Vite knows only what a text imports.
 *
 * @param root the content folder
 * @param names files in it: `abbreviations.yaml`
 */
export function watchRegisters(root: string, names: readonly string[]): Plugin {
  return {
    name: 'watch-registers',
    apply: 'serve',
    transform: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler() {
        for (const name of names) this.addWatchFile(join(root, name));
      },
    },
  };
}
