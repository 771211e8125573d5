import type { PDFDocument } from '@cantoo/pdf-lib';
import type { TagElement } from '../tags/tree.ts';
import type { FontTexts } from './font-text.ts';
import { PrintedFonts } from './printed-font.ts';
import { TextRun, readTextRuns } from './text-runs.ts';
import type { PageContent } from './text-runs.ts';
import { findMissingSpaces, listBlocks, listWords } from './word-spaces.ts';
import type { RunsOfPage } from './word-spaces.ts';

/** Pages whose tagged text is divided into words. */
export interface DividedText {
  /** Content stream of each page. */
  sources: string[];
  /** Text of each block as the tags give it. */
  blocks: string[];
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
  const pageOf = new Map(contents.flatMap((content, page) => listRuns(content).map((run) => [run, page] as const)));
  const words = new Set(texts.flatMap(listWords));
  const blocks = listBlocks(root, contents.map(groupRuns));
  for (const run of blocks.flatMap((block) => findMissingSpaces(block, words))) {
    run.addSpace([...(known[pageOf.get(run) ?? 0]?.values() ?? [])]);
  }
  return {
    sources: contents.map((content) => content.join('')),
    blocks: blocks.map((block) => block.map(({ text }) => text).join('')),
  };
}

function listRuns(content: PageContent): TextRun[] {
  return content.filter((piece) => piece instanceof TextRun);
}

function groupRuns(content: PageContent): RunsOfPage {
  const groups = new Map<number, TextRun[]>();
  for (const run of listRuns(content)) {
    if (run.mcid !== undefined) groups.set(run.mcid, [...(groups.get(run.mcid) ?? []), run]);
  }
  return groups;
}
