import { PressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';

export interface Patience {
  deadlineMs: number;
  signal?: AbortSignal | undefined;
  /** Where the work is, for the message when it stops. */
  latest: { page: number; title: string };
}

/** Runs the work until it is done, the caller gives up, or the deadline is passed, whichever comes first. */
export async function within<T>({ deadlineMs, signal, latest }: Patience, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (() => void) | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PressError(lateness(deadlineMs, latest))), deadlineMs);
    giveUp = () =>
      reject(
        new PressError({
          what: 'Trykningen blev afbrudt.',
          fix: 'kør igen, når du vil have en ny PDF.',
          where: { title: latest.title },
        }),
      );
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work(), interrupted]);
  } finally {
    clearTimeout(timer);
    if (giveUp) signal?.removeEventListener('abort', giveUp);
  }
}

function lateness(deadlineMs: number, { page, title }: Patience['latest']): PrintProblem {
  const reached =
    page > 0
      ? `arbejdet var nået til side ${page} af ${title ? `"${title}"` : 'en del uden overskrift'}`
      : 'ingen side nåede det';
  return {
    what: `Siderne var ikke delt efter ${Math.round(deadlineMs / 1000)} sekunder; ${reached}.`,
    fix: 'se efter noget, der ikke kan deles, på siden derefter. Er dokumentet blot langt, kan fristen sættes op.',
    where: { title },
  };
}

/** Seconds since a time of `performance.now()`. */
export function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

/** Notes when a stage of a publication is done, for whoever measures (`performance.getEntriesByType('mark')`). */
export function markStage(stage: string): void {
  performance.mark(`press: ${stage}`);
}
