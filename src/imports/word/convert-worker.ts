/** Converts a Word file in a thread of its own; see convert-in-time.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from '../../cli/command-error.ts';
import { convertDocx } from './convert-docx.ts';
import type { ConvertJob } from './convert-docx.ts';
import type { WorkerAnswer } from './convert-in-time.ts';

const answer = await convertDocx(workerData as ConvertJob).then(
  (converted): WorkerAnswer => ({ converted }),
  (error: unknown): WorkerAnswer => {
    if (error instanceof CommandError) return { refusal: error.message };
    throw error;
  },
);
parentPort!.postMessage(answer);
