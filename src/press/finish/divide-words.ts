import type { PDFDocument } from '@cantoo/pdf-lib';
import { isContent, walk } from '../tags/tree.ts';
import type { TagElement, TagKid } from '../tags/tree.ts';
import type { FontTexts } from './font-text.ts';
import type { TaggedBlock } from './divided-words.ts';
import { PrintedFonts } from './printed-font.ts';
import { TextRun } from './text-run.ts';
import { readTextRuns } from './text-runs.ts';
import type { PageContent } from './text-runs.ts';
import { findLoneSpaces, findMissingSpaces, listBlocks, listWords } from './word-spaces.ts';
import type { RunsOfPage } from './word-spaces.ts';

/** Pages whose tagged text is divided into words. */
export interface DividedText {
  /** Content stream of each page. */
  sources: string[];
  blocks: TaggedBlock[];
  /** What each page paints, text by text. */
  runs: TextRun[][];
}

/**
 * Writes each run of text as one array, and a space behind those that a space must follow.
 *
 * @param sources content stream of each page
 * @param texts text of each page, words divided as the browser lays them out
 */
export function divideWords(
  document: PDFDocument,
  root: TagElement,
  { sources, texts, fonts }: { sources: readonly string[]; texts: readonly string[]; fonts: FontTexts },
): DividedText {
  const printed = new PrintedFonts(fonts);
  const known = document.getPages().map((page) => printed.read(page.node.Resources()));
  const contents = sources.map((source, index) => readTextRuns(source, (name) => known[index]?.get(name)));
  takeOutHyphens(root, contents);
  const pageOf = new Map(contents.flatMap((content, page) => listRuns(content).map((run) => [run, page] as const)));
  const words = new Set(texts.flatMap(listWords));
  const blocks = listBlocks(root, contents.map(groupRuns));
  const addSpace = (run: TextRun) => run.addSpace([...(known[pageOf.get(run) ?? 0]?.values() ?? [])]);
  for (const { space, before } of blocks.flatMap(findLoneSpaces)) {
    space.clear();
    addSpace(before);
  }
  for (const run of blocks.flatMap((block) => findMissingSpaces(block, words))) addSpace(run);
  return {
    sources: contents.map((content) => content.join('')),
    blocks: blocks.map((block) => ({
      text: block.map(({ text }) => text).join(''),
      page: pageOf.get(block[0]!) ?? 0,
    })),
    runs: contents.map(listRuns),
  };
}

/**
 * Takes the hyphens of words that a line's end divides out of the text: they are paint, and a word is read and found as one
 * (PDF 1.7, 14.8.2.2.3).
 */
function takeOutHyphens(root: TagElement, contents: readonly PageContent[]): void {
  const numbers = contents.map(() => 0);
  for (const { kids } of walk(root)) {
    for (const kid of kids) {
      if (isContent(kid)) numbers[kid.page] = Math.max(numbers[kid.page] ?? 0, kid.mcid + 1);
    }
  }
  const continued = new Map<string, number[]>();
  contents.forEach((content, page) => {
    let before: TextRun | undefined;
    for (const run of listRuns(content)) {
      if (before && run.isHyphenOf(before)) {
        before.isCut = true;
        run.isHyphen = true;
        if (run.mcid === undefined) continue;
        const next = numbers[page] ?? 0;
        numbers[page] = next + 1;
        run.takeOut(next);
        const key = `${page} ${run.mcid}`;
        continued.set(key, [...(continued.get(key) ?? []), next]);
      } else before = run;
    }
  });
  if (continued.size === 0) return;
  for (const element of walk(root)) {
    element.kids = element.kids.flatMap((kid): TagKid[] => {
      if (!isContent(kid)) return [kid];
      const numbersBehind = continued.get(`${kid.page} ${kid.mcid}`) ?? [];
      return [kid, ...numbersBehind.map((mcid) => ({ page: kid.page, mcid }))];
    });
  }
}

function listRuns(content: PageContent): TextRun[] {
  return content.filter((piece) => piece instanceof TextRun);
}

function groupRuns(content: PageContent): RunsOfPage {
  const groups = new Map<number, TextRun[]>();
  for (const run of listRuns(content)) {
    if (run.mcid !== undefined && !run.isHyphen) groups.set(run.mcid, [...(groups.get(run.mcid) ?? []), run]);
  }
  return groups;
}
