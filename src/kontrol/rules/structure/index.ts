/** Rules on what a text consists of. */
import type { Rule } from '../../finding.ts';
import { emptyBlocks } from './empty-blocks.ts';
import { headings } from './headings.ts';
import { repeatedText } from './repeated-text.ts';
import { tableWidths } from './table-widths.ts';
import { unwritten } from './unwritten.ts';

export const structureRules: readonly Rule[] = [headings, unwritten, repeatedText, emptyBlocks, tableWidths];
