/**
 * Builds the whole site and every PDF: `npm run build [-- --outDir <folder>]`.
 *
 * Kontrol goes first. The site is built beside its place and moved there when it is whole, so a failed run leaves
 * the last good one as it was.
 */
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { runKontrol } from '../src/kontrol/run-kontrol.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { replaceFolder } from './replace-folder.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' }, debug: { type: 'boolean' } } });
const outDir = resolve(values.outDir);
const staging = `${outDir}.next`;
const place = `${relative('.', outDir) || outDir}/`;

// Ctrl-C leaves no half site beside the last good one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(staging, { recursive: true, force: true });
    stop('Bygningen blev afbrudt.');
  });
}
const { text, isClean } = await runKontrol(contentRoot);
console.log(text);
if (!isClean) stop('Intet er bygget.');
try {
  await rm(staging, { recursive: true, force: true });
  // Astro's store of entries does not notice a changed schema, so it is read anew; that costs a second.
  await build({ outDir: staging, force: true });
  await replaceFolder(staging, outDir);
  console.log(`Beretningen ligger i ${place}`);
} catch (error) {
  await rm(staging, { recursive: true, force: true });
  console.error(error instanceof Error && !values.debug ? error.message : error);
  stop('Bygningen standsede.');
}

function stop(reason: string): never {
  console.error(`${reason} Det, der lå i ${place} i forvejen, er uændret.`);
  process.exit(1);
}
