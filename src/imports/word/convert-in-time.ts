import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CommandError } from '../../cli/command-error.ts';
import { DEADLINE_MS, tooSlow } from './convert-docx.ts';
import type { ConvertedDocx, ConvertJob } from './convert-docx.ts';

/** What the thread answers: the conversion, or the message of a CommandError, which does not cross threads whole. */
export type WorkerAnswer = { converted: ConvertedDocx } | { refusal: string };

/** Memory of the thread. A document of three hundred pages takes some 200 MB. */
const MEMORY_MB = 1536;

/** How much longer the thread may take than its own watch allows, which comes first and says the same. */
const GRACE_MS = 5000;

/**
 * Converts a Word file in a thread of its own, so that time and memory have an end whatever the file holds: the watch of
 * `convertDocx` is not asked inside the libraries.
 *
 * @throws CommandError as `convertDocx`, and when the file takes too much time or memory
 */
export async function convertInTime(job: ConvertJob, deadlineMs = DEADLINE_MS + GRACE_MS): Promise<ConvertedDocx> {
  const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  try {
    const signal = AbortSignal.timeout(deadlineMs);
    const [answer] = (await once(worker, 'message', { signal })) as [WorkerAnswer];
    if ('converted' in answer) return answer.converted;
    const [what = '', fix = ''] = answer.refusal.split('\n  Ret: ');
    throw new CommandError(what, fix);
  } catch (error) {
    throw explain(error, job.name, deadlineMs);
  } finally {
    await worker.terminate();
  }
}

function explain(error: unknown, name: string, deadlineMs: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ABORT_ERR') return tooSlow(name, deadlineMs);
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new CommandError(
    `${name} kræver mere hukommelse, end en import må bruge, så den er standset, og intet er skrevet.`,
    'del dokumentet i kapitler, og importér dem hver for sig.',
  );
}
