/** The editors' handbook, as a page of the desk: the README of the content folder, and its pictures. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { writeOwnPage } from '../../broken-files/own-page.ts';
import { HANDBOOK_PATH } from '../contract.ts';
import { Refusal } from './refusal.ts';

/** Where it is read: in the content folder, and for content without one in the project's own. */
const foldersOf = (root: string): string[] => [root, resolve('content')];

/** It shows its own pictures and runs nothing, whatever stands in the text. */
export const HANDBOOK_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** @param pathname at or below `HANDBOOK_PATH` */
export async function readHandbook(root: string, pathname: string): Promise<{ type: string; body: string | Buffer }> {
  const below = pathname.slice(HANDBOOK_PATH.length);
  if (below === '') {
    const text = await readFirst(root, 'README.md');
    return { type: 'text/html; charset=utf-8', body: renderHandbook(text.toString('utf8')) };
  }
  if (!/^handbook\/[\w-]+\.webp$/.test(below)) throw notThere();
  return { type: 'image/webp', body: await readFirst(root, below) };
}

async function readFirst(root: string, name: string): Promise<Buffer> {
  for (const folder of foldersOf(root)) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw notThere();
}

const notThere = (): Refusal =>
  new Refusal(404, 'Det står ikke i håndbogen.', 'åbn håndbogen fra redaktionens forside.');

const STYLES = `<style>
body { max-width: 52rem; margin: 2rem auto }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 0.5em }
h1 { margin-top: 0 }
:target { scroll-margin-top: 1rem }
a { color: light-dark(#0e5a4b, #6cc7ac) }
img { display: block; max-width: 100%; height: auto; margin: 0.75rem 0 }
code { font-size: 0.9em; background: light-dark(#eef1f0, #1d2826); padding: 0 0.25em; overflow-wrap: anywhere }
pre { overflow: auto; padding: 0.75rem 1rem; background: light-dark(#eef1f0, #1d2826) }
pre code { padding: 0; overflow-wrap: normal }
.wide { overflow: auto }
table { border-collapse: collapse }
th, td { padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid light-dark(#c8d0cd, #3a4644); text-align: left; vertical-align: top }
</style>`;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

/** The page of a handbook in Markdown. HTML that stands in it is left out. */
export function renderHandbook(markdown: string): string {
  const tree = processor.runSync(processor.parse(markdown));
  const used = new Map<string, number>();
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[1-6]$/.test(node.tagName)) node.properties['id'] = anchorOf(toString(node), used);
    if (node.tagName === 'a') openElsewhere(node);
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
    // A table that is too wide is scrolled by itself, also by the keyboard.
    const frame: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['wide'], tabIndex: 0 },
      children: [node],
    };
    (parent.children as ElementContent[])[index] = frame;
    return ['skip', index + 1] as const;
  });
  return writeOwnPage('Redaktørhåndbog', STYLES, toHtml(tree));
}

/** Only addresses of the web and places of the page lead anywhere. */
function openElsewhere({ properties }: Element): void {
  const { href } = properties;
  const address = typeof href === 'string' ? href : '';
  if (address.startsWith('#')) return;
  if (/^https?:/i.test(address)) Object.assign(properties, { target: '_blank', rel: ['noopener'] });
  else delete properties['href'];
}

/** The anchor that GitHub gives a heading, which the handbook's own links name. */
function anchorOf(heading: string, used: Map<string, number>): string {
  const anchor = heading
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
  const count = used.get(anchor) ?? 0;
  used.set(anchor, count + 1);
  return count === 0 ? anchor : `${anchor}-${count}`;
}
