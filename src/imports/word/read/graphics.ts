/** What charts and SmartArt say, as one line of text. */
import { childOf, childrenOf, findAll, textOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { cleanText } from './symbols.ts';

/** The texts of a SmartArt figure's data (`dgm:dataModel`), in order. */
export function describeSmartArt(root: XmlElement): string {
  return joinTexts(findAll(root, ({ name }) => name === 'a:p').map(readTexts));
}

/**
 * The texts and figures of a chart: titles, then each series with its names and values. Figures stand as the file keeps
 * them, with a decimal point.
 *
 * @param root `c:chartSpace`, or `cx:chartSpace` of the newer kinds
 */
export function describeChart(root: XmlElement): string {
  const series = findAll(root, ({ name }) => name === 'c:ser');
  const rest = findAll(root, (element) => element.name === 'c:ser' || isTextual(element)).filter(isTextual);
  return joinTexts([...rest.map(readTexts), ...series.map(describeSeries)]);
}

function describeSeries(series: XmlElement): string {
  const name = joinTexts(listPoints(childOf(series, 'c:tx')));
  const names = listPoints(childOf(series, 'c:cat') ?? childOf(series, 'c:xVal'));
  const values = listPoints(childOf(series, 'c:val') ?? childOf(series, 'c:yVal'));
  const pairs = Array.from({ length: Math.max(names.length, values.length) }, (_, index) =>
    [names[index], values[index]].filter(Boolean).join(' '),
  );
  const read = ['c:tx', 'c:cat', 'c:xVal', 'c:val', 'c:yVal'];
  const others = childrenOf(series).filter((child) => !read.includes(child.name));
  const rest = others.flatMap((child) => (isTextual(child) ? [child] : findAll(child, isTextual))).map(readTexts);
  return [name, joinTexts([pairs.join(', '), ...rest])].filter(Boolean).join(': ');
}

function listPoints(element: XmlElement | undefined): string[] {
  return element ? findAll(element, isTextual).map(readTexts) : [];
}

/** Paragraphs of titles and labels, and kept values. */
function isTextual({ name }: XmlElement): boolean {
  return /^(?:a:p|c:v|cx:v|cx:pt)$/.test(name);
}

function readTexts(element: XmlElement): string {
  const pieces = element.name === 'a:p' ? findAll(element, ({ name }) => /^a:(?:t|br)$/.test(name)) : [element];
  return cleanText(pieces.map((piece) => (piece.name === 'a:br' ? ' ' : textOf(piece))).join('')).trim();
}

function joinTexts(texts: string[]): string {
  return texts.filter(Boolean).join(' · ');
}
