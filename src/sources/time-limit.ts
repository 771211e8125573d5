/** A limit on how long code may run that never gives way, such as a parser or a regular expression. */
import { createContext, Script } from 'node:vm';

const holder: { task?: () => unknown } = {};
const context = createContext(holder);
const script = new Script('task()');

/**
 * Runs a task, and stops it once it has taken too long. `node:vm` is the one way to interrupt code in its own thread.
 *
 * @param limit milliseconds
 * @throws whatever the task throws, and an error that `isOverdue` knows
 */
export function runWithin<Result>(limit: number, task: () => Result): Result {
  const outer = holder.task;
  holder.task = task;
  try {
    return script.runInContext(context, { timeout: limit }) as Result;
  } finally {
    if (outer) holder.task = outer;
    else delete holder.task;
  }
}

/** Whether an error says that a task was stopped because it took too long. It comes from another realm, so it is no `Error` of ours. */
export function isOverdue(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** Whether an error says that a text is nested deeper than the stack reaches. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}
