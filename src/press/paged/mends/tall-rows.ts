import { flowHeight } from '../measures/boxes.ts';
import type { Mend } from './mend.ts';

/** Stops at a row that no page can hold. What comes after it would be of no use. */
export const tallRows: Mend = {
  name: 'tall-rows',
  issue: 'pagedjs#150: a row higher than a page is split, and whole rows are then printed twice or lost.',
  until: 'Paged.js splits rows without losing cells',
  apply: {
    onLayout(layout, { stopAtTooTall }) {
      const find = layout.findOverflow.bind(layout);
      layout.findOverflow = (rendered, bounds = layout.bounds, gap = layout.gap) => {
        const found = find(rendered, bounds, gap);
        const row = found && rowAt(found);
        if (row && flowHeight(row) > bounds.height) stopAtTooTall(row);
        return found;
      };
    },
  },
};

function rowAt({ startContainer, startOffset }: Range): Element | null {
  const node = startContainer.childNodes[startOffset] ?? startContainer;
  return (node instanceof Element ? node : node.parentElement)?.closest('tr') ?? null;
}
