/** Runs the tasks on all content beside the server, one after the other, so that the preview does not wait for them. */
import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from '../../cli/command-error.ts';
import { createContentTasks } from './content-tasks.ts';
import type { TaskAnswer, TaskOrder } from './content-thread.ts';

const tasks = createContentTasks(String(workerData));

parentPort!.on('message', (order: TaskOrder) => {
  void run(order).then((answer) => parentPort!.postMessage(answer));
});

async function run({ name, value }: TaskOrder): Promise<TaskAnswer> {
  try {
    return { result: await (tasks[name] as (value: unknown) => Promise<unknown>)(value) };
  } catch (error) {
    // An error of a class of ours does not cross threads whole.
    if (error instanceof CommandError) return { refusal: { what: error.what, fix: error.fix } };
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
