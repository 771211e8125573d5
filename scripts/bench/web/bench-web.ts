import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peerVersion } from '../engines/peers.ts';
import { openBrowser } from '../engines/press-door.ts';
import { readChapter } from './chapter-markdown.ts';
import { askLighthouse } from './lighthouse.ts';
import type { Scores } from './lighthouse.ts';
import { serveCompressed } from './serve-compressed.ts';
import { buildStarlight } from './starlight.ts';
import { visitPages } from './visit.ts';
import type { Visit } from './visit.ts';

export interface WebBenchOptions {
  /** Folder of the built site. */
  site: string;
  /** Site paths of the chapter that is visited first and of the one after it. */
  chapters: [string, string];
  /** Names of the peers to measure. */
  peers: string[];
  /** Whether to ask Lighthouse, too. */
  lighthouse: boolean;
  /** Program file of the browser, for Lighthouse. */
  browser: string;
}

export interface WebFigures extends Visit {
  scores: Scores | undefined;
}

/** One site in the table: figures, or in a few words why there are none. */
export interface WebRow {
  title: string;
  result: WebFigures | string;
}

/** Weighs two chapters of the built site, and the same two as Starlight pages. */
export async function benchWeb(options: WebBenchOptions): Promise<WebRow[]> {
  const { site, chapters, peers } = options;
  if (!existsSync(join(site, chapters[0], 'index.html'))) {
    throw new Error(
      `There is no ${chapters[0]} in ${site}; run "npm run build" first, or name a built site with --site.`,
    );
  }
  const rows: WebRow[] = [{ title: 'This report', result: await weigh(site, chapters, options) }];
  if (peers.includes('starlight')) rows.push(await benchStarlight(options));
  return rows;
}

async function benchStarlight(options: WebBenchOptions): Promise<WebRow> {
  const version = peerVersion('@astrojs/starlight');
  if (!version) return { title: 'Starlight', result: 'not installed' };
  console.error('bench: building the same chapters with Starlight …');
  const folder = await mkdtemp(join(tmpdir(), 'bench-starlight-'));
  try {
    const pages = options.chapters.map((chapter) => readFile(join(options.site, chapter, 'index.html'), 'utf8'));
    await buildStarlight(folder, (await Promise.all(pages)).map(readChapter));
    return { title: `Starlight ${version}`, result: await weigh(folder, ['/kapitel-1/', '/kapitel-2/'], options) };
  } catch (error) {
    console.error(error);
    return { title: `Starlight ${version}`, result: 'failed' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function weigh(
  root: string,
  [first, next]: [string, string],
  { lighthouse, browser }: WebBenchOptions,
): Promise<WebFigures> {
  console.error(`bench: visiting ${first} and ${next} …`);
  const site = await serveCompressed(root);
  const open = await openBrowser();
  try {
    const visit = await visitPages(open.browser, site.origin, first, next);
    const scores = lighthouse ? await askLighthouse(site.origin + first, browser) : undefined;
    return { ...visit, scores: typeof scores === 'string' ? undefined : scores };
  } finally {
    await open.close();
    await site.close();
  }
}
