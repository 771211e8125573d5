/** A link in the text: the one at the cursor, and how one is written. */
import { escapeText, writeAddress } from './escape.ts';
import { isWords } from './guarded.ts';
import { readRuns } from './inline-nodes.ts';
import type { Rewrite } from './rewrite.ts';
import type { Range } from '../text/ranges.ts';

/** What a link's dialog begins with. */
export interface FoundLink extends Range {
  /** As readers read it. */
  words: string;
  /** As it stands in the text; written again as it is when it is not changed. */
  written: string;
  /** Empty for a link that is to be made. */
  address: string;
}

/** @returns nothing where no link can stand */
export function findLink(text: string, selection: Range): FoundLink | undefined {
  if (!isWords(text, selection)) return undefined;
  const runs = readRuns(text, selection);
  if (!runs) return undefined;
  const { from, to } = selection;
  const link = runs
    .flatMap(({ nodes }) => nodes)
    .find(
      (node) =>
        node.type === 'link' && (from === to ? node.from < from && to < node.to : node.from < to && from < node.to),
    );
  const range = link ? link.inner : wordsOf(text, runs[0], selection);
  const written = text.slice(range.from, range.to);
  return { ...(link ?? range), words: readWords(written), written, address: link?.url ?? '' };
}

/** Of a selection over several paragraphs or cells the first, without blanks at its ends. */
function wordsOf(text: string, run: Range | undefined, { from, to }: Range): Range {
  const start = Math.max(from, Math.min(run?.from ?? from, to));
  const end = Math.max(start, Math.min(to, run?.to ?? to));
  const words = text.slice(start, end);
  const first = start + (words.length - words.trimStart().length);
  return {
    from: Math.min(first, end),
    to: Math.max(Math.min(first, end), end - (words.length - words.trimEnd().length)),
  };
}

const readWords = (written: string): string =>
  written
    .replaceAll(/\*+/g, (stars, at: number) => (written.charAt(at - 1) === '\\' ? stars : ''))
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** Puts a link in place of what was found. */
export function writeLink(found: FoundLink, words: string, address: string): Rewrite {
  const inner = words.trim() === found.words.trim() && found.written ? found.written : escapeText(words);
  const insert = `[${inner}](${writeAddress(address)})`;
  const head = found.from + insert.length;
  return { changes: [{ from: found.from, to: found.to, insert }], selection: { anchor: head, head } };
}

/** The words alone. */
export function removeLink(found: FoundLink): Rewrite {
  const { from, to, written } = found;
  const head = from + written.length;
  return { changes: [{ from, to, insert: written }], selection: { anchor: from, head } };
}
