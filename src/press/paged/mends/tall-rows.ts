import { flowHeight } from '../measures/boxes.ts';
import type { PageSpot } from '../../page-map.ts';
import type { PagedLayout } from '../paged-types.ts';
import { describe, spotOf } from '../measures/spots.ts';

/**
 * A row that no page can hold is torn all the same, and Paged.js then prints whole rows twice and forgets others (issue 150).
 * Told at once, because what comes after it is of no use.
 */
export function stopAtTallRows(layout: PagedLayout, giveUp: (row: Element) => never): void {
  const find = layout.findOverflow.bind(layout);
  layout.findOverflow = (rendered, bounds = layout.bounds, gap = layout.gap) => {
    const found = find(rendered, bounds, gap);
    const row = found && rowAt(found);
    if (row && flowHeight(row) > bounds.height) giveUp(row);
    return found;
  };
}

function rowAt({ startContainer, startOffset }: Range): Element | null {
  const node = startContainer.childNodes[startOffset] ?? startContainer;
  return (node instanceof Element ? node : node.parentElement)?.closest('tr') ?? null;
}

/** Names what no page can hold; a row is named as part of what its author wrote, a table. */
export function describeTall(element: Element, page: number): PageSpot {
  const spot = spotOf(element, page);
  const table = element instanceof HTMLTableRowElement && element.closest('table');
  return table ? { ...spot, element: `En række i ${describe(table)}` } : spot;
}
