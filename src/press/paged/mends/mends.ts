import { breakTokens } from './break-tokens.ts';
import { constructedStyles } from './constructed-styles.ts';
import { firstLetters } from './first-letters.ts';
import { floats } from './floats.ts';
import { hyphens } from './hyphens.ts';
import { lineBreaks } from './line-breaks.ts';
import { listNumbers } from './list-numbers.ts';
import { listMends } from './mend.ts';
import { messageTicks, noBleedBoxes, noResizeObservers, styledElements } from './engine.ts';
import { overflowChecks } from './overflow-checks.ts';
import { columnSpans, rowSpans } from './table-spans.ts';
import { tables } from './tables.ts';
import { tallRows } from './tall-rows.ts';

/**
 * All mends, in the order in which they apply at each hook. The order matters where several wrap one function:
 * `findOverflow` is wrapped by `hyphens`, `columnSpans`, `lineBreaks`, `tallRows` and `floats`, so floats see the page's end as
 * the others left it.
 */
export const mends = listMends([
  constructedStyles,
  firstLetters,
  messageTicks,
  styledElements,
  noBleedBoxes,
  noResizeObservers,
  listNumbers,
  breakTokens,
  overflowChecks,
  tables,
  hyphens,
  columnSpans,
  rowSpans,
  lineBreaks,
  tallRows,
  floats,
]);
