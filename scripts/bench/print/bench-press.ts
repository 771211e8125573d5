import { existsSync, readdirSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pressEngine } from '../engines/engines.ts';
import { countChapters, makeReport } from '../sample/report.ts';
import { judgeRuns, runEngine, tell } from './rows.ts';
import type { Cost, BenchReport, PrintRow } from './rows.ts';

/** A state of cache and text that a build meets. */
interface Case {
  name: string;
  title: string;
  html: string;
  output: string;
}

/** Measures the press with nothing kept, with everything kept, and with one word changed in the middle chapter. */
export async function benchPress(report: BenchReport): Promise<PrintRow[]> {
  const cases = listCases(report);
  const runs: (Cost | string)[][] = [];
  for (let run = 1; run <= report.runs; run += 1) runs.push(await runCases(cases, report, run));
  const rows: PrintRow[] = [];
  for (const [index, { name, title, html, output }] of cases.entries()) {
    rows.push({
      name,
      title,
      size: report.size,
      result: await judgeRuns(
        runs.map((run) => run[index]!),
        html,
        output,
      ),
    });
  }
  return rows;
}

function listCases({ size, folder }: BenchReport): Case[] {
  const whole = makeReport({ pages: size });
  const edited = makeReport({ pages: size, edited: Math.floor(countChapters(size) / 2) });
  const output = (name: string) => join(folder, `${name}.pdf`);
  return [
    { name: 'press', title: 'The press, cold', html: whole, output: output('cold') },
    { name: 'press:warm', title: 'The press, nothing changed', html: whole, output: output('warm') },
    { name: 'press:changed', title: 'The press, one word changed', html: edited, output: output('changed') },
  ];
}

/**
 * Each case begins with what the one before left in the cache and at the place of the PDF, as builds do, so they follow one
 * another in each run. The PDF is copied for the table.
 */
async function runCases(cases: Case[], report: BenchReport, run: number): Promise<(Cost | string)[]> {
  const cache = join(report.folder, 'cache');
  const engine = pressEngine(cache);
  const printed = join(report.folder, 'report.pdf');
  for (const former of [cache, printed]) await rm(former, { recursive: true, force: true });
  const costs: (Cost | string)[] = [];
  for (const { title, html, output } of cases) {
    if (costs.length > 0 && !holdsFiles(cache)) {
      costs.push('nothing was cached');
      continue;
    }
    tell(title, report, run);
    await writeFile(join(report.folder, 'index.html'), html);
    costs.push(await runEngine(engine, report.folder, printed));
    await copyFile(printed, output);
  }
  await writeFile(join(report.folder, 'index.html'), cases[0]!.html);
  return costs;
}

function holdsFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
