/** Rules on the numbers of the text. */
import type { Rule } from '../../finding.ts';
import { bodyCounts } from './body-counts.ts';
import { chartClaims } from './chart-claims.ts';
import { chartRows } from './chart-rows.ts';
import { directions } from './directions.ts';
import { enumerations } from './enumerations.ts';
import { figureMarks } from './figure-marks.ts';
import { fromTo } from './from-to.ts';
import { hedges } from './hedges.ts';
import { impossibleShares } from './impossible-shares.ts';
import { lastEdition } from './last-edition.ts';
import { numberForms } from './number-forms.ts';
import { promisedCounts } from './promised-counts.ts';
import { ranges } from './ranges.ts';
import { repeatedNumbers } from './repeated-numbers.ts';
import { scales } from './scales.ts';
import { sentenceSums } from './sentence-sums.ts';
import { seriesUnits } from './series-units.ts';
import { tableClaims } from './table-claims.ts';
import { tableRowCells } from './table-rows.ts';
import { tableShares } from './table-shares.ts';
import { tableText } from './table-text.ts';

/** Numbers that are told otherwise elsewhere come last: what has another finding already is not told again. */
export const numbersRules: readonly Rule[] = [
  bodyCounts,
  chartClaims,
  chartRows,
  directions,
  enumerations,
  figureMarks,
  fromTo,
  hedges,
  impossibleShares,
  numberForms,
  promisedCounts,
  ranges,
  scales,
  sentenceSums,
  seriesUnits,
  tableRowCells,
  tableText,
  tableShares,
  tableClaims,
  lastEdition,
  repeatedNumbers,
];
