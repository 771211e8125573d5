/** Consecutive parts that are printed together. */
export interface PrintBatch {
  /** Indexes of the parts. */
  parts: number[];
  /** Number of its first page in the publication. */
  first: number;
  pages: number;
}

/**
 * Pages from which on a batch is full. A print call costs some 40 ms beside its pages (measured at 200 pages on two cores),
 * so batches must not be small; a changed part reprints its batch and two tabs share the work, so they must not be large.
 */
const FULL_BATCH_PAGES = 12;

/** A last batch with fewer pages is not worth a print of its own. */
const SMALLEST_BATCH_PAGES = 5;

/**
 * Groups parts into batches for printing. The same parts give the same batches on every machine: what is printed together
 * shares its fonts, and the PDF's bytes must be the same.
 *
 * @param lengths pages of each part
 */
export function batchParts(lengths: number[]): PrintBatch[] {
  const batches: PrintBatch[] = [];
  let first = 1;
  lengths.forEach((pages, part) => {
    const open = batches.at(-1);
    if (open && open.pages < FULL_BATCH_PAGES) {
      open.parts.push(part);
      open.pages += pages;
    } else batches.push({ parts: [part], first, pages });
    first += pages;
  });
  const [last, before] = [batches.at(-1), batches.at(-2)];
  if (!last || !before || last.pages >= SMALLEST_BATCH_PAGES) return batches;
  before.parts.push(...last.parts);
  before.pages += last.pages;
  return batches.slice(0, -1);
}
