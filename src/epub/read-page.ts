/** From a built page to a book. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { isElement } from './book.ts';
import type { Book, Section } from './book.ts';
import { ATTRIBUTES, META } from './contract.ts';

/**
 * Reads a page that asks for an e-book.
 *
 * @returns nothing for a page that asks for none
 * @throws Error when a page asks for one and leaves out what every EPUB must say (EPUB 3.3, 5.5.3)
 */
export function readBook(html: string): Book | undefined {
  if (!html.includes(META.output)) return undefined;
  const tree = fromHtml(html);
  const metas = new Map<string, string>();
  let [title, language] = ['', ''];
  visit(tree, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'html') language = properties.lang ?? '';
    if (tagName === 'title' && children[0]?.type === 'text') title ||= children[0].value;
    if (tagName === 'meta' && properties.name) metas.set(properties.name, properties.content ?? '');
  });
  const demand = (name: string, value = metas.get(name)) => {
    if (!value) throw new Error(`A page that asks for an e-book must say \`${name}\`.`);
    return value;
  };
  const pages = metas.get(META.pages);
  return {
    output: demand(META.output),
    title: demand('title', title),
    language: demand('lang', language),
    description: metas.get('description') ?? '',
    date: demand(META.date),
    identifier: demand(META.identifier),
    author: metas.get('author'),
    cover: metas.get(META.cover),
    publisher: metas.get(META.publisher),
    rights: metas.get(META.rights) ?? '',
    accessibility: metas.get(META.accessibility) ?? '',
    site: metas.get(META.site),
    pages: pages ? { path: pages, of: metas.get(META.pagesOf) ?? title } : undefined,
    sections: readSections(tree),
  };
}

function readSections(tree: Root): Section[] {
  const sections: Section[] = [];
  visit(tree, 'element', (element) => {
    const name = attribute(element, ATTRIBUTES.section);
    if (name === undefined) return;
    sections.push({
      name,
      file: `${name.replaceAll('/', '-')}.xhtml`,
      title: attribute(element, ATTRIBUTES.title) ?? name,
      type: attribute(element, ATTRIBUTES.type) ?? 'chapter',
      isPart: attribute(element, ATTRIBUTES.isPart) !== undefined,
      content: { type: 'root', children: element.children },
    });
    return 'skip';
  });
  return sections;
}

/** The value of a `data-` attribute, which a tree names in camel case. */
function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name.replace(/-(\p{Ll})/gu, (_, letter: string) => letter.toUpperCase())];
  return value === undefined || value === null ? undefined : String(value);
}

/** Elements of a tree that have an id, by it. */
export function listIds(root: Root): Set<string> {
  const ids = new Set<string>();
  visit(root, (node) => {
    if (isElement(node) && node.properties.id) ids.add(node.properties.id);
  });
  return ids;
}
