/** Reads the opening of a tag as it stands in a text: where it begins and ends, and each of its attributes. */
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { listTags, parseMdx } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { tagNames } from '../../../schemas/tags.ts';
import { listComments } from '../text/ranges.ts';
import type { Range } from '../text/ranges.ts';

/** From the tag's `<` to behind its `>`. */
export interface Opening extends Range {
  name: string;
}

export interface WrittenTag extends Opening {
  /** End of the tag's name. */
  nameTo: number;
  attributes: readonly WrittenAttribute[];
}

export interface WrittenAttribute extends Range {
  /** None for `{...more}`. */
  name?: string;
  /**
   * What it says as text, also as a number, a word or a text in braces; empty without a value. None for what would have to
   * be computed.
   */
  value?: string;
}

const KNOWN = new RegExp(String.raw`<(${tagNames.join('|')})(?=[\s/>])`, 'g');

/**
 * The opening of a tag of the vocabulary that a selection stands in or touches. Cheap enough for each move of the cursor, so
 * it takes one in a block of code for a tag as well.
 */
export function openingAt(text: string, { from, to }: Range): Opening | undefined {
  const touched = listOpenings(text).filter((opening) => opening.from <= to && from <= opening.to);
  return touched.find((opening) => opening.from < to && from < opening.to) ?? touched[0];
}

/** The tag with the opening that a selection stands in or touches. A tag elsewhere that is half written is no hindrance. */
export function readTagAt(text: string, selection: Range): WrittenTag | undefined {
  const opening = openingAt(text, selection);
  if (!opening) return undefined;
  const tags = tryParse(text);
  if (tags) {
    const element = tags.find(({ position }) => position?.start.offset === opening.from);
    return element && describe(text, opening, element.attributes, 0);
  }
  const alone = `${text.slice(opening.from, opening.to).replace(/\/?>$/, '')}/>`;
  const [element] = tryParse(alone) ?? [];
  return element && describe(text, opening, element.attributes, opening.from);
}

function listOpenings(text: string): Opening[] {
  const comments = listComments(text);
  return [...text.matchAll(KNOWN)].flatMap(({ index, 0: { length }, 1: name = '' }) => {
    if (comments.some(({ from, to }) => from < index && index < to)) return [];
    const to = endOfOpening(text, index + length);
    return to === undefined ? [] : [{ name, from: index, to }];
  });
}

/** Where an opening ends that goes on at `at`, outside of quotation marks and braces; nothing for one without an end. */
function endOfOpening(text: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    const sign = text[index]!;
    if (sign === '"' || sign === "'" || (depth > 0 && sign === '`')) {
      index = text.indexOf(sign, index + 1);
      if (index < 0) return undefined;
    } else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && sign === '<') return undefined;
    else if (depth === 0 && sign === '>') return index + 1;
  }
  return undefined;
}

function tryParse(text: string): readonly JsxElement[] | undefined {
  try {
    return listTags(parseMdx(text));
  } catch {
    return undefined;
  }
}

/** @param shift what is added to the offsets of the attributes */
function describe(
  text: string,
  { name, from }: Opening,
  nodes: readonly (MdxJsxAttribute | MdxJsxExpressionAttribute)[],
  shift: number,
): WrittenTag {
  const attributes = nodes.map((node) => {
    const range = { from: shift + node.position!.start.offset!, to: shift + node.position!.end.offset! };
    if (node.type === 'mdxJsxExpressionAttribute') return range;
    const value = valueOf(node);
    return { ...range, name: node.name, ...(value !== undefined && { value }) };
  });
  const nameTo = from + 1 + name.length;
  const last = attributes.at(-1)?.to ?? nameTo;
  return { name, from, to: endOfOpening(text, last) ?? last, nameTo, attributes };
}

/** A number, `true`, `false`, or a text without anything to be worked out in it. */
const PLAIN = /^\s*(?:(-?\d+(?:\.\d+)?|true|false)|"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`)\s*$/;

function valueOf({ value }: MdxJsxAttribute): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const [, ...kinds]: (string | undefined)[] = PLAIN.exec(value.value) ?? [];
  return kinds.find((text) => text !== undefined);
}
