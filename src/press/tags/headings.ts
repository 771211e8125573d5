import { walk } from './tree.ts';
import type { TagElement } from './tree.ts';

/**
 * Closes gaps between the levels of headings, which PDF/UA-1 forbids (7.4.2): each heading stands one level below the
 * nearest higher one before it. A gap comes from a tag that brings its own heading, or from an excerpt
 * whose first heading is of the second level. Where the publication has a title, that is the one heading of the first level, and
 * all others stand below it.
 */
export function levelHeadings(root: TagElement): void {
  const above: number[] = [];
  const elements = [...walk(root)];
  const title = elements.find(({ role }) => role === 'Title');
  const lowest = title ? 2 : 1;
  for (const element of elements) {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1]);
    if (!level) continue;
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    element.role = `H${Math.min(above.length + lowest - 1, 6)}`;
  }
  for (const element of elements) if (element.role === 'Title') element.role = element === title ? 'H1' : 'P';
}
