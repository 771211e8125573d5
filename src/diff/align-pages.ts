/** Which page of one printed edition is which of another, by what stands on them. */

/** A page of before, a page of after, or both; numbers count from 1. */
export interface PagePair {
  before: number | undefined;
  after: number | undefined;
}

/** Pages with less in common than this are different pages. */
const SAME_PAGE = 0.35;

/**
 * Pairs pages in order, so that the pairs have as much text in common as possible; then pairs what is left over, wherever
 * it went.
 *
 * @param before text of each page
 * @returns pairs in the order of `after`; removed pages stand where they would have come
 */
export function alignPages(before: string[], after: string[]): PagePair[] {
  const pairs = pairInOrder(before.map(listShingles), after.map(listShingles));
  return pairMoved(pairs, before.map(listShingles), after.map(listShingles));
}

/** Pieces of three words: enough to tell pages apart, small enough to survive a changed sentence. */
function listShingles(text: string): Set<string> {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}

/** How much two pages have in common: 0 nothing, 1 all. */
function compare(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared += 1;
  return shared / (a.size + b.size - shared);
}

/** The longest common sequence, weighted by likeness; the table's cell [i][j] is the best for what follows i and j. */
function pairInOrder(before: Set<string>[], after: Set<string>[]): PagePair[] {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const likeness = before.map((page) => after.map((other) => compare(page, other)));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const alike = likeness[i]![j]!;
      const paired = alike >= SAME_PAGE ? alike + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: PagePair[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const here = best[i]?.[j] ?? 0;
    const alike = likeness[i]?.[j] ?? 0;
    if (i < before.length && j < after.length && alike >= SAME_PAGE && here === alike + best[i + 1]![j + 1]!) {
      pairs.push({ before: ++i, after: ++j });
    } else if (i < before.length && (j >= after.length || here === best[i + 1]![j])) {
      pairs.push({ before: ++i, after: undefined });
    } else pairs.push({ before: undefined, after: ++j });
  }
  return pairs;
}

/** A page that was taken out at one place and put in at another is one page that moved. */
function pairMoved(pairs: PagePair[], before: Set<string>[], after: Set<string>[]): PagePair[] {
  const removed = pairs.filter((pair) => pair.after === undefined);
  const taken = new Set<PagePair>();
  const joined = pairs.map((pair) => {
    if (pair.before !== undefined) return pair;
    const [match] = removed
      .filter((candidate) => !taken.has(candidate))
      .map((candidate) => ({ candidate, alike: compare(before[candidate.before! - 1]!, after[pair.after! - 1]!) }))
      .filter(({ alike }) => alike >= SAME_PAGE)
      .sort((a, b) => b.alike - a.alike);
    if (!match) return pair;
    taken.add(match.candidate);
    return { before: match.candidate.before, after: pair.after };
  });
  return joined.filter((pair) => !taken.has(pair));
}
