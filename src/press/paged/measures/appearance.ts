import { linesOf } from './lines.ts';
import type { AppearanceMeasure } from '../../page-map.ts';
import { heightAtFoot } from '../end-pieces.ts';
import { describe, spotOf } from './spots.ts';

/** Longest word worth a look; it spares measuring every paragraph. */
const MOST_LETTERS = 6;
const FORCED = '[data-break-before], [data-previous-break-after]';

/** Measures a finished page that stands in the document, with the one after it. */
export function readAppearance(
  page: HTMLElement,
  following: HTMLElement | undefined,
  number: number,
): AppearanceMeasure[] {
  const area = page.querySelector<HTMLElement>('.pagedjs_page_content');
  const next = following?.querySelector<HTMLElement>('.pagedjs_page_content') ?? undefined;
  if (!area?.textContent.trim()) return [];
  return [pageFill(page, area, next, number), ...footOfPage(area, next, number), ...lastLines(area, number)];
}

function pageFill(
  page: HTMLElement,
  area: HTMLElement,
  next: HTMLElement | undefined,
  number: number,
): AppearanceMeasure {
  const limits = area.getBoundingClientRect();
  const last = area.querySelector('[data-split-to]') ?? area;
  // The wrapper that Paged.js puts around everything is as high as the page.
  const blocks = [...(area.firstElementChild?.children ?? [])];
  const bottom = Math.max(limits.top, ...blocks.map((block) => block.getBoundingClientRect().bottom));
  const [first, before] = [next && firstText(next), lastText(area)];
  const isNamed = page.classList.contains('pagedjs_named_page');
  return {
    ...spotOf(before?.parentElement ?? last, number),
    kind: 'page',
    filledShare: Math.round(((bottom - limits.top + heightAtFoot(area)) / limits.height) * 100) / 100,
    isMeant: !first || isNamed || startsAfterForcedBreak(first),
    next: first?.parentElement ? describe(blockOf(first)) : '',
    isNamed,
  };
}

/** Whether the first thing on a page was sent there, by a break of its own or of something that begins with it. */
function startsAfterForcedBreak(first: Node): boolean {
  for (
    let element = first.parentElement;
    element && !element.matches('.pagedjs_page_content, [data-split-from]');
    element = element.parentElement
  ) {
    if (element.matches(FORCED)) return true;
  }
  return false;
}

function footOfPage(area: HTMLElement, next: HTMLElement | undefined, number: number): AppearanceMeasure[] {
  const [last, first] = [lastText(area), next && firstText(next)];
  if (!last || !first || startsAfterForcedBreak(first)) return [];
  const heading = last.parentElement?.closest<HTMLElement>('h1, h2, h3, h4, h5, h6');
  if (heading && !heading.hasAttribute('data-split-to')) {
    return [{ ...spotOf(heading, number), kind: 'foot-heading', text: textOf(heading) }];
  }
  const [block, rest] = [blockOf(last), blockOf(first)];
  if (!isSame(block, rest)) return [];
  return [{ ...spotOf(block, number), kind: 'split', linesBefore: linesOf(block), linesAfter: linesOf(rest) }];
}

function isSame(block: Element, rest: Element): boolean {
  return block.hasAttribute('data-ref') && block.getAttribute('data-ref') === rest.getAttribute('data-ref');
}

function lastLines(area: HTMLElement, number: number): AppearanceMeasure[] {
  const paragraphs = [
    ...area.querySelectorAll<HTMLElement>('p:not([data-split-to]), li:not([data-split-to]), dd:not([data-split-to])'),
  ];
  return paragraphs.flatMap((paragraph) => {
    const last = lastText(paragraph);
    const word = /\S+\s*$/.exec(last?.data ?? '');
    if (!last || !word || blockOf(last) !== paragraph) return [];
    const letters = word[0].replace(/[^\p{L}\p{N}]/gu, '');
    if (letters.length > MOST_LETTERS || !standsAlone(last, word.index)) return [];
    return [{ ...spotOf(paragraph, number), kind: 'last-line' as const, word: letters }];
  });
}

/** Whether the line breaks right before the place in the text; a word that a tag cuts in two is left alone. */
function standsAlone(text: Text, index: number): boolean {
  const before = text.data.slice(0, index).trimEnd().length;
  if (before === 0) return false;
  const middle = (offset: number) => {
    const range = document.createRange();
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  return middle(index) - middle(before - 1) > parseFloat(getComputedStyle(text.parentElement as Element).fontSize) / 2;
}

/** The nearest block around a text: what breaks into lines. */
function blockOf(text: Node): Element {
  let element = text.parentElement as Element;
  while (element.parentElement && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}

const firstText = (root: Element) => textsIn(root).find(isRead);
const lastText = (root: Element) => textsIn(root).findLast(isRead);

function textsIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Text of the flow: margin notes stand where there is room, and repeats are no text of their own. */
function isRead(text: Text): boolean {
  return text.data.trim() !== '' && !text.parentElement?.closest('[data-press-float], [data-press-repeated]');
}

function textOf(element: Element): string {
  return element.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
}
