/**
 * Puts the page numbers of the printed edition into the book. The two are set from one text, so the place where a page begins is
 * found by its first words.
 */
import type { ElementContent, Parents, Text } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { PageBreak, Section } from './book.ts';

/** Words of a run that is hardly in two places, and of one that is looked for between two known places. */
const LONG = 7;
const SHORT = 3;
/** Words of a page's beginning that may stand elsewhere in the book, such as a repeated head. */
const MOST_SKIPPED = 60;

interface PlacedWord {
  word: string;
  section: number;
  text: Text;
  parent: Parents;
  /** Offset in the text. */
  offset: number;
}

/**
 * Marks in the sections' trees where pages begin.
 *
 * @param pages texts of the pages, from the first
 * @returns one break a page, in order; a page of which nothing stands in the book begins where the next one does
 */
export function markPages(sections: readonly Section[], pages: readonly string[]): PageBreak[] {
  const words = sections.flatMap(listWords);
  const starts = findStarts(words, pages.map(splitWords));
  const breaks = starts.map((start, index): PageBreak => {
    const section = sections[words[start]?.section ?? 0]!;
    return { page: index + 1, file: section.file, id: `side-${index + 1}` };
  });
  // From the last on, so that offsets before a mark stay true.
  for (let index = starts.length - 1; index >= 0; index--) insertMark(words[starts[index]!]!, index + 1);
  return breaks;
}

/**
 * Index of the word at which each page begins; never before the page before it. First by runs of words that stand once in the book:
 * pages of which one begins out of turn, such as a contents list, are passed over. The others are looked for between their neighbours.
 */
function findStarts(words: readonly PlacedWord[], pages: readonly string[][]): number[] {
  const book = words.map(({ word }) => word);
  const sure = keepRising(pages.map((page) => findUnique(book, page))).map((hit) => hit && stepBack(words, hit));
  const starts = [...sure];
  for (const [index, page] of pages.entries()) {
    const after = (starts.slice(0, index).findLast((start) => start !== undefined) ?? -1) + 1;
    const before = sure.slice(index).find((start) => start !== undefined) ?? book.length;
    const hit = starts[index] === undefined ? findBetween(book, page, after, before) : undefined;
    starts[index] ??= hit && Math.max(after, stepBack(words, hit));
  }
  let next = book.length - 1;
  return starts.reduceRight<number[]>((list, start) => [(next = start ?? next), ...list], []);
}

/** Where a run was found, and how many words of its page stand before it. */
interface Hit {
  at: number;
  skipped: number;
}

/**
 * The words before the run that were not found begin the page too: paper sets key figures before other words than a book does. Near the
 * beginning of a section they are its heading.
 */
function stepBack(words: readonly PlacedWord[], { at, skipped }: Hit): number {
  const { section } = words[at]!;
  let start = at;
  const isInSection = () => start > 0 && words[start - 1]!.section === section;
  while (skipped > 0 && at - start <= MOST_SKIPPED && isInSection()) start--;
  return isInSection() ? at - skipped : start;
}

/** Place of the first long run of a page's beginning that stands once in the book. */
function findUnique(book: readonly string[], page: readonly string[]): Hit | undefined {
  for (const [skipped, run] of listOpenings(page, LONG).entries()) {
    const hits = findRuns(book, run, 0, book.length);
    if (hits.length === 1) return { at: hits[0]!, skipped };
  }
  return undefined;
}

function findBetween(book: readonly string[], page: readonly string[], from: number, to: number): Hit | undefined {
  for (const length of [LONG, SHORT]) {
    for (const [skipped, run] of listOpenings(page, length).entries()) {
      const [at] = findRuns(book, run, from, to);
      if (at !== undefined) return { at, skipped };
    }
  }
  return undefined;
}

/** Runs of words near a page's beginning. */
function listOpenings(page: readonly string[], length: number): string[][] {
  const count = Math.max(0, Math.min(MOST_SKIPPED, page.length - length) + 1);
  return Array.from({ length: count }, (_, skipped) => page.slice(skipped, skipped + length));
}

function findRuns(book: readonly string[], run: readonly string[], from: number, to: number): number[] {
  const hits: number[] = [];
  for (let at = book.indexOf(run[0]!, from); at >= 0 && at < to; at = book.indexOf(run[0]!, at + 1)) {
    if (run.every((word, index) => book[at + index] === word)) hits.push(at);
  }
  return hits;
}

/** Leaves the most places that rise from page to page; the others become unknown (longest increasing subsequence). */
function keepRising(hits: readonly (Hit | undefined)[]): (Hit | undefined)[] {
  const places = hits.map((hit) => hit?.at);
  const best: { length: number; before: number }[] = [];
  let last = -1;
  for (const [index, place] of places.entries()) {
    best[index] = { length: place === undefined ? 0 : 1, before: -1 };
    if (place === undefined) continue;
    for (let earlier = 0; earlier < index; earlier++) {
      const other = places[earlier];
      if (other === undefined || other >= place || best[earlier]!.length < best[index].length) continue;
      best[index] = { length: best[earlier]!.length + 1, before: earlier };
    }
    if (last < 0 || best[index].length > best[last]!.length) last = index;
  }
  const kept = new Set<number>();
  for (; last >= 0; last = best[last]!.before) kept.add(last);
  return hits.map((hit, index) => (kept.has(index) ? hit : undefined));
}

/** Words as they are compared: letters and digits alone, because lines divide words and glyphs stand for hyphens. */
function splitWords(text: string): string[] {
  return text
    .replace(/[\u00ad\ufffe]/g, '')
    .split(/\s+/)
    .map(bareWord)
    .filter(Boolean);
}

function bareWord(word: string): string {
  return word.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

function listWords({ content }: Section, section: number): PlacedWord[] {
  const words: PlacedWord[] = [];
  visit(content, (text, _, parent) => {
    // A mark is no part of a drawing, and a page begins with none of its words.
    if (text.type === 'element' && text.tagName === 'svg') return SKIP;
    if (text.type !== 'text' || !parent) return CONTINUE;
    for (const { 0: written, index } of text.value.matchAll(/\S+/g)) {
      const word = bareWord(written);
      if (word) words.push({ word, section, text, parent, offset: index });
    }
    return CONTINUE;
  });
  return words;
}

/** A mark before a word, in the form that reading systems and screen readers know (EPUB 3.3, DPUB-ARIA). */
function insertMark({ text, parent, offset }: PlacedWord, page: number): void {
  const at = parent.children.indexOf(text);
  const mark: ElementContent = {
    type: 'element',
    tagName: 'span',
    properties: { id: `side-${page}`, 'epub:type': 'pagebreak', role: 'doc-pagebreak', ariaLabel: `Side ${page}` },
    children: [],
  };
  const rest: Text = { type: 'text', value: text.value.slice(offset) };
  text.value = text.value.slice(0, offset);
  parent.children.splice(at + 1, 0, mark, rest);
}
