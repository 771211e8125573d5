/** Every text of a file that readers read, with the place of each of its characters. */
import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { listAttributes } from '../report/mdx.ts';
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
    ...listRuns(source).map(({ text, start, end, isVerbatim }) => cut(text, start, end, isVerbatim)),
  ].filter(({ text }) => text.length <= LONGEST_TEXT);
}

/** The texts of a file's fields. */
export function listFieldProse(source: Source): (Prose & { path: FieldPath })[] {
  const cut = createCutter(source);
  return source.fields.texts.map(({ path, value, start, end }) => ({
    ...cut(value, start, end, isTechnical(value) || path.at(-1) === 'source' || path.includes('changes')),
    path,
  }));
}

/** Cuts texts out of a file, with the place of each of their characters. */
export function createCutter(source: Source) {
  const placeAt = createPlacer(source.text);
  return (text: string, start: number, end: number, isVerbatim: boolean): Prose => {
    const align = createAligner(text, () => source.text.slice(start, end));
    return { text, isVerbatim, placeOf: (index) => placeAt(start + align(index)) };
  };
}

interface Run {
  text: string;
  start: number;
  end: number;
  isVerbatim: boolean;
}

function listRuns({ tree }: Source): Run[] {
  const runs: Run[] = [];
  if (!tree) return runs;
  const add = (text: string, node: { position?: RootContent['position'] }, isVerbatim = false) => {
    const { start, end } = node.position ?? {};
    runs.push({ text, start: start?.offset ?? 0, end: end?.offset ?? 0, isVerbatim });
  };
  visit(tree, (node) => {
    const element = node as RootContent;
    if (element.type === 'text') add(element.value, element);
    else if (element.type === 'inlineCode' || element.type === 'code') add(element.value, element, true);
    else if (element.type === 'image') add(element.alt ?? '', element);
    else if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') {
      for (const { node: attribute, value, role } of listAttributes(element)) {
        add(value, attribute.position ? attribute : element, !isRead(role));
      }
    }
  });
  return runs;
}

/** Ids, colours, addresses and links named by their host: one word without a letter that only prose has. */
function isTechnical(value: string): boolean {
  return /^(?:https?:\S+|\[[a-z0-9.-]+\]\(https?:\S+\)|#?[A-Za-z0-9/_.-]+(?:#[a-z0-9-]+)?)$/.test(value);
}

/**
 * Makes the function that turns an index of a text into the index in the source that it was read from. YAML drops
 * quotation marks and folds lines, Markdown drops backslashes; so walk both, and let any space match any other. The walk
 * happens at the first question, once for all: a long text may have thousands of findings.
 *
 * @param readRaw gives the source
 */
export function createAligner(text: string, readRaw: () => string): (index: number) => number {
  let offsets: number[] | undefined;
  return (index) => {
    offsets ??= align(text, readRaw());
    return offsets[Math.min(index, text.length)] ?? 0;
  };
}

/** For each character of a text, and for its end, the index in the source. */
function align(text: string, raw: string): number[] {
  const offsets: number[] = [];
  for (let i = 0, at = 0; i <= text.length; i++, at++) {
    while (at < raw.length && !isSame(text[i], raw[at])) at++;
    offsets.push(Math.min(at, Math.max(0, raw.length - 1)));
  }
  return offsets;
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === b || (isSpace(a) && isSpace(b));
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r';
}
