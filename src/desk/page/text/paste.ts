/** Text copied from Word or a page, as the Markdown of the report. */
import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { listBareAddresses } from '../../../report/bare-addresses.ts';
import { isNumeric } from '../../../report/numeric-column.ts';
import { readForeignMarks, requote, writeMarks } from '../../../report/quotation-marks.ts';
import { NOTE_SIGN, takeNotes } from './pasted-notes.ts';

const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', hr: '---' });
service.use(gfm);
// A chapter's sections begin at the second level; its own heading is a field.
service.addRule('headings', {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement: (content, node) =>
    content.trim() ? `\n\n${node.nodeName < 'H3' ? '##' : '###'} ${content.trim()}\n\n` : '',
});
service.addRule('raised', { filter: ['sup'], replacement: (content) => `<sup>${content}</sup>` });
service.addRule('lowered', { filter: ['sub'], replacement: (content) => `<sub>${content}</sub>` });
service.addRule('items', {
  filter: 'li',
  replacement: (content, node) => {
    const { parentNode } = node;
    const number = parentNode?.nodeName === 'OL' ? [...parentNode.children].indexOf(node) + 1 : undefined;
    const inner = content.trim().replaceAll('\n', '\n  ');
    return `${number === undefined ? '-' : `${number}.`} ${inner}${node.nextSibling ? '\n' : ''}`;
  },
});
service.addRule('notes', {
  filter: (node) => node.hasAttribute(NOTE_SIGN),
  replacement: (_, node) => `[^${(node as Element).getAttribute(NOTE_SIGN)}]`,
});
// A pasted picture's address leads to the machine it was copied on.
service.remove(['style', 'script', 'title', 'img'] as never);

export interface Pasted {
  /** Markdown; empty when there are no words in it. */
  text: string;
  /** What its notes say, to stand at the end of the whole text; empty when it has none. */
  notes: string;
}

/**
 * @param html as the clipboard has it, with everything that Word puts round the text
 * @param firstNote the number that its first note gets
 */
export function toMarkdown(html: string, firstNote = 1): Pasted {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const notes = takeNotes(page, firstNote);
  const convert = (content: Element): string => {
    requoteWithin(content);
    linkAddresses(content);
    return tidy(service.turndown(content.innerHTML));
  };
  cleanWord(page);
  const written = notes.map(({ label, content }) => {
    if (!content) return `[^${label}]: SKRIV: notens tekst`;
    const own = page.implementation.createHTMLDocument();
    own.body.append(...content.childNodes);
    cleanWord(own);
    // More paragraphs of a note stand below its first.
    return `[^${label}]: ${convert(own.body).replaceAll(/\n(?!\n)/g, '\n    ')}`;
  });
  return { text: convert(page.body), notes: written.join('\n\n') };
}

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, div, body';

/** Danish quotation marks in each paragraph where it is certain how, whatever is bold, linked or noted in it. */
function requoteWithin(content: Element): void {
  const paragraphs = Map.groupBy(textsIn(content), (text) => text.parentElement?.closest(BLOCKS));
  for (const texts of paragraphs.values()) {
    const marks = readForeignMarks(texts.map(({ data }) => data).join(''));
    let start = 0;
    for (const text of texts) {
      const [from, to] = [start, start + text.data.length];
      start = to;
      const own = marks.filter(({ index }) => from <= index && index < to);
      text.data = writeMarks(
        text.data,
        own.map(({ index, write }) => ({ index: index - from, write })),
      );
    }
  }
}

/** Addresses that stand as words become links: their signs would be escaped. */
function linkAddresses(content: Element): void {
  for (const text of textsIn(content)) {
    if (text.parentElement?.closest('a')) continue;
    for (const { index, text: address, url } of listBareAddresses(text.data).toReversed()) {
      const rest = text.splitText(index);
      rest.splitText(address.length);
      const link = content.ownerDocument.createElement('a');
      link.href = url;
      rest.replaceWith(link);
      link.append(rest);
    }
  }
}

/** The words of a page, without the numbers of its notes. */
function textsIn(content: Element): Text[] {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(`[${NOTE_SIGN}]`)) texts.push(node as Text);
  }
  return texts;
}

/** What Word writes for itself: conditional comments, its own elements, lists as paragraphs, styles as headings. */
function cleanWord(page: Document): void {
  const comments = page.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).data = '';
  for (const element of [
    ...page.body.querySelectorAll('o\\:p, xml, [style*="mso-list:Ignore" i], [style*="display:none" i]'),
  ]) {
    element.remove();
  }
  for (const paragraph of [...page.body.querySelectorAll<HTMLElement>('p')]) {
    const style = paragraph.getAttribute('style') ?? '';
    if (/mso-list:\s*l\d/i.test(style)) rename(paragraph, 'li');
    else if (/\bMso(?:Title|Heading)/i.test(paragraph.className)) rename(paragraph, 'h2');
  }
  for (const item of [...page.body.querySelectorAll('li')]) wrapItem(item);
  // Spans carry fonts and colours; what they mean is in elements.
  for (const span of [...page.body.querySelectorAll('span, font')]) span.replaceWith(...span.childNodes);
  headTables(page);
}

function rename(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Items that stand beside one another without a list get one. */
function wrapItem(item: Element): void {
  if (item.parentElement?.closest('ul, ol')) return;
  const before = item.previousElementSibling;
  if (before instanceof HTMLUListElement && before.dataset['made']) return before.append(item);
  const list = item.ownerDocument.createElement('ul');
  list.dataset['made'] = '1';
  item.replaceWith(list);
  list.append(item);
}

/** Word's tables have no head; Markdown's must. Paragraphs in cells would break its lines. */
function headTables(page: Document): void {
  for (const table of [...page.body.querySelectorAll('table')]) {
    for (const cell of [...table.querySelectorAll('td, th')]) {
      const paragraphs = [...cell.querySelectorAll('p')];
      paragraphs.forEach((paragraph, index) => {
        if (index > 0) paragraph.before(' ');
        paragraph.replaceWith(...paragraph.childNodes);
      });
    }
    const first = table.querySelector('tr');
    for (const cell of [...(first?.querySelectorAll('td') ?? [])]) rename(cell, 'th');
    alignNumbers(table);
  }
}

/** Columns of numbers stand to the right, whatever Word and Excel said of each cell; all others as the report sets them. */
function alignNumbers(table: HTMLTableElement): void {
  const [head, ...body] = [...table.rows];
  for (const at of [...(head?.cells ?? [])].keys()) {
    const isRight = isNumeric(body.map(({ cells }) => cells[at]?.textContent ?? ''));
    for (const cell of [...table.rows].flatMap(({ cells }) => cells[at] ?? [])) {
      cell.removeAttribute('align');
      cell.style.textAlign = isRight ? 'right' : '';
    }
  }
}

/** Danish quotation marks in each line, where it is certain how. A straight one may be one of a tag or a link. */
export function requoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('"') ? line : requote(line)))
    .join('\n');
}

/** Blanks as the report has them; signs that mean something to MDX are escaped. */
function tidy(markdown: string): string {
  return requoteLines(markdown)
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u00ad', '')
    .replaceAll(/(?<!\\)\{/g, '\\{')
    .replaceAll(/<(?!\/?(?:sup|sub)>)(?!https?:)/g, '&lt;')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
