import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PEERS_FOLDER, peerCommand } from '../engines/peers.ts';
import type { ChapterText } from './chapter-markdown.ts';

/** Where Starlight looks for pages. The project lies with its packages, because Astro's own files must be below its root. */
const DOCS = join(PEERS_FOLDER, 'src/content/docs');

/**
 * Builds a Starlight site, as it comes, of some chapters: `/kapitel-1/`, `/kapitel-2/` …
 *
 * @throws Error with Starlight's own words when it does not build
 */
export async function buildStarlight(outDir: string, chapters: ChapterText[]): Promise<void> {
  await rm(DOCS, { recursive: true, force: true });
  await mkdir(DOCS, { recursive: true });
  for (const [index, { title, markdown }] of chapters.entries()) {
    await writeFile(join(DOCS, `kapitel-${index + 1}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}`);
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [peerCommand('astro'), 'build', '--outDir', outDir, '--force'],
    { cwd: PEERS_FOLDER, env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Starlight did not build:\n${stdout}${stderr}`);
}
