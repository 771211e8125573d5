import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess } from '../measure/run-process.ts';
import { peerCommand } from '../engines/peers.ts';

/** Lighthouse's categories, each with a score from 0 to 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Record<(typeof CATEGORIES)[number], number>;

const LIMIT_MS = 3 * 60_000;

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number | null }>;
}

/**
 * Asks Lighthouse about a page, with its profile of a slow phone.
 *
 * @param browser program file
 * @returns why there are no scores, as text
 */
export async function askLighthouse(url: string, browser: string): Promise<Scores | string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-lighthouse-'));
  const output = join(folder, 'report.json');
  try {
    const flags = `--chrome-flags=--headless=new --disable-gpu ${process.getuid?.() === 0 ? '--no-sandbox' : ''} --user-data-dir=${join(folder, 'profile')}`;
    const args = [
      peerCommand('lighthouse'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      flags,
    ];
    const { failure, log } = await runProcess(
      { file: process.execPath, args, env: { CHROME_PATH: browser } },
      LIMIT_MS,
    );
    if (failure) console.error(`bench: Lighthouse ${failure}\n${log}`);
    return failure ?? readScores(JSON.parse(await readFile(output, 'utf8')) as Report);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readScores({ categories }: Report): Scores {
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]),
  ) as Scores;
}
