import { improveLines } from './improve-lines.ts';
import type { Faulty } from './improve-lines.ts';
import { listFaults } from './rate-lines.ts';
import type { LineMeasure } from './rate-lines.ts';
import { measureLines, readLineEnds } from './read-lines.ts';
import type { LineEnd } from './read-lines.ts';

const SOFT_HYPHEN = '\u00AD';
const LINES = 'data-press-lines';

/** The press sets these lines itself; the browser would set them again. A line that must not wrap stays one. */
export const SET_LINES = `
.pagedjs_pages [${LINES}] { text-wrap-style: auto !important; }
`;

/** A longer paragraph is no prose that is read: its words are not divided. */
const MOST_LINES = 40;

/**
 * Sets the lines of paragraphs that ask for `text-wrap: pretty`, before they are divided into pages. Chromium's own way is
 * to set the last four lines narrower, for the sake of the last. Here lines end where they leave the least white, words are
 * divided only where that gains something and never in two lines running, and a last line is not left short. Where
 * a line is to end earlier, the space behind its last word becomes a no-break one. All soft hyphens at which no line ends are
 * taken out, so that they leave no trace.
 *
 * @param place where the content may stand while it is measured
 */
export function setLines(content: DocumentFragment, place: Element): void {
  const { pages, area } = createColumn();
  place.append(pages);
  try {
    const faulty = measureAll(content, area);
    const ends = improveLines(faulty, area);
    for (const [index, [paragraph]] of faulty.entries()) dropHyphens(paragraph, ends[index] ?? []);
  } finally {
    pages.remove();
  }
}

/** @returns the paragraphs with faults, and their lines; the others have only the soft hyphens that they use */
function measureAll(content: DocumentFragment, area: Element): Faulty[] {
  area.append(...content.childNodes);
  try {
    const paragraphs = listParagraphs(area);
    for (const paragraph of paragraphs) paragraph.setAttribute(LINES, '');
    const measured = paragraphs.map((paragraph): Faulty => [paragraph, measureLines(paragraph)]);
    const isFaulty = (lines: readonly LineMeasure[]) => lines.length <= MOST_LINES && listFaults(lines).length > 0;
    const faulty = measured.filter(([, lines]) => isFaulty(lines));
    // All are read before the first is changed, which would lay out everything again.
    const sound = measured
      .filter(([, lines]) => !isFaulty(lines))
      .map(([paragraph, lines]) => {
        const isKept = lines.length <= MOST_LINES && lines.some(({ divided }) => divided > 0);
        return [paragraph, isKept ? readLineEnds(paragraph) : []] as const;
      });
    for (const [paragraph, ends] of sound) dropHyphens(paragraph, ends);
    return faulty;
  } finally {
    content.append(...area.childNodes);
  }
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

/** Takes all soft hyphens out at which no line ends. */
function dropHyphens(paragraph: Element, ends: readonly (LineEnd | undefined)[]): void {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.data.includes(SOFT_HYPHEN)) continue;
    const kept = new Set(ends.flatMap((end) => (end?.kind === 'hyphen' && end.text === text ? [end.offset] : [])));
    const letters = text.data.split('').filter((letter, index) => letter !== SOFT_HYPHEN || kept.has(index));
    text.data = letters.join('');
  }
}
