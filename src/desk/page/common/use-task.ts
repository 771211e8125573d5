/** Something that the server is asked to do, with what the page shows meanwhile. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../contract.ts';
import { failureOf } from './api.ts';

export interface Task {
  isRunning: boolean;
  /** Why it could not be done, until it is tried again. */
  failure: Failure | undefined;
  run: (work: () => Promise<void>) => Promise<void>;
}

export function useTask(): Task {
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | undefined>();
  const run = async (work: () => Promise<void>): Promise<void> => {
    setRunning(true);
    setFailure(undefined);
    await work().catch((error: unknown) => setFailure(failureOf(error)));
    setRunning(false);
  };
  return { isRunning, failure, run };
}
