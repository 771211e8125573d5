/**
 * Writes the examples for web servers again after a change of `src/hosting/headers.ts`:
 *
 *   node scripts/make-hosting.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { formatCaddy, formatNginx } from '../src/hosting/formats.ts';

const folder = new URL('../src/hosting/examples/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('nginx.conf', folder), formatNginx());
await writeFile(new URL('Caddyfile', folder), formatCaddy());
console.log('src/hosting/examples/: nginx.conf, Caddyfile');
