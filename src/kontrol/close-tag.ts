/** Where a tag that is not closed can only end. */
import { contentOf } from '../schemas/tags.ts';
import type { OpenTag } from '../report/open-tag.ts';

/** A heading, another tag and the end of the text: a tag that stands on a line of its own ends before them. */
const NEXT = /^(?:#|<|$)/;

/** An item, or what belongs to the one above it. */
const GOES_ON = /^(?:[-*] |\d+\. | {2,}\S)/;

/**
 * What stands from a tag that is not closed, and the same with its end: where it has no text, or where only one paragraph or list
 * can be meant to be its text. None where more may be.
 */
export function closeTag(text: string, { name, line, column }: OpenTag): { of: string; write: string } | undefined {
  const lines = text.split('\n').slice(line - 1);
  const opening = lines[0]?.slice(column - 1) ?? '';
  const end = /^<(?:"[^"]*"|[^">])*>/.exec(opening)?.[0];
  if (end === undefined) return undefined;
  if (contentOf(name) === 'nothing') return { of: end, write: `${end.slice(0, -1).trimEnd()} />` };
  if (column !== 1 || end !== opening.trimEnd()) return undefined;
  const last = findEndOfBlock(lines);
  if (last === undefined) return undefined;
  const of = lines.slice(0, last + 1).join('\n');
  return { of, write: `${of}\n\n</${name}>` };
}

/** The last line of the one block below the first line; nothing where there is none, or another one after it. */
function findEndOfBlock(lines: readonly string[]): number | undefined {
  const isBlank = (line: string | undefined) => line?.trim() === '';
  const start = lines.findIndex((line, at) => at > 0 && !isBlank(line));
  if (start < 0 || NEXT.test(lines[start]!)) return undefined;
  const isList = GOES_ON.test(lines[start]!);
  for (let at = start + 1; at <= lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (at < lines.length && isBlank(line)) continue;
    const isAfterBlank = isBlank(lines[at - 1]);
    if (NEXT.test(line)) return lastWritten(lines, at);
    if (isAfterBlank && !(isList && GOES_ON.test(line))) return undefined;
  }
  return undefined;
}

function lastWritten(lines: readonly string[], before: number): number {
  let last = before - 1;
  while (lines[last]!.trim() === '') last -= 1;
  return last;
}
