import { Worker } from 'node:worker_threads';
import type { CheckOutcome, FindingsMessage } from './messages.ts';

/** Saves come in bursts, from editors and from git; one check follows each burst. */
const BURST_MS = 60;

export interface Checker {
  /** Something was saved. */
  start: () => void;
  /** Sends what is known already. */
  repeat: () => void;
}

/**
 * Checks a content folder after each save and hands the findings on.
 *
 * @param root the content folder
 */
export function createChecker(root: string, send: (message: FindingsMessage) => void): Checker {
  const state: FindingsMessage = { findings: [], isChecking: false, failure: undefined };
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
  // A server that is stopped need not wait for a check.
  worker.unref();
  let timer: NodeJS.Timeout | undefined;
  let isStale = false;
  const run = () => {
    isStale = state.isChecking;
    if (isStale) return;
    state.isChecking = true;
    worker.postMessage('check');
  };
  worker.on('message', (outcome: CheckOutcome) => {
    Object.assign(state, outcome, { isChecking: false });
    send(state);
    if (isStale) run();
  });
  return {
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(run, BURST_MS);
    },
    repeat: () => send(state),
  };
}
