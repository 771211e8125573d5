/** Notes in text that was copied from Word, LibreOffice or Google's documents: each has a sign in the text and a place at the end. */

/** The sign of a note leads to its place, and its place back; each program has its own names for them. */
const SIGN = /#(?:_(ftn|edn)(\d+)|sd(footnote|endnote)(\d+)sym|(ftnt)(\d+))$/;
const PLACE = /#(?:_(ftn|edn)ref(\d+)|sd(footnote|endnote)(\d+)anc|(ftnt)_ref(\d+))$/;

/** Stands in the text in place of a sign, with the note's number. */
export const NOTE_SIGN = 'data-note';

export interface PastedNote {
  label: string;
  /** What it says; nothing when only its sign was copied. */
  content: Element | undefined;
}

/**
 * Takes the notes out of a page, and puts elements with their numbers in place of their signs.
 *
 * @param first number of the first note; the others follow in the order of the text
 */
export function takeNotes(page: Document, first: number): PastedNote[] {
  const places = findPlaces(page);
  const notes = new Map<string, PastedNote>();
  for (const anchor of [...page.body.querySelectorAll('a[href]')]) {
    const key = keyOf(anchor, SIGN);
    if (!key || !anchor.isConnected) continue;
    const label = notes.get(key)?.label ?? String(first + notes.size);
    notes.set(key, { label, content: places.get(key) });
    const sign = page.createElement('data');
    sign.setAttribute(NOTE_SIGN, label);
    sign.textContent = label;
    const raised = anchor.closest('sup');
    (raised?.textContent === anchor.textContent ? raised : anchor).replaceWith(sign);
  }
  // A note whose sign was not copied stays as a paragraph.
  for (const [key, content] of places) if (!notes.has(key)) page.body.append(...content.childNodes);
  return [...notes.values()];
}

function keyOf(anchor: Element, pattern: RegExp): string | undefined {
  const found = pattern
    .exec(anchor.getAttribute('href') ?? '')
    ?.slice(1)
    .filter(Boolean);
  return found?.join(' ');
}

/** What each note says, taken out of the page. */
function findPlaces(page: Document): Map<string, Element> {
  const places = new Map<string, Element>();
  for (const anchor of [...page.body.querySelectorAll('a[href]')]) {
    const key = keyOf(anchor, PLACE);
    if (!key) continue;
    const block = anchor.closest('[style*="mso-element:footnote" i], [style*="mso-element:endnote" i], div[id], p, li');
    if (!block || block === page.body) continue;
    const raised = anchor.closest('sup');
    (raised?.textContent === anchor.textContent ? raised : anchor).remove();
    dropRule(block);
    block.remove();
    const content = page.createElement('div');
    content.append(...(block.nodeName === 'DIV' ? block.childNodes : [block]));
    places.set(key, content);
  }
  for (const list of page.querySelectorAll(
    '[style*="mso-element:footnote-list" i], [style*="mso-element:endnote-list" i]',
  )) {
    list.remove();
  }
  return places;
}

/** The line above the first note. */
function dropRule(block: Element): void {
  const before = block.previousElementSibling ?? block.parentElement?.previousElementSibling;
  if (before?.nodeName === 'HR') before.remove();
}
