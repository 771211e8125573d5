import type { Mend } from './mend.ts';

/**
 * Shows a hyphen where a word is cut at a soft hyphen. It stands in an element of its own, which the comparison of words
 * leaves out.
 */
export const hyphens: Mend = {
  name: 'hyphens',
  issue: 'Paged.js writes U+2011, which few fonts have, as part of the text, and also where nothing was cut.',
  until: 'Paged.js writes the hyphen of the style sheet, outside the text',
  apply: {
    onLayout(layout) {
      layout.hyphenateAtBreak = hyphenateAtBreak;
    },
  },
};

function hyphenateAtBreak(start: Node): void {
  if (start.nodeType !== Node.TEXT_NODE || !start.textContent?.endsWith('\u00AD')) return;
  const hyphen = document.createElement('span');
  hyphen.dataset['pressRepeated'] = 'hyphen';
  hyphen.textContent = '-';
  start.parentNode?.insertBefore(hyphen, start.nextSibling);
}
