import { createElement, elementsOf, walk } from './tree.ts';
import type { TagElement, TagKid } from './tree.ts';

/** Gives elements what the page said of them: type, name, level, and what is read in place of their text. */
export function applyMarks(root: TagElement): void {
  for (const element of walk(root)) {
    const { mark } = element;
    if (!mark) continue;
    if (mark.role) element.role = mark.role;
    if (mark.title) element.title = mark.title;
    if (mark.level && /^H\d$/.test(element.role)) element.role = `H${mark.level}`;
    if (mark.expansion) spanOf(element).texts.E = mark.expansion;
    if (mark.spoken) spanOf(element).texts.ActualText = mark.spoken;
    if (element.role === 'TOC') shapeContents(element);
    if (element.role === 'L') element.kids = groupTerms(element.kids);
  }
}

/** The element itself where it is a run of text, else a span around what it holds. */
function spanOf(element: TagElement): TagElement {
  if (element.role === 'NonStruct') element.role = 'Span';
  if (element.role === 'Span') return element;
  const span = createElement('Span', element.kids);
  element.kids = [span];
  return span;
}

/** A list of contents: its items are entries, and each of them is a reference. */
function shapeContents(contents: TagElement): void {
  contents.attributes = [];
  for (const item of elementsOf(contents)) {
    if (item.role !== 'LI') continue;
    item.role = 'TOCI';
    const isLabel = (kid: TagKid) => 'role' in kid && kid.role === 'Lbl';
    const reference = createElement(
      'Reference',
      item.kids.filter((kid) => !isLabel(kid)),
    );
    item.kids = [...item.kids.filter(isLabel), reference];
  }
}

/** Terms and what follows them, up to the next term, as items of a list (PDF 1.7, 14.8.4.3.3). */
function groupTerms(kids: TagKid[]): TagKid[] {
  const out: TagKid[] = [];
  let item: TagElement | undefined;
  for (const kid of kids) {
    const role = 'role' in kid ? (kid.mark?.role ?? '') : '';
    if (!('role' in kid) || !['Lbl', 'LBody'].includes(role)) {
      out.push(kid);
      continue;
    }
    const body = item && elementsOf(item).find((part) => part.mark?.role === 'LBody');
    if (!item || (role === 'Lbl' && body)) out.push((item = createElement('LI', [kid])));
    else if (role === 'LBody' && body) body.kids.push(...kid.kids);
    else item.kids.push(kid);
  }
  return out;
}
