import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { HEAD_WORDS } from '../sample/blocks.ts';
import { listWords } from './words.ts';

/** Words of the invented report that engines may repeat: running feet and heads of continued tables, "fortsat" included. */
export const FURNITURE: ReadonlySet<string> = new Set([...HEAD_WORDS, 'Løbefod', 'Ark', 'fortsat']);

const NOT_READ = new Set(['head', 'script', 'style', 'svg', 'template']);

/** Words of a print page as a reader meets them. The report never divides a word by a tag, so a tag may count as a space. */
export function listSourceWords(html: string): string[] {
  const texts: string[] = [];
  visit(fromHtml(html), (node) => {
    if (node.type === 'element' && NOT_READ.has(node.tagName)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return listWords(texts.join(' '));
}
