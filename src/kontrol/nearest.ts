/** Guesses what somebody meant. */

/** Letters to change, add, drop or swap to get from one word to the other (optimal string alignment). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) row[j] = Math.min(row[j] ?? 0, (before[j - 2] ?? 0) + 1);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}

/** The known word that is nearest to what was written; nothing when none is near. */
export function findNearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const away = distance(written.toLowerCase(), word.toLowerCase());
    if (away < least && away < word.length) [best, least] = [word, away];
  }
  return best;
}

/** `mente du ‹title›?` and what to do otherwise, or only the latter when nothing is near. */
export function suggest(written: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(written, known);
  return nearest === undefined ? otherwise : `mente du \`${nearest}\`? Ellers ${otherwise}`;
}
