/** Every text of a file that readers read, with the place of each of its characters. */
import type { RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { listAttributes } from '../report/mdx.ts';
import type { JsxElement } from '../report/mdx.ts';
import { isRead } from '../schemas/tags.ts';
import { createPlacer } from '../sources/positions.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { FieldPath, Source } from '../sources/sources.ts';

export interface Prose {
  text: string;
  /** Place in the file of the character at an index of `text`. */
  placeOf: (index: number) => SourcePosition;
  /** Whether it is an id, an address or a quotation of the source: the editor does not decide its typography. */
  isVerbatim: boolean;
}

const known = new WeakMap<Source, readonly Prose[]>();

/**
 * All texts of a file: fields, paragraphs, attributes, descriptions of pictures. Many rules ask for them, so they are
 * kept as long as the file is.
 */
export function listProse(source: Source): readonly Prose[] {
  const kept = known.get(source) ?? readProse(source);
  known.set(source, kept);
  return kept;
}

/** Longest text that rules look at; longer ones are told by the rule on lengths. */
const LONGEST_TEXT = 10_000;

function readProse(source: Source): Prose[] {
  const cut = createCutter(source);
  return [
    ...listFieldProse(source),
    ...listRuns(source).map(({ text, start, end, isVerbatim, isCode }) => cut(text, start, end, isVerbatim, !isCode)),
  ].filter(({ text }) => text.length <= LONGEST_TEXT);
}

/** The texts of a file's fields. */
export function listFieldProse(source: Source): (Prose & { path: FieldPath })[] {
  const cut = createCutter(source);
  return source.fields.texts.map(({ path, value, start, end }) => ({
    ...cut(value, start, end, isTechnical(value) || path.at(-1) === 'source' || path.includes('changes'), false),
    path,
  }));
}

/** Cuts texts out of a file, with the place of each of their characters. */
export function createCutter(source: Source) {
  const placeAt = createPlacer(source.text);
  return (text: string, start: number, end: number, isVerbatim: boolean, isMarkdown = true): Prose => {
    const align = createAligner(text, () => source.text.slice(start, end), isMarkdown);
    return { text, isVerbatim, placeOf: (index) => placeAt(start + align(index)) };
  };
}

interface Run {
  text: string;
  start: number;
  end: number;
  isVerbatim: boolean;
  isCode?: boolean;
}

function listRuns({ tree, text: source }: Source): Run[] {
  const runs: Run[] = [];
  if (!tree) return runs;
  const add = (text: string, node: { position?: RootContent['position'] }, isCode = false) => {
    const { start, end } = node.position ?? {};
    runs.push({ text, start: start?.offset ?? 0, end: end?.offset ?? 0, isVerbatim: isCode, isCode });
  };
  visit(tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'text') add(element.value, element);
    else if (element.type === 'inlineCode' || element.type === 'code') add(element.value, element, true);
    else if (element.type === 'image') add(element.alt ?? '', element);
    else if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') {
      for (const { node: attribute, value, role } of listAttributes(element)) {
        runs.push({ text: value, ...valueRange(source, attribute, element), isVerbatim: !isRead(role) });
      }
    }
  });
  return runs;
}

/** Ids, colours, addresses and links named by their host: one word without a letter that only prose has. */
function isTechnical(value: string): boolean {
  return /^(?:https?:\S+|\[[a-z0-9.-]+\]\(https?:\S+\)|#?[A-Za-z0-9/_.-]+(?:#[a-z0-9-]+)?)$/.test(value);
}

/** Offsets of what stands between the quotation marks of an attribute: none of its name is taken for its value, and no mark. */
export function valueRange(
  source: string,
  attribute: Pick<MdxJsxAttribute, 'position'>,
  tag: Pick<JsxElement, 'position'>,
): { start: number; end: number } {
  const { position } = attribute.position ? attribute : tag;
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const opening = /^[^=]*=\s*["']/.exec(source.slice(start, end))?.[0];
  return opening && attribute.position ? { start: start + opening.length, end: end - 1 } : { start, end };
}

/**
 * Makes the function that turns an index of a text into the index in the source that it was read from. YAML drops
 * quotation marks and folds lines, Markdown drops backslashes and reads references (`&quot;`) as signs; so walk both, and let any
 * space match any other. The walk happens at the first question, once for all: a long text may have thousands of findings.
 *
 * @param readRaw gives the source
 * @param isMarkdown whether references are read as signs; in YAML and in code they are what they say
 */
export function createAligner(text: string, readRaw: () => string, isMarkdown = true): (index: number) => number {
  let offsets: number[] | undefined;
  return (index) => {
    offsets ??= align(text, readRaw(), isMarkdown);
    return offsets[Math.min(index, text.length)] ?? 0;
  };
}

/** For each character of a text, and for its end, the index in the source. */
function align(text: string, raw: string, isMarkdown: boolean): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (let i = 0; i <= text.length; i++) {
    let reference = isMarkdown ? referenceFor(text, i, raw, at) : undefined;
    while (at < raw.length && reference === undefined && !isSame(text[i], raw[at])) {
      at++;
      reference = isMarkdown ? referenceFor(text, i, raw, at) : undefined;
    }
    offsets.push(Math.min(at, Math.max(0, raw.length - 1)));
    // Both halves of a sign beyond the first plane are read from one reference.
    const isHalf = reference !== undefined && /[\ud800-\udbff]/.test(text[i] ?? '');
    if (!isHalf) at += reference?.length ?? 1;
  }
  return offsets;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/y;

/** The reference of HTML at an offset, if there is one. */
export function referenceAt(raw: string, at: number): string | undefined {
  if (raw[at] !== '&') return undefined;
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(raw)?.[0];
}

/** The reference that a sign of the text was read from. One that HTML does not know stands in the text as it is. */
function referenceFor(text: string, index: number, raw: string, at: number): string | undefined {
  const reference = index < text.length ? referenceAt(raw, at) : undefined;
  if (reference === undefined) return undefined;
  return reference === '&amp;' ? reference : text.startsWith(reference, index) ? undefined : reference;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (isSpace(a) && isSpace(b));
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r';
}
