/** Quotation marks of other languages, and which of Danish's `»` and `«` each of them is. */

/** A mark of another language at an index of a text, with the one to write in its place. */
export interface Requoted {
  index: number;
  write: '»' | '«';
}

const MARKS = /[“”„‟"»«]/g;

/** What may stand before a mark that opens, and behind one that closes. */
const BEFORE = /^$|[\s([–—/-]/;
const BEHIND = /^$|[\s)\].,;:!?…–—/-]/;

/**
 * The foreign double marks of a paragraph, in order, with what they are by their neighbours. Word writes the same `”` at both ends
 * in Danish, and a straight mark may stand for inches: where not every mark of the paragraph is certain to open or to close, or they
 * do not follow each other in pairs, there is no answer.
 *
 * @returns nothing when none stands there, or when one of them may be meant otherwise
 */
export function readForeignMarks(text: string): Requoted[] {
  const marks = [...text.matchAll(MARKS)].map(({ 0: sign, index }) => ({
    sign,
    index,
    write: readMark(sign, text.charAt(index - 1), text.charAt(index + 1)),
  }));
  const isPaired = marks.length % 2 === 0 && marks.every(({ write }, at) => write === (at % 2 === 0 ? '»' : '«'));
  if (!isPaired) return [];
  return marks.flatMap(({ sign, index, write }) => (sign === write || !write ? [] : [{ index, write }]));
}

function readMark(sign: string, before: string, behind: string): '»' | '«' | undefined {
  if (sign === '»' || sign === '«') return sign;
  const [opens, closes] = [BEFORE.test(before) && /\S/.test(behind), BEHIND.test(behind) && /\S/.test(before)];
  if (opens === closes) return undefined;
  return opens ? '»' : '«';
}

/** A text with marks in place of those at their indexes. */
export function writeMarks(text: string, marks: readonly Requoted[]): string {
  return marks.reduce((done, { index, write }) => done.slice(0, index) + write + done.slice(index + 1), text);
}

/** A paragraph with Danish marks in place of foreign ones, where that is certain; else as it is. */
export function requote(text: string): string {
  return writeMarks(text, readForeignMarks(text));
}
