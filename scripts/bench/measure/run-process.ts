import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { ProcessTree } from './process-tree.ts';

/** A program to run: file, arguments, and what its environment has beside ours. */
export interface Command {
  file: string;
  args: string[];
  env?: Record<string, string>;
  folder?: string;
}

export interface ProcessRun {
  /** From the start of the process to its end. */
  seconds: number;
  /** Peak memory of the process and all that it started; undefined where the system does not report it. */
  peakMb: number | undefined;
  /** Why there is no result, in a few words for a table. */
  failure: string | undefined;
  /** End of the program's output, for finding the cause. */
  log: string;
}

const SAMPLE_MS = 100;
const KB_PER_MB = 1024;
/** Enough of a program's output to show why it failed. */
const LOG_END = 2000;

/**
 * Runs a program and measures it. At its time limit the program is killed, with all that it started.
 *
 * @throws Error when the bench itself is interrupted (Ctrl-C); the program and all it started are ended first
 */
export async function runProcess({ file, args, env, folder }: Command, limitMs: number): Promise<ProcessRun> {
  const started = performance.now();
  const child = spawn(file, args, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (log = (log + text.toString()).slice(-LOG_END)));
  }
  const ended = new Promise<number | string>((done) =>
    child.once('error', ({ message }) => done(message)).once('exit', (code, signal) => done(code ?? signal ?? '')),
  );
  const tree = new ProcessTree(child.pid ?? -1);
  const interruption = new AbortController();
  const interrupt = () => {
    interruption.abort();
    tree.end();
  };
  process.once('SIGINT', interrupt);
  const timer = setTimeout(() => tree.end(), limitMs);
  const peakKb = await watch(tree, ended);
  const outcome = await ended;
  clearTimeout(timer);
  process.off('SIGINT', interrupt);
  if (interruption.signal.aborted) throw new Error('The bench was interrupted; nothing was written.');
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    peakMb: peakKb > 0 ? peakKb / KB_PER_MB : undefined,
    failure: judge(outcome, seconds, limitMs),
    log,
  };
}

/** Samples the memory until the process ends; gives the peak in kB. */
async function watch(tree: ProcessTree, ended: Promise<unknown>): Promise<number> {
  let peak = 0;
  let isRunning = true;
  const end = ended.then(() => (isRunning = false));
  while (isRunning) {
    peak = Math.max(peak, tree.measureKb());
    await Promise.race([wait(SAMPLE_MS), end]);
  }
  return peak;
}

function judge(outcome: number | string, seconds: number, limitMs: number): string | undefined {
  if (outcome === 0) return undefined;
  if (seconds * 1000 >= limitMs) return `over ${Math.round(limitMs / 60_000)} minutes`;
  return `failed (${outcome})`;
}
