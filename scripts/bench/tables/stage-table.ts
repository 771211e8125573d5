import { median } from '../measure/statistics.ts';
import { formatNumber, formatTable } from './markdown.ts';

/** When each stage of a run of the press was done, in ms from the start of its process. */
export type StageMarks = (readonly [stage: string, endMs: number])[];

/** Milliseconds of each stage, the median of some runs, for some cases side by side. */
export function formatStages(cases: ReadonlyMap<string, StageMarks[]>): string {
  const medians = [...cases.values()].map((runs) => listMedians(runs));
  const stages = [...new Set(medians.flatMap((stageMs) => [...stageMs.keys()]))];
  return formatTable(
    ['stage, ms', ...cases.keys()],
    stages.map((stage) => [stage, ...medians.map((stageMs) => formatNumber(stageMs.get(stage), 0))]),
  );
}

function listMedians(runs: StageMarks[]): Map<string, number> {
  const spent = runs.map(
    (marks) => new Map(marks.map(([stage, endMs], index) => [stage, endMs - (marks[index - 1]?.[1] ?? 0)])),
  );
  const stages = [...(spent[0]?.keys() ?? [])];
  return new Map(stages.map((stage) => [stage, median(spent.map((stageMs) => stageMs.get(stage) ?? 0))]));
}
