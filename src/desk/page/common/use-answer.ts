/** The answer to a request that a page begins with. */
import { useEffect, useState } from 'preact/hooks';

/** @returns nothing before the answer has come, and when there is none */
export function useAnswer<T>(ask: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>();
  useEffect(() => {
    let isCurrent = true;
    void ask().then(
      (got) => isCurrent && setAnswer(() => got),
      () => isCurrent && setAnswer(undefined),
    );
    return () => void (isCurrent = false);
  }, inputs);
  return answer;
}
