import { readFile } from 'node:fs/promises';
import type { Engine } from '../engines/engines.ts';
import { readPdfFacts } from '../measure/pdf-facts.ts';
import type { PdfFacts } from '../measure/pdf-facts.ts';
import { listPdfWords } from '../measure/pdf-text.ts';
import { runProcess } from '../measure/run-process.ts';
import { FURNITURE, listSourceWords } from '../measure/source-words.ts';
import { median } from '../measure/statistics.ts';
import { compareWords } from '../measure/words.ts';
import type { WordCheck } from '../measure/words.ts';

/** Cost and result of an engine for one report; seconds and memory are medians of the runs. */
export interface Figures extends Cost, PdfFacts {
  words: WordCheck;
}

/** Seconds from launch to the end of the process, and the most memory of the whole family of processes. */
export interface Cost {
  seconds: number;
  peakMb: number | undefined;
}

/** One row of a table: figures, or in a few words why there are none. */
export interface PrintRow {
  /** Engine by name, with the case where it has several: `press:warm`. */
  name: string;
  title: string;
  /** Pages that the report was made for. */
  size: number;
  result: Figures | string;
}

/** A report to print: where it lies and how often it is printed. */
export interface BenchReport {
  size: number;
  /** Holds `index.html` with all it needs. */
  folder: string;
  runs: number;
}

/** Prints once. @returns the cost, or why there is no PDF */
export async function runEngine(engine: Engine, folder: string, output: string): Promise<Cost | string> {
  const { seconds, peakMb, failure, log } = await runProcess(engine.command(folder, output), engine.limitMs);
  if (failure) console.error(`bench: ${engine.title} ${failure}\n${log}`);
  return failure ?? { seconds, peakMb };
}

/**
 * Joins the runs of a row with what the last PDF turned out to be. One failed run fails the row.
 *
 * @param html the text that was printed
 */
export async function judgeRuns(runs: (Cost | string)[], html: string, output: string): Promise<Figures | string> {
  const failure = runs.find((run) => typeof run === 'string');
  if (failure !== undefined) return failure;
  const costs = runs.filter((run) => typeof run !== 'string');
  const bytes = await readFile(output);
  const words = compareWords(listSourceWords(html), await listPdfWords(bytes), FURNITURE);
  if (words.examples.length > 0) {
    console.error(`bench: words lost or doubled, among them: ${words.examples.join(', ')}`);
  }
  const peaks = costs.flatMap(({ peakMb }) => peakMb ?? []);
  return {
    ...(await readPdfFacts(bytes)),
    seconds: median(costs.map(({ seconds }) => seconds)),
    peakMb: peaks.length > 0 ? median(peaks) : undefined,
    words,
  };
}

/** Says on stderr what is being measured. */
export function tell(title: string, { size, runs }: BenchReport, run: number): void {
  console.error(`bench: ${size} pages, ${title}, run ${run} of ${runs} …`);
}
