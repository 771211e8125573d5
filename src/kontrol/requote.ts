/** The mend of foreign quotation marks: all those of a paragraph in one. */
import { readForeignMarks } from '../report/quotation-marks.ts';
import { listLineStarts } from '../sources/positions.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { Source } from '../sources/sources.ts';
import { referenceAt } from './prose.ts';

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
  const places = marks.map(({ index, write }) => {
    const { line, column } = placeOf(index);
    const from = starts[line - 1]! + column - 1;
    const sign = source.text[from] === text[index] ? text[index] : referenceAt(source.text, from);
    return { from, to: from + (sign?.length ?? 0), write };
  });
  if (places.some(({ from, to }) => from === to)) return undefined;
  const [from, to] = [places[0]!.from, places.at(-1)!.to];
  const pieces = places.map(
    ({ write, ...place }, at) => write + source.text.slice(place.to, places[at + 1]?.from ?? to),
  );
  return { of: source.text.slice(from, to), write: pieces.join('') };
}
