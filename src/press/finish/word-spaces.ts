import { INLINE, isContent, isElement } from '../tags/tree.ts';
import type { TagElement } from '../tags/tree.ts';
import type { TextRun } from './text-run.ts';

/** Runs of a page by the number of their tagged content, in the order of the paint. */
export type RunsOfPage = ReadonlyMap<number, readonly TextRun[]>;

/**
 * Text as the tags give it: one entry a block (paragraph, heading, cell, item), each a row of runs. What is read in place of
 * its content (a picture's description) is left out.
 */
export function listBlocks(root: TagElement, pages: readonly RunsOfPage[]): TextRun[][] {
  const blocks: TextRun[][] = [];
  const read = (element: TagElement, block: TextRun[]) => {
    if (element.texts.Alt !== undefined || element.texts.ActualText !== undefined) return;
    for (const kid of element.kids) {
      if (isContent(kid)) block.push(...(pages[kid.page]?.get(kid.mcid) ?? []));
      else if (isElement(kid)) read(kid, goesOn(kid) ? block : begin());
    }
  };
  const begin = () => {
    const block: TextRun[] = [];
    blocks.push(block);
    return block;
  };
  read(root, begin());
  return blocks.filter((block) => block.length > 0);
}

/** Whether words go on into an element: it stands in a line of text, or in one item of a list beside its label. */
function goesOn({ role }: TagElement): boolean {
  return INLINE.has(role) || role === 'LBody';
}

/**
 * Finds the runs of a block that are nothing but space, each with the run that shall end with it: PDFium passes over a text
 * that paints nothing, and behind large figures the gap alone does not divide words (Chromium 156).
 */
export function findLoneSpaces(block: readonly TextRun[]): { space: TextRun; before: TextRun }[] {
  return block.flatMap((space, index) => {
    const before = block[index - 1];
    return before && /^\s+$/.test(space.text) && /\S$/.test(before.text) ? [{ space, before }] : [];
  });
}

/**
 * Finds the runs of a block that a space must follow. Chromium paints no space where a line ends, and tagged text must
 * have those that divide its words (PDF 1.7, 14.8.2.5).
 *
 * @param words all words of the page, so that a word that goes on behind its hyphen or slash stays one
 */
export function findMissingSpaces(block: readonly TextRun[], words: ReadonlySet<string>): TextRun[] {
  let before = '';
  return block.filter((run, index) => {
    const next = block[index + 1];
    before += run.text;
    if (run.isCut || !next || /\s$|^$/.test(before) || /^\s|^$/.test(next.text) || !areApart(run, next)) return false;
    const [head, tail] = [lastWord(before), firstWord(block, index + 1)];
    const isOneWord = words.has(head + tail) && !(words.has(head) && words.has(tail));
    if (!isOneWord) before += ' ';
    return !isOneWord;
  });
}

/**
 * Whether runs stand on different lines, or with a gap between them: a sub- or superscript does neither. A space between a large
 * figure and its unit may be as small as the unit's.
 */
function areApart({ end, size }: TextRun, next: TextRun): boolean {
  const height = Math.max(size, next.size);
  const gap = next.start.x - end.x;
  return Math.abs(next.start.y - end.y) > height * 0.7 || gap > Math.min(size, next.size) * 0.15 || gap < -height;
}

/** Read from the end: a pattern would try every place of the text. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && /\S/.test(text[start - 1]!)) start -= 1;
  return foldWord(text.slice(start));
}

/** The first word of what is left of a block. It may consist of several runs. */
function firstWord(block: readonly TextRun[], index: number): string {
  const [run, next] = [block[index], block[index + 1]];
  if (!run) return '';
  const [word = ''] = run.text.split(/\s/, 1);
  const goesOn = word.length === run.text.length && next && !areApart(run, next);
  return foldWord(goesOn ? word + firstWord(block, index + 1) : word);
}

/** A word as it is compared: style sheets may set capitals, and fonts ligatures. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').replaceAll('\u00AD', '').toUpperCase().toLowerCase();
}

/** The words of a text. */
export function listWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).map(foldWord);
}
