/** Pieces of a text. */

/** Offsets are in UTF-16 units. */
export interface Range {
  from: number;
  to: number;
}

const COMMENT = /\{\/\*[^]*?\*\/\}/g;

/** The comments of a text in MDX. */
export function listComments(text: string): Range[] {
  return [...text.matchAll(COMMENT)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
}
