/** The mend of foreign quotation marks: all those of a paragraph in one. */
import { readForeignMarks, writeMarks } from '../report/quotation-marks.ts';
import { listLineStarts } from '../sources/positions.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { Source } from '../sources/sources.ts';

/**
 * What stands in the file from the first foreign quotation mark of a text to its last, and the same with Danish ones; nothing where
 * it is not certain which opens and which closes. What is set in italics or linked between them stays as it is.
 *
 * @param text as readers read it, whose first foreign mark is at `first`
 */
export function mendQuotation(
  source: Source,
  { text, placeOf }: { text: string; placeOf: (index: number) => SourcePosition },
  first: number,
): { of: string; write: string } | undefined {
  const marks = readForeignMarks(text);
  if (marks[0]?.index !== first) return undefined;
  const starts = listLineStarts(source.text);
  const offsets = marks.map(({ index }) => {
    const { line, column } = placeOf(index);
    return starts[line - 1]! + column - 1;
  });
  const isThere = marks.every(({ index }, at) => source.text[offsets[at]!] === text[index]);
  if (!isThere) return undefined;
  const [from, to] = [offsets[0]!, offsets.at(-1)! + 1];
  const of = source.text.slice(from, to);
  return {
    of,
    write: writeMarks(
      of,
      marks.map(({ write }, at) => ({ index: offsets[at]! - from, write })),
    ),
  };
}
