/** The parts of the search page that change with an answer. */
import { drawHit, drawKinds, drawSuggestions, drawWider } from './draw.ts';
import type { Answer, Query } from './engine.ts';
import type { Hit } from './hit.ts';
import { explainNothing, formatCount, introduceSuggestions } from './messages.ts';

export interface View {
  /** The list of hits, through which the arrow keys walk. */
  list: HTMLElement;
  /** The button that asks for more. */
  more: HTMLButtonElement;
  /** The numbers of hits of each kind, each a link. */
  kinds: HTMLElement;
  /** Says that an answer is on its way; the last one stays until then. */
  wait(message: string): void;
  /** Nothing is asked, or the question failed. */
  clear(message: string): void;
  /** Replaces the last answer; `wider` is the number of hits in all years and kinds, where there is none in those asked for. */
  show(answer: Answer, query: Query, hits: Hit[], wider: number): void;
  /** Shows further hits below the others and puts the focus on the first of them. */
  append(hits: Hit[], count: number): void;
}

export function findView(): View {
  const find = <Type extends HTMLElement>(name: string) => document.querySelector<Type>(`[data-${name}]`)!;
  const [list, more, kinds] = [find('hits'), find<HTMLButtonElement>('more'), find('kinds')];
  const [status, nothing, reason, places] = [find('status'), find('nothing'), find('reason'), find('places')];

  const showHits = (hits: Hit[], count: number): void => {
    list.replaceChildren(...hits.map(drawHit));
    // The list of places to go on from is hidden as soon as there is a hit.
    places.hidden = hits.length > 0;
    more.hidden = hits.length >= count;
  };
  return {
    list,
    more,
    kinds,
    wait: (message) => (status.textContent ||= message),
    clear: (message) => {
      showHits([], 0);
      kinds.replaceChildren();
      nothing.hidden = true;
      status.textContent = message;
    },
    show: (answer, query, hits, wider) => {
      showHits(hits, answer.count);
      kinds.replaceChildren(...drawKinds(answer, query));
      nothing.hidden = answer.count > 0;
      reason.replaceChildren(...(answer.count > 0 ? [] : drawReason(answer, query, wider)));
      status.textContent = formatCount(answer, query);
    },
    append: (hits, count) => {
      const rows = hits.map(drawHit);
      list.append(...rows);
      more.hidden = list.children.length >= count;
      rows[0]?.querySelector('a')?.focus();
    },
  };
}

/** Why there is no hit, and where there is one. */
function drawReason(answer: Answer, query: Query, wider: number): (Node | string)[] {
  const { suggestions } = answer;
  if (wider > 0) return ['Der er ', drawWider(wider, query), '.'];
  if (suggestions.length === 0) return [explainNothing(answer)];
  const end = answer.asked.length === 1 ? '?' : '.';
  return [`${explainNothing(answer)} ${introduceSuggestions(answer)}`, ...drawSuggestions(suggestions, query), end];
}
