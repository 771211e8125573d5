import { readdirSync, readFileSync } from 'node:fs';

/**
 * Follows a process and all that it starts, browsers included. A process that was seen once stays in the family when its
 * parent ends. Reads `/proc`, so it counts nothing outside Linux.
 */
export class ProcessTree {
  readonly #members: Set<number>;

  constructor(root: number) {
    this.#members = new Set([root]);
  }

  /** Adds processes that were started since, and returns all that still run. */
  list(): number[] {
    const running = listProcesses();
    // Parents have lower numbers than their children until the numbers start over; then the next call finds the child.
    for (const { pid, parent } of running) if (this.#members.has(parent)) this.#members.add(pid);
    return running.map(({ pid }) => pid).filter((pid) => this.#members.has(pid));
  }

  /** Memory of the family in kB. Shared pages are divided among those who share them (PSS), so nothing is counted twice. */
  measureKb(): number {
    return this.list().reduce(
      (sum, pid) => sum + Number(read(`/proc/${pid}/smaps_rollup`).match(/^Pss:\s+(\d+)/m)?.[1] ?? 0),
      0,
    );
  }

  /** Kills every member; where the system lists none, the first process. */
  end(): void {
    const running = this.list();
    for (const pid of running.length > 0 ? running : this.#members) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It ended by itself in the meantime.
      }
    }
  }
}

function listProcesses(): { pid: number; parent: number }[] {
  try {
    const pids = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => a - b);
    // The name stands in parentheses and may hold spaces; the parent is the second field behind it.
    return pids.map((pid) => ({
      pid,
      parent: Number(
        read(`/proc/${pid}/stat`)
          .replace(/^.*\) /s, '')
          .split(' ')[1],
      ),
    }));
  } catch {
    return [];
  }
}

/** A process may end while its files are read, so a missing file counts as empty. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
