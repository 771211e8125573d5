/** The parts of the search page that change with an answer. */
import type { Hit } from './engine.ts';
import { drawHit } from './hits.ts';

export interface View {
  /** The list of hits, through which the arrow keys walk. */
  list: HTMLElement;
  /** The button that asks for more. */
  more: HTMLButtonElement;
  /** Replaces the last answer; `count` is the number of all hits, undefined when the query was empty. */
  show(hits: Hit[], message: string, count: number | undefined): void;
  /** Shows further hits below the others and puts the focus on the first of them. */
  append(hits: Hit[], count: number): void;
}

export function findView(): View {
  const find = <Type extends HTMLElement>(name: string) => document.querySelector<Type>(`[data-${name}]`)!;
  const [list, more, status, nothing, places] = [
    find('hits'),
    find<HTMLButtonElement>('more'),
    find('status'),
    find('nothing'),
    find('places'),
  ];
  return {
    list,
    more,
    show: (hits, message, count) => {
      list.replaceChildren(...hits.map(drawHit));
      status.textContent = message;
      nothing.hidden = count !== 0;
      // The list of places to go on from is hidden as soon as there is a hit.
      places.hidden = hits.length > 0;
      more.hidden = hits.length >= (count ?? 0);
    },
    append: (hits, count) => {
      const rows = hits.map(drawHit);
      list.append(...rows);
      more.hidden = list.children.length >= count;
      rows[0]?.querySelector('a')?.focus();
    },
  };
}
