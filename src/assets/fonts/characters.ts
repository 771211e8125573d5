/** The characters that the report's fonts hold: what scripts/make-fonts.ts cuts them to, and what Kontrol lets through. */

/** Latin letters with the Danish ones, and the punctuation that the report uses. */
export const FONT_CHARACTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’‚“”„•…−€'].join('');

/**
 * Characters of names from elsewhere, and signs of tables and sums. They lie in files of their own, which a reader's
 * browser asks for when a page has one of them (`unicode-range` in the style sheets).
 */
export const MORE_CHARACTERS = {
  /** Latin Extended-A and what the languages of Europe need beside it: Dvořák, Łódź, Ștefan. */
  latin: [
    ...range(0x100, 0x12b),
    ...range(0x12e, 0x130),
    ...range(0x134, 0x137),
    ...range(0x139, 0x148),
    ...range(0x14a, 0x151),
    ...range(0x154, 0x165),
    ...range(0x168, 0x17e),
    ...'ȘșȚțẀẁẂẃẄẅẞỲỳ',
  ].join(''),
  /** Letters, and the marks of a quotation in a quotation, that only the file with the Danish ones has beside them. */
  ligatures: 'Œœı™‹›',
  /** Nguyễn, Phở: what Vietnamese has beside Latin Extended-A. */
  vietnamese: ['ƠơƯư', ...range(0x1ea0, 0x1ef1), ...range(0x1ef4, 0x1ef9)].join(''),
  greek: ['Ά', ...range(0x388, 0x38a), 'Ό', ...range(0x38e, 0x3a1), ...range(0x3a3, 0x3ce)].join(''),
  cyrillic: [...range(0x400, 0x45f), ...'Ґґ№'].join(''),
  signs: '←↑→↓↔⇒⇔∂∅∆∈∏∑√∞∫≈≠≡≤≥■□▪▲▼◆●○★☆†‡',
  marks: '✓✔✗✘☐☑',
} as const;

const KNOWN = new Set([FONT_CHARACTERS, ...Object.values(MORE_CHARACTERS)].join(''));

/** Whether the report's fonts can set a character. */
export function isInFonts(character: string): boolean {
  return KNOWN.has(character);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
