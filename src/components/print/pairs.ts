/** `[a, b, c]` → `[[a, b], [c]]`: what stands side by side on paper. */
export function inPairs<Item>(items: Item[]): Item[][] {
  const pairs: Item[][] = [];
  for (let i = 0; i < items.length; i += 2) pairs.push(items.slice(i, i + 2));
  return pairs;
}
