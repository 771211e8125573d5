import type { WebRow } from '../web/bench-web.ts';
import { CATEGORIES } from '../web/lighthouse.ts';
import { KINDS } from '../web/visit.ts';
import type { Weight } from '../web/visit.ts';
import { formatNumber, formatTable } from './markdown.ts';

const HEAD = ['page', 'kB', 'without fonts', ...KINDS];

/** Page weights in kB as transferred, and Lighthouse's scores where it was asked. */
export function formatWebTables(rows: WebRow[]): string {
  const weights = rows.flatMap(({ title, result }) => {
    if (typeof result === 'string') return [[title, result, ...HEAD.slice(2).map(() => '')]];
    return [
      formatWeight(`${title}: first view of a chapter`, result.first),
      formatWeight(`${title}: the next chapter`, result.next),
    ];
  });
  const scores = rows.flatMap(({ title, result }) =>
    typeof result === 'object' && result.scores
      ? [[title, ...CATEGORIES.map((name) => String(result.scores?.[name]))]]
      : [],
  );
  const tables = [formatTable(HEAD, weights)];
  if (scores.length > 0) tables.push(formatTable(['Lighthouse', ...CATEGORIES], scores));
  return tables.join('\n\n');
}

function formatWeight(title: string, weight: Weight): string[] {
  const whole = KINDS.reduce((sum, kind) => sum + weight[kind], 0);
  return [
    title,
    ...[whole, whole - weight.fonts, ...KINDS.map((kind) => weight[kind])].map((bytes) =>
      formatNumber(bytes / 1000, 1),
    ),
  ];
}
