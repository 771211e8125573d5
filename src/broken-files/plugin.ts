import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readBroken } from './read-broken.ts';
import { writeStandIn } from './stand-in.ts';

/**
 * Gives the compiler a text that says what is wrong in place of one that it can't read, or above one whose fields are refused. Astro compiles every text of the
 * content for every page, so that one open quotation mark would take down all pages of all editions.
 *
 * @param root the content folder, as an absolute path
 */
export function standIns(root: string): Plugin {
  return {
    name: 'stand-ins',
    apply: 'serve',
    enforce: 'pre',
    load: {
      filter: { id: /\.mdx$/ },
      async handler(id) {
        const path = relative(root, id).split(sep).join('/');
        if (path.startsWith('../')) return undefined;
        const broken = await readBroken(root, path);
        return broken && `${writeStandIn(broken.findings, broken.body !== '')}\n\n${broken.body}`;
      },
    },
  };
}
