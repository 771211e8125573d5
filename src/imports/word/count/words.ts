/** Characters that are in the file and not in the word: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Words as a count of what a text says: letters and figures only, so that punctuation and spacing do not matter. */
export function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(INVISIBLE, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * Words that stand in one text oftener than in another, once for each time that they are missing, in order.
 */
export function listMissingWords(before: string[], after: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of after) left.set(word, (left.get(word) ?? 0) + 1);
  return before.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
