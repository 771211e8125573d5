/** The parts of the search page that change with an answer. */
import type { Hit } from './engine.ts';
import { drawHit } from './hits.ts';

export interface View {
  /** The list of hits, through which the arrow keys walk. */
  list: HTMLElement;
  /** The button that asks for more. */
  more: HTMLButtonElement;
  /** Shows an answer in place of the one before; `count` is how many hits there are in all, none when nothing was asked. */
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
      // Ways on stand there as long as no hit does.
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
