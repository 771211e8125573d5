/** The thread that reads and checks all content, seen from the server. */
import { Worker } from 'node:worker_threads';
import { CommandError } from '../../cli/command-error.ts';
import type { Failure } from '../contract.ts';
import type { ContentTasks } from './content-tasks.ts';

type Name = keyof ContentTasks;

/** What the thread is told to do. */
export interface TaskOrder {
  name: Name;
  value: unknown;
}

/** What it answers. */
export type TaskAnswer = { result: unknown } | { refusal: Failure } | { failure: string };

interface Waiting extends TaskOrder {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

/** Milliseconds after which a task is stopped, whatever a file holds. Word files have their own limit, which comes first. */
const LIMIT_MS = 180_000;

export interface ContentThread {
  /**
   * Has a task done when those before it are.
   *
   * @param signal takes it back while it waits: a page that has gone on asks again with what is newer
   */
  ask: <Task extends Name>(
    name: Task,
    value: Parameters<ContentTasks[Task]>[0],
    signal?: AbortSignal,
  ) => ReturnType<ContentTasks[Task]>;
  close: () => Promise<void>;
}

/** The thread of a content folder. It starts at the first question, and again when it has broken down. */
export function createContentThread(root: string): ContentThread {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let current: Waiting | undefined;
  let watch: NodeJS.Timeout | undefined;
  const fail = (error: Error) => {
    clearTimeout(watch);
    worker = undefined;
    current?.reject(error);
    current = undefined;
    next();
  };
  const start = () => {
    const started = new Worker(new URL('./content-worker.ts', import.meta.url), { workerData: root });
    // A server that is stopped need not wait for it.
    started.unref();
    started.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    started.on('message', (answer: TaskAnswer) => {
      if (worker !== started) return;
      clearTimeout(watch);
      if ('failure' in answer) current?.reject(new Error(answer.failure));
      else if ('refusal' in answer) current?.reject(new CommandError(answer.refusal.what, answer.refusal.fix));
      else current?.resolve(answer.result as never);
      current = undefined;
      next();
    });
    return started;
  };
  const stop = () => {
    void worker?.terminate();
    fail(new CommandError('Det tog for lang tid og blev standset. Intet er skrevet.', 'prøv med en mindre fil.'));
  };
  const next = () => {
    if (current) return;
    current = queue.shift();
    if (!current) return;
    worker ??= start();
    watch = setTimeout(stop, LIMIT_MS);
    watch.unref();
    worker.postMessage({ name: current.name, value: current.value } satisfies TaskOrder);
  };
  return {
    ask: ((name, value, signal) =>
      new Promise((resolve, reject) => {
        const order: Waiting = { name, value, resolve, reject };
        queue.push(order);
        signal?.addEventListener('abort', () => {
          const at = queue.indexOf(order);
          if (at === -1) return;
          queue.splice(at, 1);
          reject(new Error('The page has gone on.'));
        });
        next();
      })) as ContentThread['ask'],
    close: async () => {
      await worker?.terminate();
    },
  };
}
