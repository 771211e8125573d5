import type { List, ListItem, RootContent } from 'mdast';
import { endOfSpan } from '../arrange/span.ts';
import type { Item } from '../model.ts';
import type { Ledger } from '../read/ledger.ts';
import { toPhrasing } from './phrasing.ts';

/** Lists of the items that stand together: one within the other by their levels, each with the number that it begins at. */
export function toLists(items: Item[], ledger: Ledger): RootContent[] {
  for (const { label } of items) if (label.written) ledger.tell('listLabels', label.written);
  return buildLists(items);
}

function buildLists(items: Item[]): List[] {
  const lists: List[] = [];
  let last: Item | undefined;
  for (let at = 0; at < items.length;) {
    const item = items[at]!;
    const below = items.slice(
      at + 1,
      endOfSpan(items, at + 1, ({ level }) => level > item.level),
    );
    const node = toItem(item, below);
    const list = lists.at(-1);
    if (list && last && continues(last, item)) list.children.push(node);
    else {
      lists.push({
        type: 'list',
        ordered: item.label.isOrdered,
        start: item.label.isOrdered ? item.label.number : null,
        spread: false,
        children: [node],
      });
    }
    last = item;
    at += 1 + below.length;
  }
  return lists;
}

function continues({ label: before }: Item, { label }: Item): boolean {
  if (before.isOrdered !== label.isOrdered) return false;
  return !label.isOrdered || label.number === before.number + 1;
}

function toItem({ inlines, more }: Item, below: Item[]): ListItem {
  const paragraphs = [inlines, ...more].map((one) => ({
    type: 'paragraph' as const,
    children: toPhrasing(one, 'break'),
  }));
  return { type: 'listItem', spread: more.length > 0, children: [...paragraphs, ...buildLists(below)] };
}
