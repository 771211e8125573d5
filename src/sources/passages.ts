/** What readers see of an edition, in the pieces that a revision changes one at a time: paragraphs, headings, rows. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { COLOPHON, ACCOUNTS, editionPath, ORGANISATION } from '../report/addresses.ts';
import { headingText, listAnchors } from '../report/anchors.ts';
import { formatDay, formatKroner } from '../report/format.ts';
import { listAttributes } from '../report/mdx.ts';
import type { JsxElement, Root } from '../report/mdx.ts';
import { findTag, isRead } from '../schemas/tags.ts';
import { findSource } from './select.ts';
import type { Source, SourceKind, Sources } from './sources.ts';

export interface Passage {
  /** Site path of its page. */
  page: string;
  /** Anchor and title of the section that it stands in; none above the first. */
  section?: string | undefined;
  heading?: string | undefined;
  /** On one line, with plain spaces. */
  text: string;
}

type Place = Pick<Passage, 'section' | 'heading'>;

/** Fields that no page shows as they are written; `opening` stood in chapters before 2026-11-29. */
const UNREAD = new Set([
  ...['order', 'kind', 'committee', 'id', 'level', 'columns', 'expectedSeats', 'chairs', 'opening'],
  ...['state', 'motif', 'colours', 'keyFigures', 'imprint', 'description', 'original'],
]);

/** Fields of chapters that stand in lists of chapters: on the edition's front, and in print. */
const IN_LISTS = new Set(['summary', 'short']);

/** Words of fields that have a word of their own on pages. */
const WORDS: Record<string, string> = { chair: 'formand', 'vice-chair': 'næstformand', notGiven: 'ikke oplyst' };

/** The page that shows a kind of file. */
const PAGES: Partial<Record<SourceKind, (slug: string) => string>> = {
  edition: () => '',
  chapter: (slug) => slug,
  body: () => ORGANISATION,
  mandates: () => ORGANISATION,
  accounts: () => ACCOUNTS,
  deviations: () => COLOPHON,
};

/** Every passage of an edition by its file's path, in the order of the file. */
export function listPassages(sources: Sources, year: number): Map<string, Passage[]> {
  const people = findSource(sources, 'people')?.data ?? {};
  const nameOf = (id: string) => people[id]?.name ?? id;
  const files = sources.files.flatMap((source) => {
    const slug = source.year === year ? PAGES[source.kind]?.(source.slug) : undefined;
    if (slug === undefined) return [];
    const page = editionPath(year, slug);
    const passages = [...readFields(source, page, nameOf), ...readBody(source, page)];
    return [[source.path, passages] satisfies [string, Passage[]]];
  });
  return new Map(files);
}

function readFields(source: Source, page: string, nameOf: (id: string) => string): Passage[] {
  const { kind, fields } = source;
  // The date of an edition is that of its PDF, and stands on no page.
  const entries = Object.entries(fields.data ?? {}).filter(
    ([key]) => !UNREAD.has(key) && !(kind === 'edition' && key === 'date'),
  );
  return entries.flatMap(([key, value]: [string, unknown]) => {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const name = kind === 'mandates' ? [nameOf(key)] : [];
    const place = IN_LISTS.has(key) ? { page: editionPath(source.year!), heading: titleOf(source) } : placeOf(source);
    return items
      .map((item) => fold([...name, ...readLeaves(item, nameOf)].join(', ')))
      .filter(Boolean)
      .map((text) => ({ page, ...place, text }));
  });
}

/** Where the fields of a file stand, and its text until its first heading. */
function placeOf(source: Source): Place {
  if (source.kind === 'accounts') return { section: source.slug, heading: titleOf(source) };
  return source.kind === 'body' ? { heading: titleOf(source) } : {};
}

function titleOf({ fields: { data } }: Source): string | undefined {
  return data && typeof data === 'object' && 'title' in data ? String(data.title) : undefined;
}

/** What is written in a field, as readers meet it. */
function readLeaves(value: unknown, nameOf: (id: string) => string): string[] {
  if (typeof value === 'number') return [formatKroner(value)];
  if (value instanceof Date) return [formatDay(value.toISOString().slice(0, 10))];
  if (typeof value === 'string') {
    return [/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : (WORDS[value] ?? value)];
  }
  if (Array.isArray(value)) return value.flatMap((item) => readLeaves(item, nameOf));
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (UNREAD.has(key)) return [];
    return key === 'person' && typeof inner === 'string' ? [nameOf(inner)] : readLeaves(inner, nameOf);
  });
}

function readBody(source: Source, page: string): Passage[] {
  const { tree } = source;
  if (!tree) return [];
  const anchors = new Map(listAnchors(tree).map(({ id, node }) => [node as Nodes, id]));
  let place = placeOf(source);
  return listBlocks(tree).flatMap(({ node, text }) => {
    if (node.type === 'heading') place = { section: anchors.get(node), heading: headingText(node) };
    return text ? [{ page, ...place, text }] : [];
  });
}

/** The blocks of a text that hold no other blocks, in order. */
function listBlocks(node: Nodes | Root): { node: Nodes; text: string }[] {
  switch (node.type) {
    case 'root':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
    case 'table':
      return node.children.flatMap(listBlocks);
    case 'tableRow':
      return [{ node, text: fold(node.children.map(readWords).join(' | ')) }];
    case 'mdxJsxFlowElement':
      return readTag(node);
    case 'yaml':
      return [];
    default:
      return [{ node, text: fold(readWords(node)) }];
  }
}

/** A tag's words: those of a figure and of its sentence together, those of a box one by one. */
function readTag(tag: JsxElement): { node: Nodes; text: string }[] {
  if (findTag(tag.name)?.content === 'phrase') return [{ node: tag, text: fold(readWords(tag)) }];
  return [{ node: tag, text: fold(readAttributes(tag)) }, ...tag.children.flatMap((child) => listBlocks(child))];
}

/** The words of a block; a tag that is written on one line stands in a paragraph. */
function readWords(node: Nodes): string {
  if (!('children' in node)) return toString(node);
  const words = node.children.map(readWords).join('');
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return isTag ? `${readAttributes(node)} ${words}` : words;
}

/** What readers read of a tag's attributes. */
function readAttributes(tag: JsxElement): string {
  return listAttributes(tag)
    .flatMap(({ value, role }) => (isRead(role) ? [value] : []))
    .join(' ');
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
