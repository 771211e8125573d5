import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pressEngine } from '../engines/engines.ts';
import { runProcess } from '../measure/run-process.ts';
import { countChapters, makeReport } from '../sample/report.ts';
import { writeReport } from '../sample/site.ts';
import type { StageMarks } from '../tables/stage-table.ts';

/** Where the press' time goes: when each of its stages is done, cold and with one word changed. */
export async function benchStages(size: number, runs: number): Promise<Map<string, StageMarks[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-stages-'));
  const [cold, changed]: StageMarks[][] = [[], []];
  try {
    await writeReport(folder, { pages: size });
    const html = makeReport({ pages: size });
    const edited = makeReport({ pages: size, edited: Math.floor(countChapters(size) / 2) });
    for (let run = 1; run <= runs; run += 1) {
      console.error(`bench: ${size} pages, stages, run ${run} of ${runs} …`);
      await rm(join(folder, 'cache'), { recursive: true, force: true });
      cold!.push(await readStages(folder, html));
      changed!.push(await readStages(folder, edited));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return new Map([
    ['cold', cold!],
    ['one word changed', changed!],
  ]);
}

async function readStages(folder: string, html: string): Promise<StageMarks> {
  await writeFile(join(folder, 'index.html'), html);
  const engine = pressEngine(join(folder, 'cache'));
  const command = engine.command(folder, join(folder, 'out.pdf'));
  const { log, failure } = await runProcess({ ...command, args: [...command.args, '--stages'] }, engine.limitMs);
  if (failure) throw new Error(`The press ${failure}:\n${log}`);
  return JSON.parse(log.trim().split('\n').at(-1) ?? '[]') as StageMarks;
}
