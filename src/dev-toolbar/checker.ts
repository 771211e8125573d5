import { Worker } from 'node:worker_threads';
import type { CheckOutcome, FindingsMessage } from './messages.ts';

/** Saves come in bursts, from editors and from git; one check follows each burst. */
const BURST_MS = 60;

export interface Checker {
  /** Something was saved. */
  start: () => void;
  /** A page wants to know the findings: sends what is known already, and finds them when nobody has asked before. */
  repeat: () => void;
}

/**
 * Checks a content folder after each save and hands the findings on. Its thread starts when a page first asks: at the desk no page
 * does, and a second Kontrol beside the desk's own would make it wait.
 *
 * @param root the content folder
 */
export function createChecker(root: string, send: (message: FindingsMessage) => void): Checker {
  const state: FindingsMessage = { findings: [], isChecking: false, failure: undefined };
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStale = false;
  const startWorker = () => {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: root });
    // A server that is stopped need not wait for a check.
    started.unref();
    started.on('message', (outcome: CheckOutcome) => {
      Object.assign(state, outcome, { isChecking: false });
      send(state);
      if (isStale) run();
    });
    return started;
  };
  const run = () => {
    isStale = state.isChecking;
    if (isStale) return;
    state.isChecking = true;
    worker ??= startWorker();
    worker.postMessage('check');
  };
  return {
    start: () => {
      clearTimeout(timer);
      if (worker) timer = setTimeout(run, BURST_MS);
    },
    repeat: () => {
      if (!worker) run();
      send(state);
    },
  };
}
