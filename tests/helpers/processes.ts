import { readdirSync, readFileSync } from 'node:fs';

/** Processes that this test's own process started, and those started by them, whose command line holds a text. Linux only. */
export function listProcesses(text: string): number[] {
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), parent: parentOf(pid), command: read(`/proc/${pid}/cmdline`) }));
  const childrenOf = (pid: number): typeof running =>
    running.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...childrenOf(child.pid)]);
  return childrenOf(process.pid)
    .filter(({ command }) => command.includes(text))
    .map(({ pid }) => pid);
}

/** The name of a process stands in parentheses and may hold spaces; the parent is the second field after it. */
function parentOf(pid: string): number {
  return Number(
    read(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')[1],
  );
}

/** A process that ends while it is read has an empty file. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
