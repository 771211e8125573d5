import { flowHeight } from '../measures/boxes.ts';
import type { PagedLayout } from '../paged-types.ts';
import { allStyleSheets } from './constructed-styles.ts';
import type { LayoutRun, Mend } from './mend.ts';

const FLOAT = 'data-press-float';

/** Moves floats that do not fit to the next page, whole. */
export const floats: Mend = {
  name: 'floats',
  issue:
    'Paged.js never breaks at a float. One that slides into the overflow column while the text beside it fits stays on its page, outside the page box, and is never seen again.',
  until: 'Layout.findOverflow counts floats',
  apply: {
    onSource(source) {
      markFloats(source);
      numberFloatSiblings(source);
    },
    onLayout: mendFloats,
  },
  styles: `
.pagedjs_page_content [data-press-float] { break-inside: avoid; }
`,
};

/**
 * Marks floats that stand between blocks (key figures, notes in the margin), by asking the style sheets which selectors
 * float. A float inside a line belongs to its line and is left alone.
 */
function markFloats(source: DocumentFragment): void {
  const blockParent = 'section, article, main, div, aside, body';
  for (const selector of floatSelectors(allStyleSheets())) {
    for (const element of source.querySelectorAll(selector)) {
      if (!element.parentElement || element.parentElement.matches(blockParent)) element.setAttribute(FLOAT, '');
    }
  }
}

function* floatSelectors(sheets: Iterable<CSSStyleSheet | CSSGroupingRule>): Generator<string> {
  for (const sheet of sheets) {
    for (const rule of sheet.cssRules) {
      if (
        rule instanceof CSSStyleRule &&
        ['left', 'right'].includes(rule.style.float) &&
        !rule.selectorText.includes('::')
      ) {
        yield rule.selectorText;
      } else if (rule instanceof CSSGroupingRule) yield* floatSelectors([rule]);
    }
  }
}

/**
 * Numbers the siblings of every float in the order of the source. A float that does not fit moves behind what it stood
 * before; these numbers give the order in which it all is read aloud (`paged/tags/mark-tags.ts`).
 */
function numberFloatSiblings(source: DocumentFragment): void {
  const parents = new Set([...source.querySelectorAll('[data-press-float]')].map(({ parentElement }) => parentElement));
  source.querySelectorAll<HTMLElement>('*').forEach((element, index) => {
    if (element.parentElement && parents.has(element.parentElement)) {
      element.setAttribute('data-press-order', String(index));
    }
  });
}

/**
 * Ends the page before floats that do not fit. A float may follow the text it stood beside without harm, so it moves, on
 * the page and in the source alike, to where the page ends; cutting the page then takes it along.
 */
function mendFloats(layout: PagedLayout, run: LayoutRun): void {
  const { source } = run.chunker;
  const find = layout.findOverflow.bind(layout);
  layout.findOverflow = (rendered, bounds = layout.bounds, gap = layout.gap) => {
    const found = find(rendered, bounds, gap);
    const beyond = lostFloats(rendered, bounds, gap);
    // Paged.js steps over a float only if something follows, and takes the inside of the last one for text that runs over.
    // Of a section that holds nothing but floats it takes all: the page would be empty, and the part begin anew.
    const isMistaken = found && (isInFloat(found.startContainer) || (beyond.length > 0 && isAtStart(found, rendered)));
    const end = isMistaken ? undefined : found;
    for (const float of beyond) if (flowHeight(float) > bounds.height) run.stopAtTooTall(float);
    const lost = beyond.filter((float) => !end || end.comparePoint(float, 0) < 0);
    // Until all of the page's content is there, text may still run over and decide where it ends.
    if (lost.length === 0 || (!end && !run.isFinal())) return end;
    return end ? moveToEnd(end, lost, source) : endBefore(lost, rendered, source);
  };
}

function isInFloat(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return Boolean(element?.closest(`[${FLOAT}]`));
}

/** Whether the page would end before its first word. */
function isAtStart(end: Range, rendered: HTMLElement): boolean {
  const before = document.createRange();
  before.setStart(rendered, 0);
  before.setEnd(end.startContainer, end.startOffset);
  return before.toString().trim() === '';
}

/** Floats that stand, or reach, beyond the page. */
function lostFloats(rendered: HTMLElement, bounds: DOMRect, gap: number): HTMLElement[] {
  return [...rendered.querySelectorAll<HTMLElement>(`[${FLOAT}]`)].filter((element) => {
    const box = element.getBoundingClientRect();
    const isBeyond = box.right >= Math.round(bounds.right + gap) || Math.floor(box.bottom) > Math.round(bounds.bottom);
    return isBeyond && getComputedStyle(element).float !== 'none';
  });
}

/** Puts floats before the block where the page ends, or behind it when the page ends inside it. */
function moveToEnd(end: Range, floats: HTMLElement[], source: DocumentFragment): Range {
  const anchors = new Map<Element, Element>();
  // Looked up before anything moves: the range follows what is put in at its start, and would turn the order around.
  const blocks = new Map(
    floats.flatMap(({ parentElement: parent }) => (parent ? [[parent, childAt(parent, end)]] : [])),
  );
  for (const float of floats) {
    const parent = float.parentElement;
    const block = parent && blocks.get(parent);
    const [origin, target] = [inSource(float, source), block && inSource(anchors.get(block) ?? block, source)];
    if (!block || !origin || !target) continue;
    if (end.startContainer === parent) {
      target.before(origin);
      block.before(float);
    } else {
      target.after(origin);
      (anchors.get(block) ?? block).after(float);
      anchors.set(block, float);
    }
  }
  return end;
}

/** All text fits: the page ends before the floats, which go behind everything of their parent that is on it. */
function endBefore(floats: HTMLElement[], rendered: HTMLElement, source: DocumentFragment): Range | undefined {
  for (const float of floats) {
    const last = [...(float.parentElement?.children ?? [])].at(-1);
    const [origin, target] = [inSource(float, source), last && inSource(last, source)];
    if (!last || !origin || !target || last === float) continue;
    target.after(origin);
    last.after(float);
  }
  const [first] = floats;
  if (!first || !rendered.lastChild) return undefined;
  const end = document.createRange();
  end.setStartBefore(first);
  end.setEndAfter(rendered.lastChild);
  return end;
}

/** The child of the parent in which, or before which, the page ends. */
function childAt(parent: Element, end: Range): Element | null {
  let node: Node | null =
    end.startContainer === parent ? (parent.childNodes[end.startOffset] ?? null) : end.startContainer;
  while (node && node.parentNode !== parent) node = node.parentNode;
  return node instanceof Element ? node : null;
}

function inSource(element: Element, source: DocumentFragment): Element | null {
  return source.querySelector(`[data-ref="${element.getAttribute('data-ref')}"]`);
}
