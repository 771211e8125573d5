/**
 * Compares the pages of two built sites, as the records beside their PDFs give them: `npm run compare:builds -- <folder>
 * <folder>`. Exit code 1: pages moved. For what they look like, see `npm run diff`.
 */
import { compareRecords, formatMoved, readPrintedPages } from '../src/diff/compare-records.ts';

const [first, second] = process.argv.slice(2);
if (!first || !second) {
  console.error('Name two folders that `npm run build -- --outDir <folder>` made.');
  process.exit(2);
}
const [before, after] = [readPrintedPages(first), readPrintedPages(second)];
console.log(formatMoved(before, after));
process.exitCode = compareRecords(before, after).length > 0 ? 1 : 0;
