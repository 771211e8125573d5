/** How alike two texts are, by the words that they have in common and in the same order. */

/** The words of a text in small letters, without signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{sc=Latn}\d]+/gu) ?? [];
}

/**
 * Share of the shorter text's words that the longer one has in the same order (longest common subsequence), from 0 to 1. A
 * paragraph that was taken out of a longer one is wholly in it.
 */
export function similarity(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      row[j] = word === b[j - 1] ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!);
    }
    above = row;
  }
  return above[b.length]! / Math.min(a.length, b.length);
}

/**
 * Pairs of texts that may be alike: they share two fifths of the runs of three words of the shorter one. Runs that many texts
 * share are set phrases, and say nothing.
 *
 * @param texts words of each text
 * @returns pairs of indices, the earlier text first
 */
export function listCandidates(texts: readonly (readonly string[])[]): [number, number][] {
  const holders = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  for (const [index, words] of texts.entries()) {
    const runs = new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
    const shared = new Map<number, number>();
    for (const run of runs) {
      const before = holders.get(run) ?? [];
      if (before.length < 20) for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(run, [...before.slice(-20), index]);
    }
    for (const [other, count] of shared) {
      if (count >= 0.4 * (Math.min(words.length, texts[other]!.length) - 2)) pairs.push([other, index]);
    }
  }
  return pairs;
}
