import { cpus, totalmem } from 'node:os';

/** What figures depend on beside the code. */
export interface Machine {
  /** ISO day of the run. */
  date: string;
  cores: number;
  memoryGb: number;
  /** As the browser names itself: `Chrome/156.0.8078.79`. */
  browser: string;
  node: string;
}

/** This machine, today. */
export function readMachine(browser: string): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    browser,
    node: process.version,
  };
}

/** One sentence that goes before the tables. */
export function formatMachine({ date, cores, memoryGb, browser, node }: Machine, runs: number): string {
  const medians = runs === 1 ? 'one run of each' : `medians of ${runs} runs`;
  return `Measured ${date} on ${cores} cores and ${memoryGb} GB of memory, ${browser}, Node ${node}; ${medians}, one after the other.`;
}
