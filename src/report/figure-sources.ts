/** Where in a chapter's text the number of a key figure stands. */
import { toString } from 'mdast-util-to-string';
import type { KeyFigure, Root } from './mdx.ts';
import { listParagraphs } from './paragraphs.ts';
import { bindSpaces } from './typography.ts';

/** Letters of the unit's first word that must follow the number: words are inflected. */
const STEM_LETTERS = 4;
/** A number of one digit stands for many things, and prose writes it as a word. */
const LEAST_DIGITS = 2;

/**
 * Ids of the paragraphs that key figures are taken from, by the figures' ids: the first one with the number and its unit,
 * else the first one with the number. None for a figure that the text writes in words (`hver fjerde krone`).
 */
export function findFigureSources(tree: Root, figures: KeyFigure[]): Record<string, string> {
  const paragraphs = listParagraphs(tree).map(({ id, node }) => ({ id, text: bindSpaces(toString(node)) }));
  const sources = figures.flatMap((figure) => {
    const found = patternsOf(figure).flatMap((pattern) => paragraphs.find(({ text }) => pattern.test(text)) ?? [])[0];
    return found ? [[figure.id, found.id]] : [];
  });
  return Object.fromEntries(sources) as Record<string, string>;
}

/** The sharpest first. `80+` is written `over 80`, and `9/10` is written `9 ud af 10`. */
function patternsOf({ value, unit = '' }: KeyFigure): RegExp[] {
  const number = value
    .replace(/\+$/, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^(\d+)\/(\d+)$/, '$1\\s(?:ud\\s)?af\\s$2');
  const alone = `(?<![\\d.,])${number}(?![\\d]|[.,]\\d)`;
  const [stem = ''] = unit.split(/\s/);
  const withUnit = stem && `${alone}\\s(?:[\\p{L}-]+\\s)?${stem.slice(0, STEM_LETTERS).replace(/\W/gu, '.')}`;
  const isLong = value.replace(/\D/g, '').length >= LEAST_DIGITS;
  return [...(withUnit ? [withUnit] : []), ...(isLong ? [alone] : [])].map((source) => new RegExp(source, 'iu'));
}
