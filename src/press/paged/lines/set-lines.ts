import { measureInWindow, measureUnzoomed } from '../zoom.ts';
import { breakLines } from './break-lines.ts';
import type { Piece } from './break-lines.ts';
import { improveLines } from './improve-lines.ts';
import { hasTwoRunning, listFaults } from './rate-lines.ts';
import type { LineMeasure } from './rate-lines.ts';
import { readLines } from './read-lines.ts';
import type { SetParagraph } from './read-lines.ts';
import { readPieces } from './read-pieces.ts';
import { listTexts, SOFT_HYPHEN } from './text-pieces.ts';
import type { LineEnd } from './text-pieces.ts';

const LINES = 'data-press-lines';
const ENDLESS = 'endless';

/** The press sets these lines itself; the browser would set them again. A line that must not wrap stays one. */
export const SET_LINES = `
.pagedjs_pages [${LINES}] { text-wrap-style: auto !important; }
.pagedjs_pages [${LINES}="${ENDLESS}"] { position: absolute !important; width: 100000mm !important; max-width: none !important; }
`;

/** A longer paragraph is no prose that is read: its words are not divided. */
const MOST_LINES = 40;

const NO_BREAK_SPACE = '\u00A0';

/** What becomes of a paragraph's places at which lines might end. */
interface Decision {
  paragraph: Element;
  /** Soft hyphens that stay. All others go. */
  kept: LineEnd[];
  /** White space that becomes a no-break space. */
  closed: LineEnd[];
}

/**
 * Sets the lines of paragraphs that ask for `text-wrap: pretty`, before they are divided into pages. Chromium's own way is
 * to set the last four lines narrower, for the sake of the last. Here lines end where they leave the least white, words are
 * divided only where that gains something and never in two lines running, and a last line is not left short. Where
 * a line is to end earlier, the space behind its last word becomes a no-break one. All soft hyphens at which no line ends are
 * taken out, so that they leave no trace.
 *
 * The browser lays out all paragraphs twice, in their lines and on one endless line each. What other ends of lines would
 * make of them is counted from the places of the words on that.
 *
 * @param place where the content may stand while it is measured
 */
export function setLines(content: DocumentFragment, place: Element): void {
  const { pages, area } = createColumn();
  place.append(pages);
  area.append(...content.childNodes);
  measureInWindow();
  try {
    // All are read before the first is changed, which would lay out everything again.
    for (const decision of decideAll(area)) write(decision);
  } finally {
    measureUnzoomed();
    content.append(...area.childNodes);
    pages.remove();
  }
}

function decideAll(area: Element): Decision[] {
  const paragraphs = listParagraphs(area);
  for (const paragraph of paragraphs) paragraph.setAttribute(LINES, '');
  const set = paragraphs.map(readLines);
  const open = set.filter(mayChange);
  for (const { paragraph } of open) paragraph.setAttribute(LINES, ENDLESS);
  const pieces = new Map(open.map((each) => [each, readPieces(each)]));
  for (const { paragraph } of open) paragraph.setAttribute(LINES, '');
  return set.map((each) => decide(each, pieces.get(each)));
}

/** Whether a paragraph has lines that might be better, or divided words. */
function mayChange({ paragraph, shorts }: SetParagraph): boolean {
  if (shorts.length < 2 || shorts.length > MOST_LINES) return false;
  const hasFaults = listFaults(shorts.map((short) => ({ short, divided: 0 }))).length > 0;
  return hasFaults || paragraph.textContent.includes(SOFT_HYPHEN);
}

function decide({ paragraph, shorts }: SetParagraph, pieces: readonly Piece[] = []): Decision {
  const asSet = breakLines(pieces);
  // Set round something, or otherwise than words come one after the other: left as it is.
  if (!isNearly(asSet, shorts)) return { paragraph, kept: [], closed: [] };
  const { lines, closed } = improveLines(pieces, asSet);
  const ends = hasTwoRunning(lines) ? [] : lines.flatMap(({ last }) => pieces[last]?.end ?? []);
  return {
    paragraph,
    kept: ends.filter(({ kind }) => kind === 'hyphen'),
    closed: [...closed].flatMap((index) => pieces[index]?.end ?? []).filter(({ kind }) => kind === 'space'),
  };
}

function isNearly(lines: readonly LineMeasure[], shorts: readonly number[]): boolean {
  return (
    lines.length === shorts.length &&
    lines.every(({ short }, index) => Math.abs(short - (shorts[index] ?? Infinity)) < 0.005)
  );
}

/** A page's text area, as wide as those of the pages to come. */
function createColumn(): { pages: Element; area: Element } {
  const classes = ['pages', 'page pagedjs_right_page', 'sheet', 'pagebox', 'area', 'page_content'];
  const boxes = classes.map((name) => {
    const box = document.createElement('div');
    box.className = `pagedjs_${name}`;
    return box;
  });
  boxes.forEach((box, index) => boxes[index + 1] && box.append(boxes[index + 1]!));
  return { pages: boxes[0]!, area: boxes.at(-1)! };
}

function listParagraphs(area: Element): Element[] {
  const paragraphs: Element[] = [];
  for (const element of area.querySelectorAll('p, li, dd, dt, figcaption, blockquote')) {
    const isPretty = getComputedStyle(element).getPropertyValue('text-wrap-style') === 'pretty';
    const hasBlocks = () =>
      [...element.children].some((child) => !getComputedStyle(child).display.startsWith('inline'));
    // One inside the other is set with it.
    if (isPretty && !paragraphs.at(-1)?.contains(element) && !hasBlocks()) paragraphs.push(element);
  }
  return paragraphs;
}

function write({ paragraph, kept, closed }: Decision): void {
  for (const text of listTexts(paragraph)) {
    const isIn = (ends: LineEnd[], offset: number) => ends.some((end) => end.text === text && end.offset === offset);
    const data = text.data.replaceAll(/\u00AD|[\t\n\f\r ]+/g, (found, offset: number) => {
      if (found === SOFT_HYPHEN) return isIn(kept, offset) ? found : '';
      return isIn(closed, offset) ? NO_BREAK_SPACE : found;
    });
    if (data !== text.data) text.data = data;
  }
}
