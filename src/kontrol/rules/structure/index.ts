/** Rules on what a text consists of. */
import type { Rule } from '../../finding.ts';
import { boxHeights } from './box-heights.ts';
import { emptyBlocks } from './empty-blocks.ts';
import { headings } from './headings.ts';
import { htmlInText } from './html-in-text.ts';
import { keyFigureCrowds } from './key-figure-crowds.ts';
import { longSections } from './long-sections.ts';
import { noteReferences } from './note-references.ts';
import { pageReferences } from './page-references.ts';
import { repeatedSentences } from './repeated-sentences.ts';
import { repeatedText } from './repeated-text.ts';
import { tableWidths } from './table-widths.ts';
import { textMarks } from './text-marks.ts';
import { unwritten } from './unwritten.ts';

export const structureRules: readonly Rule[] = [
  headings,
  longSections,
  unwritten,
  repeatedText,
  repeatedSentences,
  textMarks,
  htmlInText,
  noteReferences,
  pageReferences,
  emptyBlocks,
  tableWidths,
  boxHeights,
  keyFigureCrowds,
];
