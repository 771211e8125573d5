import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AccessibilityResults } from './results.ts';

/** Where `npm run accessibility` keeps what it found: beside the content whose pages were looked at. */
export function resultsFile(contentRoot: string): string {
  return join(contentRoot, 'accessibility.json');
}

/** What the last run found; nothing when the pages of this content were never looked at. */
export async function readResults(contentRoot: string): Promise<AccessibilityResults | undefined> {
  const text = await readFile(resultsFile(contentRoot), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as AccessibilityResults);
}
