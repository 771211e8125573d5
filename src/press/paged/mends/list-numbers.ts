import type { Mend } from './mend.ts';

/** Gives items of lists that do not simply count upwards their numbers, before pages divide them. */
export const listNumbers: Mend = {
  name: 'list-numbers',
  issue:
    'Paged.js counts the items of a list from its start upwards. Behind a page break `reversed` lists and items with a `value` get wrong numbers.',
  until: 'the Lists handler of Paged.js knows `reversed` and `value`',
  apply: {
    onContent(content) {
      for (const list of content.querySelectorAll<HTMLOListElement>('ol[reversed], ol:has(> li[value])')) number(list);
    },
  },
};

/** The numbers that the browser gives them (HTML, 4.4.5 and 4.4.8). */
function number(list: HTMLOListElement): void {
  const items = [...list.children].filter((item) => item instanceof HTMLLIElement);
  const step = list.reversed ? -1 : 1;
  let next = list.hasAttribute('start') || !list.reversed ? list.start : items.length;
  for (const item of items) {
    if (item.hasAttribute('value')) next = item.value;
    item.value = next;
    next += step;
  }
}
