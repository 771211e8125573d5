import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile } from './formats.ts';

/** Writes `_headers` into the built site. Astro takes no page whose name begins with an underscore, so it is no endpoint. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), formatHeadersFile()),
    },
  };
}
