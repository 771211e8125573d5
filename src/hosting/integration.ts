import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile } from './formats.ts';

/**
 * Writes `_headers` into the built site. Astro ignores pages whose names begin with an underscore, so an endpoint could
 * not write it.
 *
 * @param drafts years whose pages and files no search engine may list
 */
export function hosting(drafts: readonly number[] = []): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), formatHeadersFile(drafts)),
    },
  };
}
