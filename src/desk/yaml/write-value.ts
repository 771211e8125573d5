/** Writes values as the content folder's YAML is written: two blanks a level, `{ a: 1 }`, `[a, b]`, long text folded. */
import { stringify } from 'yaml';
import type { Scalar } from 'yaml';

/** Where a folded line ends, as in the files that the scaffolds write. */
const WIDTH = 118;

export type ScalarStyle = Scalar.Type;

/**
 * A value as the text of a field.
 *
 * @param indent column of the key that it belongs to; lines after the first stand two blanks deeper
 * @param style how the value was written before, which is kept where it can be
 * @returns the text behind `key:`, with the blank or line break between them
 */
export function writeField(value: unknown, indent: number, style?: ScalarStyle): string {
  if (typeof value === 'string') return ` ${writeText(value, indent, style)}`;
  if (typeof value !== 'object' || value === null) return ` ${writeScalar(value)}`;
  if (isEmpty(value) || isShort(value)) return ` ${writeFlow(value)}`;
  return `\n${shift(stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd(), indent + 2)}`;
}

/** An item of a list, without its dash: fields of a group stand below one another. */
export function writeItem(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? writeText(value, indent) : writeScalar(value);
  }
  if (isEmpty(value) || Array.isArray(value)) return writeFlow(value);
  const fields = Object.entries(value).map(([key, field]) => `${writeScalar(key)}:${writeField(field, 0)}`);
  return shift(fields.join('\n'), indent + 2).trimStart();
}

/** A value within brackets. */
export function writeFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return writeFlowScalar(value);
  const fields = Object.entries(value).map(([key, field]) => `${writeFlowScalar(key)}: ${writeFlow(field)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** A text on one line, or folded below its field when it is long or was so before. */
export function writeText(text: string, indent: number, style?: ScalarStyle): string {
  const wasBlock = style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL';
  const isLong = style === undefined && text.length > WIDTH - indent;
  if ((!wasBlock && !isLong) || !canBeBlock(text)) return writeScalar(text, style);
  if (style === 'BLOCK_LITERAL') return `|-\n${shift(text, indent + 2)}`;
  return `>-\n${shift(fold(text, WIDTH - indent), indent + 2)}`;
}

/** Blanks at the ends of lines would be lost when folded, and lines that begin with one are not folded. */
const canBeBlock = (text: string): boolean => text.trim() !== '' && !/^[ \t]|[ \t]$/m.test(text) && !/\n$/.test(text);

/** A line break in folded text is written as an empty line. */
function fold(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n\n');
}

function writeScalar(value: unknown, style?: ScalarStyle): string {
  const type = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE' ? style : 'PLAIN';
  const text = stringify(value, { lineWidth: 0, singleQuote: true, defaultStringType: type, defaultKeyType: 'PLAIN' });
  // Several lines without a style of their own: quoted, so that they stay on one.
  return /\n./.test(text) ? JSON.stringify(value) : text.trimEnd();
}

export function writeFlowScalar(value: unknown, style?: ScalarStyle): string {
  const type = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE' ? style : 'PLAIN';
  const text = stringify([value], {
    lineWidth: 0,
    singleQuote: true,
    collectionStyle: 'flow',
    defaultStringType: type,
  });
  const bare = text.trim().slice(1, -1).trim();
  return bare.includes('\n') ? JSON.stringify(value) : bare;
}

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Lists of numbers and ids stand on one line in the files, `[2025, 2024]`; lists of sentences do not. */
const isShort = (value: object): boolean =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'number' || (typeof item === 'string' && /^[\w-]+$/.test(item))) &&
  writeFlow(value).length < 90;

/** Indents each line that is not empty. */
const shift = (text: string, columns: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(columns));
