/**
 * Letters and digits of a text, each with how often it occurs. White space and capitals are left out: painted text has no
 * spaces, and style sheets may set capitals.
 */
export class LetterStock {
  readonly #counts = new Map<string, number>();

  constructor(text: string) {
    for (const letter of lettersOf(text)) this.#counts.set(letter, (this.#counts.get(letter) ?? 0) + 1);
  }

  /**
   * Takes the letters of a text out of the stock.
   *
   * @returns whether they were all there
   */
  take(text: string): boolean {
    let isComplete = true;
    for (const letter of lettersOf(text)) {
      const left = this.#counts.get(letter) ?? 0;
      this.#counts.set(letter, left - 1);
      isComplete &&= left > 0;
    }
    return isComplete;
  }
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      // In capitals, ß is SS.
      .toUpperCase()
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}
