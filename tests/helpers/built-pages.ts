/** Reads a built site: pages as trees, text, links and ids. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { fold } from './text.ts';

export interface BuiltPage {
  /** Site path: `/2024/sporskifte/`. */
  path: string;
  html: string;
  tree: Root;
}

/** Whether a page is there for the press to make a PDF of, and not for readers. */
export function isForPress({ path }: Pick<BuiltPage, 'path'>): boolean {
  return /\/(?:print|tryk|epub)\/$/.test(path);
}

/** `25/reformer/index.html` */
const SHORT_ADDRESS = /^\d{2}[\\/]/;

/** All HTML pages of a built site, by address; those that lead on from a short address left out. */
export function readPages(root: string): BuiltPage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !SHORT_ADDRESS.test(file))
    .sort()
    .map((file) => {
      const html = readFileSync(join(root, file), 'utf8');
      return {
        path: `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
        html,
        tree: fromHtml(html),
      };
    });
}

/** One page; throws when it was not built. */
export function readPage(root: string, path: string): BuiltPage {
  const html = readFileSync(join(root, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
  return { path, html, tree: fromHtml(html) };
}

/** The PDF that a built edition's print page asks for, whatever its organisation calls it. */
export function editionPdf(root: string, year: string | number): string {
  const { tree } = readPage(root, `/${year}/print/`);
  const ask = listElements(tree, 'meta').find(({ properties }) => properties.name === 'press-output');
  return join(root, String(ask?.properties.content));
}

/** All elements with a tag name, or all elements. */
export function listElements(tree: Nodes, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.length === 0 || names.includes(node.tagName)) found.push(node);
  });
  return found;
}

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'body',
  'br',
  'caption',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'header',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'section',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** The text that a reader reads, with a space between blocks and white space folded; head, scripts and drawings left out. */
export function readText(node: Nodes): string {
  let text = '';
  const walk = (current: Nodes): void => {
    if (current.type === 'text') text += current.value;
    if (current.type === 'element' && ['head', 'script', 'style', 'svg', 'template'].includes(current.tagName)) return;
    const isBlock = current.type === 'element' && BLOCKS.has(current.tagName);
    if (isBlock) text += ' ';
    if ('children' in current) current.children.forEach(walk);
    if (isBlock) text += ' ';
  };
  walk(node);
  return fold(text);
}

/** The page's main part. */
export function mainOf(page: BuiltPage): Element {
  const [main] = listElements(page.tree, 'main');
  if (!main) throw new Error(`${page.path} has no <main>.`);
  return main;
}
