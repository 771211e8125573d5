/** The documents of an e-book: a page for each section, the contents, and the package that lists them (EPUB 3.3). */
import { toXast } from 'hast-util-to-xast';
import type { Element, ElementContent } from 'xast';
import type { Book, PageBreak, Section } from './book.ts';
import { imageName } from './prepare-content.ts';
import { writeXml, xml } from './xml.ts';

/** Namespaces of a content document. */
const NAMESPACES = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
const DOCTYPE = '<!DOCTYPE html>\n';

export const STYLE = 'stil.css';
export const NAV = 'indhold.xhtml';
export const PACKAGE = 'bog.opf';

/** What each kind of section is to a screen reader, where DPUB-ARIA has a role for it. */
const ROLES: Record<string, string | undefined> = {
  abstract: 'doc-abstract',
  foreword: 'doc-foreword',
  chapter: 'doc-chapter',
  glossary: 'doc-glossary',
  colophon: 'doc-colophon',
};

/** A section as XHTML. */
export function writeSection({ content, title, type }: Section, { language }: Book): string {
  const { children } = toXast(content) as unknown as { children: ElementContent[] };
  const body = xml('section', { 'epub:type': type, role: ROLES[type] }, children.map(withoutNamespace));
  return writeDocument(language, title, [body]);
}

/** The contents, the landmarks and the list of the printed edition's pages. */
export function writeNav(book: Book, breaks: readonly PageBreak[]): string {
  const link = (href: string, text: string, type?: string) => xml('a', { href, 'epub:type': type }, [text]);
  const nav = (type: string, title: string, items: Element[], hidden?: string) =>
    xml(
      'nav',
      {
        'epub:type': type,
        role: type === 'toc' ? 'doc-toc' : type === 'page-list' ? 'doc-pagelist' : undefined,
        'aria-label': title,
        hidden,
      },
      [xml('h1', {}, [title]), xml('ol', {}, items)],
    );
  const landmarks: [string, Section | undefined][] = [
    ['Omslag', book.sections.find(({ type }) => type === 'cover')],
    ['Første kapitel', book.sections.find(({ type }) => type === 'chapter')],
    ['Kolofon', book.sections.find(({ type }) => type === 'colophon')],
  ];
  return writeDocument(book.language, 'Indhold', [
    nav('toc', 'Indhold', listContents(book.sections.filter(({ type }) => type !== 'cover'))),
    nav(
      'landmarks',
      'Landemærker',
      [
        xml('li', {}, [link(NAV, 'Indhold', 'toc')]),
        ...landmarks.flatMap(([title, section]) =>
          section
            ? xml('li', {}, [link(section.file, title, section.type === 'chapter' ? 'bodymatter' : section.type)])
            : [],
        ),
      ],
      'hidden',
    ),
    ...(breaks.length > 0
      ? [
          nav(
            'page-list',
            'Sider i den trykte udgave',
            breaks.map(({ page, file, id }) => xml('li', {}, [link(`${file}#${id}`, String(page))])),
            'hidden',
          ),
        ]
      : []),
  ]);
}

/** Entries of the contents; a part stands in a list below the section that it is part of. */
function listContents(sections: readonly Section[]): Element[] {
  const entries: { section: Section; parts: Section[] }[] = [];
  for (const section of sections) {
    const last = entries.at(-1);
    if (section.isPart && last) last.parts.push(section);
    else entries.push({ section, parts: [] });
  }
  const link = ({ file, title }: Section) => xml('a', { href: file }, [title]);
  return entries.map(({ section, parts }) =>
    xml('li', {}, [
      link(section),
      parts.length > 0
        ? xml(
            'ol',
            {},
            parts.map((part) => xml('li', {}, [link(part)])),
          )
        : undefined,
    ]),
  );
}

/** The package document: what the book is, what it holds, and in which order. */
export function writePackage(
  book: Book,
  files: { images: readonly string[]; drawn: ReadonlySet<string>; hasPages: boolean },
): string {
  const manifest = [
    xml('item', { id: 'nav', href: NAV, 'media-type': 'application/xhtml+xml', properties: 'nav' }),
    xml('item', { id: 'stil', href: STYLE, 'media-type': 'text/css' }),
    ...book.sections.map(({ file }, index) =>
      xml('item', {
        id: `del-${index + 1}`,
        href: file,
        'media-type': 'application/xhtml+xml',
        properties: files.drawn.has(file) ? 'svg' : undefined,
      }),
    ),
    ...files.images.map((href, index) =>
      xml('item', {
        id: `billede-${index + 1}`,
        href,
        'media-type': mediaType(href),
        properties: book.cover && href === imageName(book.cover) ? 'cover-image' : undefined,
      }),
    ),
  ];
  const refs = book.sections.map((_, index) => xml('itemref', { idref: `del-${index + 1}` }));
  const [cover, ...others] = refs;
  return writeXml(
    xml(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': book.language },
      [
        xml('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, listMetadata(book, files.hasPages)),
        xml('manifest', {}, manifest),
        xml('spine', {}, [cover, xml('itemref', { idref: 'nav' }), ...others]),
      ],
    ),
  );
}

/** Metadata, with what EPUB Accessibility 1.1 asks a book to say of itself. */
function listMetadata(book: Book, hasPages: boolean): Element[] {
  const dc = (name: string, text: string | undefined, attributes = {}) =>
    text ? [xml(`dc:${name}`, attributes, [text])] : [];
  const meta = (property: string, text: string, attributes = {}) => xml('meta', { property, ...attributes }, [text]);
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'alternativeText',
    ...(hasPages ? ['pageNavigation', 'pageBreakMarkers'] : []),
  ];
  return [
    ...dc('identifier', book.identifier, { id: 'id' }),
    ...dc('title', book.title),
    ...dc('language', book.language),
    ...dc('creator', book.author),
    ...dc('publisher', book.publisher),
    ...dc('description', book.description),
    ...dc('rights', book.rights),
    ...dc('date', book.date),
    ...(hasPages && book.pages ? [meta('pageBreakSource', book.pages.of)] : []),
    meta('dcterms:modified', `${book.date}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    ...(book.accessibility ? [meta('schema:accessibilitySummary', book.accessibility)] : []),
    meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.1 Level AA', { id: 'krav' }),
    ...(book.publisher ? [meta('a11y:certifiedBy', book.publisher, { refines: '#krav' })] : []),
  ];
}

function mediaType(href: string): string {
  const types: Record<string, string> = {
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    png: 'image/png',
    svg: 'image/svg+xml',
    webp: 'image/webp',
    gif: 'image/gif',
  };
  return types[href.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

function writeDocument(language: string, title: string, body: Element[]): string {
  return writeXml(
    xml('html', { ...NAMESPACES, lang: language, 'xml:lang': language }, [
      xml('head', {}, [
        xml('meta', { charset: 'utf-8' }),
        xml('title', {}, [title]),
        xml('link', { rel: 'stylesheet', href: STYLE }),
      ]),
      xml('body', {}, body),
    ]),
    DOCTYPE,
  );
}

/** The namespace of XHTML stands on the document's root; `toXast` writes it on each child of a fragment. */
function withoutNamespace(node: ElementContent): ElementContent {
  if (node.type === 'element' && node.attributes['xmlns'] === NAMESPACES.xmlns) delete node.attributes['xmlns'];
  return node;
}
