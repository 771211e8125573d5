import { hasTwoRunning, listFaults, rateLines } from './rate-lines.ts';
import type { LineMeasure } from './rate-lines.ts';
import { measureLines, readLineEnds } from './read-lines.ts';
import type { LineEnd } from './read-lines.ts';

const SOFT_HYPHEN = '\u00AD';
const NO_BREAK_SPACE = '\u00A0';
const LINES = 'data-press-lines';

/** The press sets these lines itself; the browser would set them again. A line that must not wrap stays one. */
export const SET_LINES = `
.pagedjs_pages [${LINES}] { text-wrap-style: auto !important; }
`;

/** A longer paragraph is no prose that is read: its words are not divided. */
const MOST_LINES = 40;
/** A fault is mended at the end of its own line or of one of those before it. */
const LINES_BEFORE = 3;

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
    for (const [paragraph, lines] of faulty) standAlone(paragraph, area, () => improve(paragraph, lines));
  } finally {
    pages.remove();
  }
}

/** @returns the paragraphs with faults, and their lines; the others have only the soft hyphens that they use */
function measureAll(content: DocumentFragment, area: Element): [Element, LineMeasure[]][] {
  area.append(...content.childNodes);
  try {
    const paragraphs = listParagraphs(area);
    for (const paragraph of paragraphs) paragraph.setAttribute(LINES, '');
    const measured = paragraphs.map((paragraph): [Element, LineMeasure[]] => [paragraph, measureLines(paragraph)]);
    const isFaulty = (lines: LineMeasure[]) => lines.length <= MOST_LINES && listFaults(lines).length > 0;
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

/** Puts a paragraph into the column for a while, with nothing but what is around it: there a trial lays out nothing else. */
function standAlone(paragraph: Element, area: Element, work: () => void): void {
  const mark = document.createComment('');
  paragraph.replaceWith(mark);
  let outermost = paragraph;
  for (let around = mark.parentElement; around; around = around.parentElement) {
    const copy = around.cloneNode(false) as Element;
    copy.append(outermost);
    outermost = copy;
  }
  area.append(outermost);
  try {
    work();
  } finally {
    mark.replaceWith(paragraph);
    outermost.remove();
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
  return [...area.querySelectorAll('p, li, dd, dt, figcaption, blockquote')].filter(
    (element) =>
      getComputedStyle(element).getPropertyValue('text-wrap-style') === 'pretty' &&
      ![...element.children].some((child) => !getComputedStyle(child).display.startsWith('inline')),
  );
}

/** @param measured its lines among all others; alone it might look different, and is then left without divided words */
function improve(paragraph: Element, measured: readonly LineMeasure[]): void {
  let lines = measureLines(paragraph);
  const isSame = lines.length === measured.length && lines.every((line, index) => isNear(line, measured[index]));
  for (let changes = 0; isSame && changes < measured.length; changes += 1) {
    const better = findBetter(paragraph, lines);
    if (!better) break;
    lines = better;
  }
  dropHyphens(paragraph, isSame && !hasTwoRunning(lines) ? readLineEnds(paragraph) : []);
}

function isNear({ short }: LineMeasure, other: LineMeasure | undefined): boolean {
  return other !== undefined && Math.abs(short - other.short) < 0.001;
}

/** Tries to end lines at or before a fault a little earlier and keeps the best change, if it is one for the better. */
function findBetter(paragraph: Element, lines: readonly LineMeasure[]): LineMeasure[] | undefined {
  const faults = listFaults(lines);
  if (faults.length === 0) return undefined;
  let best: { end: LineEnd; lines: LineMeasure[] } | undefined;
  let least = rateLines(lines);
  for (const [index, end] of readLineEnds(paragraph).entries()) {
    if (!end || !faults.some((fault) => fault >= index && fault <= index + LINES_BEFORE)) continue;
    const { data } = end.text;
    end.text.data = endEarlier(end);
    const changed = measureLines(paragraph);
    const rating = rateLines(changed);
    end.text.data = data;
    if (rating < least) [best, least] = [{ end, lines: changed }, rating];
  }
  if (best) best.end.text.data = endEarlier(best.end);
  return best?.lines;
}

/** The text with a place less at which a line may end. */
function endEarlier({ kind, text: { data }, offset, length }: LineEnd): string {
  return data.slice(0, offset) + (kind === 'hyphen' ? '' : NO_BREAK_SPACE) + data.slice(offset + length);
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
