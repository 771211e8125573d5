import type { PhrasingContent } from 'mdast';
import type { MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { listBareAddresses } from '../../../report/bare-addresses.ts';
import type { Inline, Text } from '../model.ts';
import { commentValue } from './marks.ts';

/** How an end of line within a paragraph is written: as Markdown does, as a tag in a cell, as a blank in a heading. */
export type LineEnd = 'break' | 'tag' | 'blank';

/**
 * The text of a paragraph as Markdown nodes.
 *
 * @param isPlain leaves bold, italics and links away, as headings want it
 */
export function toPhrasing(inlines: Inline[], lineEnd: LineEnd, isPlain = false): PhrasingContent[] {
  return tidySpaces(splitAtOthers(inlines, lineEnd)).flatMap((stretch) =>
    Array.isArray(stretch)
      ? nest(isPlain ? stretch.map(plain) : linkAddresses(stretch), KEYS)
      : toNode(stretch, lineEnd),
  );
}

type Stretch = Text[] | Exclude<Inline, Text>;

/** Texts that follow each other, and what stands between them. */
function splitAtOthers(inlines: Inline[], lineEnd: LineEnd): Stretch[] {
  const stretches: Stretch[] = [];
  for (const inline of inlines) {
    const isBlank = lineEnd === 'blank' && (inline.type === 'break' || inline.type === 'pageBreak');
    const text: Text | undefined = inline.type === 'text' ? inline : isBlank ? BLANK : undefined;
    const last = stretches.at(-1);
    if (!text) stretches.push(inline as Exclude<Inline, Text>);
    else if (Array.isArray(last)) last.push(text);
    else stretches.push([text]);
  }
  return stretches;
}

const BLANK: Text = { type: 'text', text: ' ', isBold: false, isItalic: false, raised: undefined, link: undefined };

/** Addresses that Word did not make links of; as words they would be written with signs before their colons and dots. */
function linkAddresses(texts: Text[]): Text[] {
  return joinRuns(texts).flatMap((one) => {
    if (one.link !== undefined) return [one];
    const found = listBareAddresses(one.text);
    return found
      .flatMap(({ index, text, url }, at) => {
        const [from, end] = [index + text.length, found[at + 1]?.index ?? one.text.length];
        const before = at === 0 ? [{ ...one, text: one.text.slice(0, index) }] : [];
        return [...before, { ...one, text, link: url }, { ...one, text: one.text.slice(from, end) }];
      })
      .filter((each) => each.text !== '')
      .concat(found.length === 0 ? [one] : []);
  });
}

/** Word divides an address into runs wherever it looked at its spelling. */
function joinRuns(texts: Text[]): Text[] {
  const joined: Text[] = [];
  for (const one of texts) {
    const last = joined.at(-1);
    const isSame = last !== undefined && KEYS.every((key) => last[key] === one[key]);
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + one.text };
    else joined.push(one);
  }
  return joined;
}

function plain(text: Text): Text {
  return { ...BLANK, text: text.text, raised: text.raised };
}

/** One blank between words, and none at the ends of a line. Line ends at either end of the whole fall away. */
function tidySpaces(stretches: Stretch[]): Stretch[] {
  const isEnd = (stretch: Stretch | undefined) => stretch === undefined || isBreak(stretch);
  const tidy = stretches.map((stretch, index) => {
    if (!Array.isArray(stretch)) return stretch;
    const texts = collapse(stretch);
    if (isEnd(stretches[index - 1])) trimStart(texts);
    if (isEnd(stretches[index + 1])) trimEnd(texts);
    return texts.filter(({ text }) => text !== '');
  });
  const full = tidy.filter((stretch) => !Array.isArray(stretch) || stretch.length > 0);
  const isText = (stretch: Stretch) => !isBreak(stretch);
  return full.slice(full.findIndex(isText), full.findLastIndex(isText) + 1);
}

function isBreak(stretch: Stretch): boolean {
  return !Array.isArray(stretch) && (stretch.type === 'break' || stretch.type === 'pageBreak');
}

/** Blanks that follow each other are one, and raised figures that do are set alike, so that they stay one. */
function collapse(texts: Text[]): Text[] {
  let endsInBlank = false;
  let last: Text | undefined;
  return texts.map((one) => {
    const text = endsInBlank ? one.text.replace(/^ +/, '') : one.text;
    if (text !== '') endsInBlank = text.endsWith(' ');
    const isMore = last?.raised !== undefined && last.raised === one.raised && last.link === one.link;
    last = {
      ...one,
      ...(isMore && { isBold: last!.isBold, isItalic: last!.isItalic }),
      text: text.replace(/ +/g, ' '),
    };
    return last;
  });
}

