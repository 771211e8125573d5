/** Fetches the index when somebody searches, not with the page. */
import { INDEX_PATH } from '../index-file.ts';
import type { SearchRecord } from '../index-file.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';

let engine: Promise<Engine> | undefined;

/**
 * The engine, made once for the page.
 *
 * @throws when the index cannot be fetched; the next call tries again
 */
export function loadEngine(): Promise<Engine> {
  engine ??= fetchRecords()
    .then(createEngine)
    .catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
  return engine;
}

async function fetchRecords(): Promise<SearchRecord[]> {
  const response = await fetch(INDEX_PATH);
  if (!response.ok) throw new Error(`${INDEX_PATH}: ${response.status}`);
  return (await response.json()) as SearchRecord[];
}
