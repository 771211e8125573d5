import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floorEngine, peerEngines } from '../engines/engines.ts';
import type { Engine } from '../engines/engines.ts';
import { makeReport } from '../sample/report.ts';
import { writeReport } from '../sample/site.ts';
import { benchPress } from './bench-press.ts';
import { judgeRuns, runEngine, tell } from './rows.ts';
import type { Cost, BenchReport, PrintRow } from './rows.ts';

export interface PrintBenchOptions {
  /** Pages of the reports to make. */
  sizes: number[];
  /** Runs of each measure; the tables give their median. */
  runs: number;
  /** Names of the peers to measure. */
  peers: string[];
  /** Program file of the browser that peers are to use. */
  browser: string;
}

/** Makes the reports and measures all engines, one after the other: two at a time would measure each other. */
export async function benchPrint({ sizes, runs, peers, browser }: PrintBenchOptions): Promise<PrintRow[]> {
  const engines = [floorEngine, ...peerEngines(browser).filter(({ name }) => peers.includes(name))];
  const workshop = await mkdtemp(join(tmpdir(), 'bench-print-'));
  try {
    const rows: PrintRow[] = [];
    for (const size of sizes) {
      const report: BenchReport = { size, runs, folder: join(workshop, String(size)) };
      await writeReport(report.folder, { pages: size });
      rows.push(...(await benchPress(report)));
      for (const engine of engines) rows.push(await benchEngine(engine, report));
    }
    return rows;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function benchEngine(engine: Engine, report: BenchReport): Promise<PrintRow> {
  const row = { name: engine.name, title: engine.title, size: report.size };
  if (!engine.isInstalled) return { ...row, result: 'not installed' };
  if (report.size > engine.mostPages) return { ...row, result: 'not tried at this size' };
  const output = join(report.folder, `${engine.name}.pdf`);
  const costs: (Cost | string)[] = [];
  for (let run = 1; run <= report.runs && typeof costs.at(-1) !== 'string'; run += 1) {
    tell(engine.title, report, run);
    await rm(output, { force: true });
    costs.push(await runEngine(engine, report.folder, output));
  }
  return { ...row, result: await judgeRuns(costs, makeReport({ pages: report.size }), output) };
}
