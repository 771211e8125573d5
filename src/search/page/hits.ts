/** Draws hits. Text from the index and from the query only ever becomes text, never markup. */
import { KINDS } from '../kinds.ts';
import type { Hit } from './engine.ts';
import type { Piece } from './passages.ts';

/** A hit as a row: what it is in the margin column, the sentences where it was found beside it. */
export function drawHit({ url, title, kind, year, passages }: Hit): HTMLLIElement {
  const label = [KINDS[kind].label, year].filter(Boolean).join(' ');
  const rows = passages.map(({ url: place, heading, pieces }) => {
    const sentence = element('p', 'rep-hit__sentence', ...drawPieces(pieces));
    return heading === title ? element('li', '', sentence) : element('li', '', link(place, heading), sentence);
  });
  return element(
    'li',
    'rep-hit',
    element('p', 'rep-hit__page', link(url, title), element('span', 'rep-hit__kind', label)),
    element('ul', 'rep-hit__passages', ...rows),
  );
}

function drawPieces(pieces: Piece[]): (Node | string)[] {
  return pieces.flatMap(({ text, isHit }, index) => {
    const [, before = '', word = '', after = ''] = text.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u) ?? [];
    return [index > 0 ? ' ' : '', ...(isHit ? [before, element('mark', '', word), after] : [text])];
  });
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = element('a', '', text);
  anchor.href = href;
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
