const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const cleaners = new Set<() => void>();

/**
 * Has something put in order when the editor presses Ctrl-C or the system ends the process. What was asked for last
 * runs first, and then the process ends with exit code 1.
 *
 * @param clean must not wait for anything
 * @returns takes the request back
 */
export function onInterrupt(clean: () => void): () => void {
  if (cleaners.size === 0) for (const signal of SIGNALS) process.on(signal, interrupt);
  cleaners.add(clean);
  return () => {
    cleaners.delete(clean);
    if (cleaners.size === 0) for (const signal of SIGNALS) process.off(signal, interrupt);
  };
}

function interrupt(): never {
  for (const clean of [...cleaners].reverse()) clean();
  process.exit(1);
}
