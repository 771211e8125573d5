/** Draws hits and what leads on from them. Text from the index and from the query only ever becomes text, never markup. */
import { SEARCH_PATH } from '../../report/addresses.ts';
import { jointBefore } from '../../report/format.ts';
import { KINDS } from '../kinds.ts';
import type { Answer, Query, Suggestion } from './engine.ts';
import { readPieces } from './hit.ts';
import type { Hit } from './hit.ts';
import { formatHits } from './messages.ts';
import type { Piece } from './passages.ts';
import { writeQuery } from './query.ts';

/** A hit as a row: what it is in the margin column, the sentences where it was found beside it. */
export function drawHit({ url, title, kind, year, passages }: Hit): HTMLLIElement {
  const label = [KINDS[kind].label, year].filter(Boolean).join(' ');
  const rows = passages.map(({ url: place, heading, sentence }) => {
    const text = element('p', 'rep-hit__sentence', ...drawPieces(sentence));
    const isOwn = place === url || readPieces(heading) === '';
    return isOwn ? element('li', '', text) : element('li', '', link(place, ...drawPieces(heading)), text);
  });
  return element(
    'li',
    'rep-hit',
    element(
      'div',
      'rep-hit__page',
      element('h2', 'rep-hit__title', link(url, ...drawPieces(title))),
      element('p', 'rep-hit__kind', label),
    ),
    element('ul', 'rep-hit__passages', ...rows),
  );
}

/** How many hits there are of each kind, each leading to them alone; nothing where all are of one kind. */
export function drawKinds({ kinds }: Answer, query: Query): HTMLLIElement[] {
  if (kinds.length < 2 && !query.kind) return [];
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const choices = [
    { kind: '', label: 'Alt', count: total },
    ...kinds.map(({ kind, count }) => ({ kind, label: count === 1 ? KINDS[kind].label : KINDS[kind].plural, count })),
  ];
  return choices.map(({ kind, label, count }) => {
    const choice = link(SEARCH_PATH + writeQuery({ ...query, kind }), label, ' ', element('b', '', String(count)));
    choice.dataset['kind'] = kind;
    if (kind === query.kind) choice.setAttribute('aria-current', 'true');
    return element('li', '', choice);
  });
}

/** `folkeskole (3 resultater) eller folkeskoler (1 resultat)?`, each leading to its answer. */
export function drawSuggestions(suggestions: Suggestion[], query: Query): (Node | string)[] {
  return suggestions.flatMap(({ text, count }, index) => [
    jointBefore(index, suggestions.length, 'eller'),
    link(SEARCH_PATH + writeQuery({ ...query, text }), text),
    ` (${formatHits(count)})`,
  ]);
}

/** A link to the same question in all years and kinds. */
export function drawWider(count: number, query: Query): Node {
  return link(
    SEARCH_PATH + writeQuery({ text: query.text, year: '', kind: '' }),
    `${formatHits(count)} i alle år og alle typer`,
  );
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isHit }) => (isHit ? element('mark', '', text) : text));
}

function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', '', ...children);
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
