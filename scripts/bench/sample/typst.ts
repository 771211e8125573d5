/** The invented report in Typst's own language, from the same page: the same words, tables, pictures, links and page numbers. */
import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A4, one face, a foot with the words that the bench knows as furniture. No word is divided, so that they can be compared. */
const SETTINGS = `#set document(title: "Havnestads beretning", author: "Havnestad", date: none)
#set text(lang: "da", size: 13pt, hyphenate: false)
#set par(leading: 0.68em, spacing: 1.1em)
#set page(paper: "a4", margin: (x: 27mm, y: 26mm), footer: context [Løbefod #h(1fr) Ark #counter(page).display() / #counter(page).final().first()])
#set table(stroke: none, inset: 3pt)
#set figure(numbering: none, supplement: none)
`;

/** @param html of the report, as \`makeReport\` gives it */
export function makeTypst(html: string): string {
  const parts: string[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if ('dataPressPart' in element.properties) parts.push(toCode(element));
  });
  return `${SETTINGS}\n#{\n${parts.join('\npagebreak(weak: true)\n')}\n}\n`;
}

/** An element as an expression of Typst's code mode. */
function toCode(element: Element): string {
  const { tagName, properties, children } = element;
  const { id, href, src, alt } = properties;
  const body = () => joinAll(children);
  const anchor = typeof id === 'string' && !/^h\d$/.test(tagName) ? `[#metadata(none)#label(${quote(id)})]\n` : '';
  const pages = properties['dataPressPageOf'] ?? properties['dataPressPagesOf'];
  if (pages) return listPages([pages].flat().join(' ').split(' '));
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
      return `[#heading(level: ${tagName.slice(1)}, ${body()}) #label(${quote(String(id))})]`;
    case 'p':
      return `${anchor}par(${body()})`;
    case 'ul':
      return `list(${elementsOf(children)
        .map((item) => joinAll(item.children))
        .join(', ')})`;
    case 'table':
      return toTable(element);
    case 'figure':
      return toFigure(element);
    case 'img':
      return `image(${quote(String(src))}, alt: ${quote(String(alt))}, width: 100%)`;
    case 'a':
      return `link(${String(href).startsWith('#') ? `label(${quote(String(href).slice(1))})` : quote(String(href))}, ${body()})\n" "`;
    case 'b':
    case 'strong':
      return `strong(${body()})\n" "`;
    case 'span':
    case 'small':
      return `${anchor}${body()}\n" "`;
    case 'svg':
      return 'line(length: 100%)';
    default:
      return `${anchor}block(${body()})`;
  }
}

function joinAll(children: readonly (ElementContent | RootContent)[]): string {
  const codes = children.flatMap((child) => {
    if (child.type === 'element') return [toCode(child)];
    if (child.type !== 'text' || !child.value.trim()) return [];
    return [quote(child.value.replace(/\s+/g, ' '))];
  });
  return `{\n${codes.join('\n')}\n}`;
}

function toTable(table: Element): string {
  const rows: Element[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName === 'tr') rows.push(element);
  });
  const cells = rows.map((row) => elementsOf(row.children).map((cell) => joinAll(cell.children)));
  const hasHead = toString(table).length > 0 && elementsOf(table.children).some(({ tagName }) => tagName === 'thead');
  const [head, ...body] = cells;
  const first = hasHead ? `table.header(${head!.join(', ')})` : head!.join(', ');
  const columns = `(1fr, ${Array.from({ length: head!.length - 1 }, () => 'auto').join(', ')})`;
  return `table(columns: ${columns}, ${[first, ...body.map((row) => row.join(', '))].join(',\n')})`;
}

function toFigure({ children }: Element): string {
  const [picture, caption] = elementsOf(children);
  return `figure(${toCode(picture!)}, caption: ${joinAll(caption!.children)})`;
}

function listPages(ids: string[]): string {
  return ids.map((id) => `context str(counter(page).at(label(${quote(id)})).first())`).join('\n", "\n');
}

function elementsOf(children: readonly (ElementContent | RootContent)[]): Element[] {
  return children.filter((child) => child.type === 'element');
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
