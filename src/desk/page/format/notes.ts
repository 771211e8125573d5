/** A note in the text: its sign at the cursor, and what it says on a line of its own at the end. */
import { escapeText } from './escape.ts';
import { isWords } from './guarded.ts';
import { readRuns } from './inline-nodes.ts';
import type { Rewrite } from './rewrite.ts';
import type { Range } from '../text/ranges.ts';

const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*/gm;

/** Where a note that the cursor stands at is written. */
export function findNote(text: string, { from, to }: Range): Range | undefined {
  const sign = [...text.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].find(
    ({ index, 0: { length } }) => index <= from && to <= index + length,
  );
  if (!sign) return undefined;
  for (const { index, 0: start, 1: label } of text.matchAll(DEFINITION)) {
    if (label !== sign[1]) continue;
    const end = text.indexOf('\n', index);
    return { from: index + start.length, to: end < 0 ? text.length : end };
  }
  return undefined;
}

/** Whether a note can stand at the end of a selection: in words, and not in a note. */
export function canNote(text: string, { to }: Range): boolean {
  const start = text.lastIndexOf('\n', to - 1) + 1;
  const isNote = /^\[\^[^\]\s]+\]:/.test(text.slice(start));
  return !isNote && isWords(text, { from: to, to }) && (readRuns(text, { from: to, to })?.length ?? 0) > 0;
}

/** Puts a note behind a selection. Its number is one that no other note has; readers see them in the order of the text. */
export function writeNote(text: string, { to }: Range, words: string): Rewrite {
  const label = nextLabel(text);
  const sign = `[^${label}]`;
  const body = text.trimEnd();
  const insert = `\n\n[^${label}]: ${escapeStart(escapeText(words))}\n`;
  const at = to + sign.length;
  return {
    changes: [
      { from: to, to, insert: sign },
      { from: Math.max(to, body.length), to: text.length, insert },
    ],
    selection: { anchor: at, head: at },
  };
}

/** The first number above those that notes have. */
export function nextLabel(text: string): number {
  const used = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, label]) => Number(label));
  return Math.max(0, ...used) + 1;
}

/** Signs that would make a heading, a list or a quotation of what a note begins with. */
export function escapeStart(text: string): string {
  return text
    .replace(/^(?:[#>+-](?=\s|$)|#{2,6}(?=\s))/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`);
}
