import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Heading of the notes at the end of a text. */
const TITLE = 'Noter';

/**
 * Sets the footnotes of a text (`[^1]`) in Danish, with ids that no other text of the same page has: an accounts page
 * shows several. No heading's id holds an underscore, so none is taken.
 *
 * What comes in is made by mdast-util-to-hast: `section[data-footnotes]` with an English heading, and links there and back
 * under `user-content-fn-1` and `user-content-fnref-1-2`.
 */
export function rehypeNotes() {
  return (tree: Root, file: VFile) => {
    const prefix = prefixOf(file.path);
    visit(tree, 'element', (element) => {
      const { properties } = element;
      renameNote(properties, prefix);
      if ('dataFootnoteRef' in properties) properties.ariaLabel = `Note ${textOf(element)}`;
      if ('dataFootnoteBackref' in properties) setBackLink(element);
      if ('dataFootnotes' in properties) setTitle(element, prefix);
    });
  };
}

/** `content/2030/accounts/kontingent.mdx` → `kontingent_`. */
function prefixOf(path: string | undefined): string {
  const name =
    path
      ?.split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return `${name}_`;
}

function renameNote(properties: Element['properties'], prefix: string): void {
  for (const name of ['id', 'href'] as const) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    properties[name] = value
      .replace(/^(#?)user-content-fnref-/, `$1${prefix}henvisning-`)
      .replace(/^(#?)user-content-fn-/, `$1${prefix}note-`);
  }
  if (properties.ariaDescribedBy) delete properties.ariaDescribedBy;
}

/** The publication's fonts have no arrow back, so the way back is a word. */
function setBackLink(link: Element): void {
  // `Back to reference 1`, and `Back to reference 1-2` for the second place that has the note.
  const [, note = '', place] = /(\d+)(?:-(\d+))?$/.exec(String(link.properties.ariaLabel)) ?? [];
  link.properties.className = ['rep-notes__back'];
  link.properties.ariaLabel = `Tilbage til henvisning ${note}${place ? `, sted ${place}` : ''} i teksten`;
  link.children = [{ type: 'text', value: 'tilbage' }];
}

function setTitle(section: Element, prefix: string): void {
  section.properties.className = ['rep-notes'];
  for (const child of section.children) {
    if (child.type !== 'element' || child.tagName !== 'h2') continue;
    child.properties = { id: `${prefix}noter`, className: ['rep-notes__title'] };
    child.children = [{ type: 'text', value: TITLE }];
  }
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
