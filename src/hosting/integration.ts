import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressTexts } from './compress.ts';
import { formatHeadersFile, formatRedirectsFile } from './formats.ts';
import { putPolicyFirst } from './policy-first.ts';

/** What hosts are told of the editions. */
export interface Hosted {
  /** Addresses of drafts, `/2026/`, below which no search engine may list a page or a file. */
  drafts?: readonly string[];
  /** Short addresses, and where each leads. */
  shortLinks?: readonly { path: string; target: string }[];
}

/**
 * Makes the built site ready for web servers: puts the policy of each page first, writes `_headers` and `_redirects`, and
 * compresses what is text. It must follow whatever changes a file. Astro ignores pages whose names begin with an underscore, so an
 * endpoint could not write them.
 */
export function hosting({ drafts = [], shortLinks = [] }: Hosted = {}): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await putPoliciesFirst(fileURLToPath(dir));
        await writeFile(new URL('_headers', dir), formatHeadersFile(drafts));
        if (shortLinks.length > 0) await writeFile(new URL('_redirects', dir), formatRedirectsFile(shortLinks));
        await compressTexts(fileURLToPath(dir));
      },
    },
  };
}

async function putPoliciesFirst(root: string): Promise<void> {
  const pages = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(join(root, page), 'utf8');
      const moved = putPolicyFirst(html);
      if (moved !== html) await writeFile(join(root, page), moved);
    }),
  );
}
