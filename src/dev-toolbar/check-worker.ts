/**
 * Runs Kontrol beside the development server, in a thread of its own, so the preview does not wait for it. The thread
 * stays alive between saves, so it reads the dictionary once, and afterwards only the files that were saved.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { runRules } from '../kontrol/run.ts';
import { loadSources } from '../sources/from-disk.ts';
import type { ReadBefore } from '../sources/from-disk.ts';
import type { CheckOutcome } from './messages.ts';

const before: ReadBefore = new Map();

parentPort!.on('message', () => void check().then((outcome) => parentPort!.postMessage(outcome)));

async function check(): Promise<CheckOutcome> {
  try {
    return { findings: await runRules(await loadSources(String(workerData), undefined, before)), failure: undefined };
  } catch (error) {
    return { findings: [], failure: error instanceof Error ? error.message : String(error) };
  }
}
