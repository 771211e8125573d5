/** Places where no words of the report stand: the fields, a tag's attributes, and comments with guidance. */
import { yamlRegion } from '../../yaml/region.ts';
import { openingAt } from '../palette/read-tag.ts';
import { listComments } from '../text/ranges.ts';
import type { Range } from '../text/ranges.ts';

/** End of the fields with the line below them; 0 for a text without. */
export function startOfBody(text: string): number {
  const fields = yamlRegion('.mdx', text);
  if (!fields) return 0;
  const line = text.indexOf('\n', fields.to);
  return line < 0 ? text.length : line + 1;
}

/** Whether a selection lies where words can stand. */
export function isWords(text: string, selection: Range): boolean {
  return guardAt(text, selection) === undefined;
}

/** The fields, the opening or the comment that a selection touches with more than its edge. */
export function guardAt(text: string, { from, to }: Range): Range | undefined {
  const body = startOfBody(text);
  if (from < body) return { from: 0, to: body };
  const opening = openingAt(text, { from, to });
  if (opening && opening.from < to && from < opening.to) return opening;
  return listComments(text).find((comment) => comment.from < to && from < comment.to);
}

/** Name of the tag that a place is between the start and the end of. */
export function tagRound(text: string, at: number): string | undefined {
  const open: string[] = [];
  for (const [, end, name = '', closed] of text.slice(0, at).matchAll(/<(\/?)([A-Z]\w*)\b[^<>]*?(\/?)>/g)) {
    if (end) open.splice(Math.max(0, open.lastIndexOf(name)));
    else if (!closed) open.push(name);
  }
  return open.at(-1);
}

/** Where a block can be put in that is to stand by itself: behind the lines that hold a place. */
export function placeOfBlock(text: string, at: number): number {
  const guard = guardAt(text, { from: at, to: at });
  if (guard?.from === 0 && guard.to === startOfBody(text)) return text.length;
  const from = guard?.to ?? at;
  const end = text.slice(from).search(/\n[ \t]*(?:\n|$)/);
  return end < 0 ? text.length : from + end;
}
