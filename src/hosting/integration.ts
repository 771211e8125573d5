import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile, formatRedirectsFile } from './formats.ts';

/** What hosts are told of the editions. */
export interface Hosted {
  /** Years of drafts, whose pages and files no search engine may list. */
  drafts?: readonly number[];
  /** Short addresses, and where each leads. */
  shortLinks?: readonly { path: string; target: string }[];
}

/**
 * Writes `_headers` and `_redirects` into the built site. Astro ignores pages whose names begin with an underscore, so an
 * endpoint could not write them.
 */
export function hosting({ drafts = [], shortLinks = [] }: Hosted = {}): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), formatHeadersFile(drafts));
        if (shortLinks.length > 0) await writeFile(new URL('_redirects', dir), formatRedirectsFile(shortLinks));
      },
    },
  };
}
