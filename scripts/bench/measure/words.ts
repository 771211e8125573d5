/** How a text's words fared on paper. */
export interface WordCheck {
  /** Words of the text that the PDF has fewer of. */
  lost: number;
  /** Words that the PDF has more of, furniture apart. */
  doubled: number;
  /** Some of them, lost ones first, for finding the cause. */
  examples: string[];
}

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
/** Page numbers, ordinals and years. The press fills numbers in, so they cannot be compared; amounts have points and can. */
const PLAIN_NUMBER = /^\d{1,4}$/;
const MOST_EXAMPLES = 10;

/** Words of a text in order. Hyphens and slashes divide words, because a line may end there; ligatures are taken apart. */
export function listWords(text: string): string[] {
  return (text.normalize('NFKC').match(WORD) ?? []).filter((word) => !PLAIN_NUMBER.test(word));
}

/**
 * Compares how often each word stands in the source and in the PDF. Order is not compared.
 *
 * @param furniture words that may stand in the PDF more often than in the source: running feet, repeated heads of tables
 */
export function compareWords(source: string[], printed: string[], furniture: ReadonlySet<string>): WordCheck {
  const balance = new Map<string, number>();
  for (const word of source) balance.set(word, (balance.get(word) ?? 0) - 1);
  for (const word of printed) balance.set(word, (balance.get(word) ?? 0) + 1);
  const wrong = [...balance].filter(([word, difference]) => difference < 0 || (difference > 0 && !furniture.has(word)));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    lost: sum(wrong.map(([, difference]) => Math.max(0, -difference))),
    doubled: sum(wrong.map(([, difference]) => Math.max(0, difference))),
    examples: wrong
      .sort(([, a], [, b]) => a - b)
      .slice(0, MOST_EXAMPLES)
      .map(([word]) => word),
  };
}
