/** Index of the first item from a place on that does not belong; the length when all do. */
export function endOfSpan<Item>(items: readonly Item[], start: number, belongs: (item: Item) => boolean): number {
  let end = start;
  while (end < items.length && belongs(items[end]!)) end += 1;
  return end;
}
