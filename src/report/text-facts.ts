/** What a text says by itself, whatever stands around it. */
import { listHeadings } from './anchors.ts';
import type { Heading } from './anchors.ts';
import { findFigureSources } from './figure-sources.ts';
import { countWords, listChartTags, listKeyFigures, parseMdx } from './mdx.ts';
import type { ChartTag, KeyFigure } from './mdx.ts';

export interface TextFacts {
  headings: Heading[];
  keyFigures: KeyFigure[];
  /** Ids of the paragraphs that key figures are taken from, by the figures' ids. */
  figureSources: Record<string, string>;
  chartTags: ChartTag[];
  words: number;
  /** Whether it is more than headings. */
  hasProse: boolean;
}

/** How many texts are remembered before those that nobody asked for since are forgotten: more than ten editions have. */
const MOST = 1000;

let recent = new Map<string, TextFacts>();
let former = new Map<string, TextFacts>();

/**
 * Reads a text, or remembers what it said: a report is made anew after each save, and all of its texts but one are as they
 * were.
 *
 * @param body MDX without frontmatter
 * @throws VFileMessage when it is not well-formed
 */
export function readTextFacts(body: string): TextFacts {
  const facts = recent.get(body) ?? former.get(body) ?? parseFacts(body);
  if (recent.size >= MOST) {
    former = recent;
    recent = new Map();
  }
  recent.set(body, facts);
  return facts;
}

function parseFacts(body: string): TextFacts {
  const tree = parseMdx(body);
  const keyFigures = listKeyFigures(tree);
  return {
    headings: listHeadings(tree),
    keyFigures,
    figureSources: findFigureSources(tree, keyFigures),
    chartTags: listChartTags(tree),
    words: countWords(tree),
    hasProse: tree.children.some(({ type }) => type !== 'heading'),
  };
}
