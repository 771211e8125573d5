import type { PagedLayout } from '../paged-types.ts';
import type { Mend } from './mend.ts';

const SOFT_HYPHEN = '\u00AD';

/**
 * Cuts a word at the soft hyphen where its line ends, and shows a hyphen there. That stands in an element of its own, which
 * the comparison of words leaves out.
 */
export const hyphens: Mend = {
  name: 'hyphens',
  issue:
    'Paged.js cuts a word that a soft hyphen divides one letter too late, so that it gets no hyphen; it writes U+2011, which few fonts have, as part of the text, and also where nothing was cut.',
  until: 'Paged.js cuts where the line ends and writes the hyphen of the style sheet, outside the text',
  apply: {
    onLayout(layout) {
      cutAtLineEnds(layout);
      layout.hyphenateAtBreak = hyphenateAtBreak;
    },
  },
};

/**
 * Moves the page's end back to where the word's last line on the page ends. Paged.js asks for the box around
 * each letter. That of the first behind a soft hyphen begins at the hyphen that is painted on the line before.
 */
function cutAtLineEnds(layout: PagedLayout): void {
  const find = layout.findOverflow.bind(layout);
  layout.findOverflow = (rendered, bounds = layout.bounds, gap = layout.gap) => {
    const found = find(rendered, bounds, gap);
    if (!found || !(found.startContainer instanceof Text)) return found;
    const { startContainer: text, startOffset } = found;
    const offset = placeOfCut(text, startOffset, bounds.right);
    if (offset !== startOffset) found.setStart(text, offset);
    return found;
  };
}

function placeOfCut(text: Text, offset: number, right: number): number {
  const range = document.createRange();
  const stands = (at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const last = [...range.getClientRects()].at(-1);
    return last !== undefined && last.left < right;
  };
  for (let at = offset; at > 0; at -= 1) {
    const letter = text.data[at - 1] ?? '';
    if (letter === SOFT_HYPHEN) return at;
    if (/\s/.test(letter) || stands(at - 1)) return offset;
  }
  return offset;
}

function hyphenateAtBreak(start: Node): void {
  if (!(start instanceof Text) || !start.data.endsWith(SOFT_HYPHEN)) return;
  const hyphen = document.createElement('span');
  hyphen.dataset['pressRepeated'] = 'hyphen';
  hyphen.textContent = '-';
  // Behind a soft hyphen the line might be broken before this one.
  start.data = start.data.slice(0, -1);
  start.after(hyphen);
}
