/** The characters that the report's fonts hold: what scripts/make-fonts.ts cuts them to, and what Kontrol lets through. */

/** Latin letters with the Danish ones, and the punctuation that the report uses. */
export const FONT_CHARACTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’‚“”„•…−€'].join('');

const KNOWN = new Set(FONT_CHARACTERS);

/** Whether the report's fonts can set a character. */
export function isInFonts(character: string): boolean {
  return KNOWN.has(character);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