function trimStart(texts: Text[]): void {
  for (const one of texts) {
    one.text = one.text.trimStart();
    if (one.text !== '') return;
  }
}

function trimEnd(texts: Text[]): void {
  for (const one of texts.toReversed()) {
    one.text = one.text.trimEnd();
    if (one.text !== '') return;
  }
}

type Key = 'link' | 'isBold' | 'isItalic' | 'raised';
const KEYS: Key[] = ['link', 'isBold', 'isItalic', 'raised'];

/** Nests what is linked, bold, italic and raised, the widest outermost. */
function nest(texts: Text[], [key, ...others]: Key[]): PhrasingContent[] {
  if (!key) {
    const value = texts.map(({ text }) => text).join('');
    return value === '' ? [] : [{ type: 'text', value }];
  }
  return joinTexts(
    groupBy(texts, key).flatMap((group, index, groups) => {
      if (!group[0]?.[key]) return nest(group, others);
      const { before, inner, after } = loosen(group, key, groups[index - 1]?.at(-1), groups[index + 1]?.[0]);
      return [...nest(before, []), ...wrap(inner, key, others), ...nest(after, [])];
    }),
  );
}

function groupBy(texts: Text[], key: Key): Text[][] {
  const groups: Text[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    // A blank between two bold words is as good as bold.
    if (last && (last[0]![key] === text[key] || (text.text === ' ' && !text.link && text !== texts.at(-1)))) {
      last.push(text);
    } else groups.push([text]);
  }
  return groups;
}

function wrap(texts: Text[], key: Key, others: Key[]): PhrasingContent[] {
  const children = nest(texts, others);
  const [first] = texts;
  if (!first || children.length === 0) return [];
  if (key === 'link') return [{ type: 'link', url: encodeAddress(first.link ?? ''), children }];
  if (key === 'raised') return [{ type: 'mdxJsxTextElement', name: first.raised ?? 'sup', attributes: [], children }];
  return [{ type: key === 'isBold' ? 'strong' : 'emphasis', children }];
}

interface Loosened {
  before: Text[];
  inner: Text[];
  after: Text[];
}

/**
 * Moves blanks out of a group's ends, and punctuation that would stand between its sign and a letter: Markdown reads
 * neither `**bold **` nor `**(bold)**letter`.
 */
function loosen(group: Text[], key: Key, previous: Text | undefined, next: Text | undefined): Loosened {
  const whole = group.map(({ text }) => text).join('');
  const isSigned = key === 'isBold' || key === 'isItalic';
  const isLetter = (text: string | undefined) => isSigned && /^[\p{L}\p{N}]$/u.test(text ?? '');
  const start = isLetter(previous?.text.at(-1)) ? /^[\s\p{P}\p{S}]+/u : /^\s+/;
  const end = isLetter(next?.text[0]) ? /[\s\p{P}\p{S}]+$/u : /\s+$/;
  const from = start.exec(whole)?.[0].length ?? 0;
  const to = whole.length - (end.exec(whole)?.[0].length ?? 0);
  if (from >= to) return { before: group, inner: [], after: [] };
  return { before: cut(group, 0, from), inner: cut(group, from, to), after: cut(group, to, whole.length) };
}

function cut(texts: Text[], from: number, to: number): Text[] {
  let at = 0;
  return texts.flatMap((one) => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, one.text.length)];
    at += one.text.length;
    return start < end ? [{ ...one, text: one.text.slice(start, end) }] : [];
  });
}

function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}

/** Signs that would end a link, or a cell around it. */
function encodeAddress(address: string): string {
  return address.trim().replace(/[\s<>"|{}\\^`]/g, encodeURIComponent);
}

function toNode(inline: Exclude<Inline, Text>, lineEnd: LineEnd): PhrasingContent[] {
  if (inline.type === 'note') return [{ type: 'footnoteReference', identifier: inline.label, label: inline.label }];
  if (inline.type === 'mark') {
    return [{ type: 'mdxTextExpression', value: commentValue(inline.guidance) } satisfies MdxTextExpression];
  }
  if (inline.type === 'break' || inline.type === 'pageBreak') {
    return [lineEnd === 'tag' ? lineBreak() : { type: 'break' }];
  }
  return [];
}

/** An end of line where Markdown's own would end the cell. */
export function lineBreak(): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'br', attributes: [], children: [] };
}
