import { elementsOf, isElement, walk } from './tree.ts';
import type { TagElement, TagKid } from './tree.ts';

/**
 * Makes one element again of what was split across pages: the kids of later pieces go into the first. Repetitions for
 * the eye leave the tree, and cells that belong to a repeated head belong to the head itself.
 */
export function joinPieces(root: TagElement): void {
  const firsts = new Map<number, TagElement>();
  const originals = new Map<TagElement, TagElement>();
  collectPieces(root, firsts, originals);
  for (const cell of walk(root)) {
    if (cell.headers.length > 0) cell.headers = cell.headers.map((header) => originals.get(header) ?? header);
  }
}

/** Leaves in an element what begins in it; the rest goes to where it began. */
function collectPieces(
  element: TagElement,
  firsts: Map<number, TagElement>,
  originals: Map<TagElement, TagElement>,
): void {
  const kept: TagKid[] = [];
  for (const kid of element.kids) {
    if (!isElement(kid)) kept.push(kid);
    else if (!kid.mark?.isRepeated) {
      const piece = kid.mark?.piece;
      const first = piece === undefined ? undefined : firsts.get(piece);
      if (first) pairHeads(kid, first, originals);
      if (piece !== undefined && !first) firsts.set(piece, kid);
      collectPieces(kid, firsts, originals);
      if (first) first.kids.push(...kid.kids);
      else kept.push(kid);
    }
  }
  element.kids = kept;
}

/** Finds for each cell of a repeated head the cell that it repeats. */
function pairHeads(later: TagElement, first: TagElement, originals: Map<TagElement, TagElement>): void {
  const rows = elementsOf(first).filter(({ role }) => role === 'TR');
  const repeated = elementsOf(later).filter(({ role, mark }) => role === 'TR' && mark?.isRepeated);
  repeated.forEach((row, index) => {
    const cells = rows[index] ? elementsOf(rows[index]) : [];
    elementsOf(row).forEach((cell, at) => {
      const original = cells[at];
      if (original) originals.set(cell, original);
    });
  });
}

/** Puts kids whose order the page changed (floats that went to the next page) where they stand in the source. */
export function restoreOrder(root: TagElement): void {
  for (const element of walk(root)) {
    const { kids } = element;
    const first = kids.findIndex(hasOrder);
    if (first < 0) continue;
    // Chromium may have taken a box out of the tree, so what stands around those with an order need not be their siblings.
    const end = kids.findLastIndex(hasOrder) + 1;
    element.kids = [...kids.slice(0, first), ...sortKids(kids.slice(first, end)), ...kids.slice(end)];
  }
}

function hasOrder(kid: TagKid): boolean {
  return isElement(kid) && kid.mark?.order !== undefined;
}

/**
 * What has no order of its own, such as loose text, stays behind what it follows in the source: not behind a moved float,
 * whose place is further up.
 */
function sortKids(kids: TagKid[]): TagKid[] {
  let highest = -1;
  const placed = kids.map((kid) => {
    const order = (isElement(kid) ? kid.mark?.order : undefined) ?? highest;
    highest = Math.max(highest, order);
    return { kid, order };
  });
  return placed.sort((a, b) => a.order - b.order).map(({ kid }) => kid);
}
