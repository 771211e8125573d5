/** Which place on a page a line of the text is, and back: by the ids that the pages give headings, tags and paragraphs. */
import { listAnchors } from '../../../report/anchors.ts';
import { parseMdx } from '../../../report/mdx.ts';
import { listParagraphs } from '../../../report/paragraphs.ts';

/** A place of the text with an id on its pages. */
export interface Place {
  id: string;
  /** First and last line, from 1. */
  from: number;
  to: number;
}

/**
 * The places of a text, in order.
 *
 * @throws VFileMessage with line and column when the text is not well-formed
 */
export function listPlaces(text: string): Place[] {
  const tree = parseMdx(text);
  return [...listAnchors(tree), ...listParagraphs(tree)]
    .flatMap(({ id, node: { position } }) =>
      position ? [{ id, from: position.start.line, to: position.end.line }] : [],
    )
    .toSorted((one, other) => one.from - other.from || other.to - one.to);
}

/** The place that a line stands in, or the last one before it. */
export function placeAt(places: readonly Place[], line: number): Place | undefined {
  return places.findLast(({ from, to }) => from <= line && line <= to) ?? places.findLast(({ from }) => from <= line);
}
