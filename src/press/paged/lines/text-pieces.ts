export const SOFT_HYPHEN = '\u00AD';

/** The soft hyphen or the white space at which a line may end. */
export interface LineEnd {
  kind: 'hyphen' | 'space';
  text: Text;
  offset: number;
  length: number;
}

/** Letters between two places at which a line may end. */
export interface TextPiece {
  text: Text;
  from: number;
  to: number;
  /** The white space and soft hyphens before it. */
  ends: LineEnd[];
  /** Whether a line may end before it. */
  mayBegin: boolean;
}

/**
 * Where Chromium may end a line: at white space, soft hyphens, and behind some signs if a word goes on; a hyphen before a
 * figure is a minus unless something stands before it. A no-break space is part of a word.
 */
const PLACES =
  /([\t\n\f\r ]+|\u00AD)|(?<=[-\u2010\u2013\u2014?\u2026])(?=[\p{L}(])|(?<=[\u2010\u2013\u2014?\u2026]|[\p{L}\p{N}]-)(?=\p{N})/u;

/** Divides the texts of a paragraph, in order. */
export function* listTextPieces(paragraph: Element): Generator<TextPiece> {
  let ends: LineEnd[] = [];
  let mayBegin = false;
  for (const text of listTexts(paragraph)) {
    const isTied = staysTogether(text, paragraph);
    let offset = 0;
    for (const part of text.data.split(PLACES)) {
      if (!part) continue;
      const { length } = part;
      const kind = part === SOFT_HYPHEN ? 'hyphen' : /^[\t\n\f\r ]/.test(part) ? 'space' : undefined;
      if (kind) {
        ends.push({ kind, text, offset, length });
        mayBegin ||= !isTied;
      } else {
        yield { text, from: offset, to: offset + length, ends, mayBegin };
        ends = [];
        mayBegin = !isTied;
      }
      offset += length;
    }
    // No line ends between two elements that touch.
    mayBegin &&= ends.length > 0;
  }
}

/** The texts of a paragraph, in order. */
export function* listTexts(paragraph: Element): Generator<Text> {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

/** Whether no line of the paragraph ends in a text: it must not wrap, or stands in a box of its own. */
function staysTogether({ parentElement }: Text, paragraph: Element): boolean {
  for (let around = parentElement; around && around !== paragraph; around = around.parentElement) {
    const style = getComputedStyle(around);
    if (style.display !== 'inline' || style.getPropertyValue('text-wrap-mode') === 'nowrap') return true;
  }
  return false;
}
