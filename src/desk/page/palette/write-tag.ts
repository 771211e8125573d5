/** Writes a tag of the vocabulary as it stands in MDX. */
import { yamlRegion } from '../../yaml/region.ts';
import { textOf } from '../form/inputs.tsx';
import { contentOf } from '../../../schemas/tags.ts';
import { openingAt } from './read-tag.ts';

/** Values of its attributes, and the text between its start and its end. */
export interface TagValues {
  attributes: Readonly<Record<string, unknown>>;
  text: string;
}

/** What stands where an editor has typed no text yet. */
const WAITING: Record<string, string> = {
  sentences: 'SKRIV: teksten i boksen.',
  phrase: 'SKRIV: resten af sætningen',
  links: '- [SKRIV: titlen](https://)',
};

/** @returns the tag, with an empty line before and after it where it has to stand alone */
export function writeTag(tag: string, { attributes, text }: TagValues): string {
  const content = contentOf(tag) ?? 'nothing';
  const written = Object.entries(attributes)
    .map(([name, value]) => [name, toAttributeText(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (content === 'nothing') return `<${tag}${written} />`;
  const inner = text.trim() || (WAITING[content] ?? '');
  return content === 'phrase' ? `<${tag}${written}>${inner}</${tag}>` : `<${tag}${written}>\n\n${inner}\n\n</${tag}>`;
}

/** A value as an attribute says it; empty for one that is left out. Ids stand beside one another. */
export function toAttributeText(value: unknown): string {
  if (value === false) return '';
  return Array.isArray(value) ? value.filter(Boolean).join(' ') : textOf(value);
}

/**
 * MDX reads references of HTML in attributes, so a quotation mark can stand in one. A line break becomes a space; one that
 * does not break stays.
 */
export function escapeAttribute(text: string, quote: '"' | "'" = '"'): string {
  return text
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(quote, quote === '"' ? '&quot;' : '&#39;')
    .replaceAll(/[ \t\r\n]+/g, ' ');
}

/**
 * Where a tag can stand: at the cursor, before the tag in whose opening the cursor is, or at the end of the text when it is in
 * the fields above it.
 */
export function placeFor(path: string, text: string, cursor: number): number {
  const fields = yamlRegion(path, text);
  if (fields && cursor <= fields.to + '---'.length) return text.length;
  const opening = openingAt(text, { from: cursor, to: cursor });
  return opening && opening.from < cursor && cursor < opening.to ? opening.from : cursor;
}

/**
 * A block put into a text in place of what stands between two offsets: alone, with one empty line before and after it, however many
 * stand there.
 */
export function blockAt(
  text: string,
  { from, to }: { from: number; to: number },
  block: string,
): { from: number; to: number; insert: string } {
  const before = text.slice(0, from).trimEnd();
  const rest = text.slice(to);
  // Blanks that begin a line are of the next block.
  const blank = /^(?:[ \t]*\n)+|^[ \t]+/.exec(rest)?.[0] ?? '';
  const isLast = rest.trim() === '';
  return {
    from: before.length,
    to: isLast ? text.length : to + blank.length,
    insert: `${before && '\n\n'}${block}${isLast ? '\n' : '\n\n'}`,
  };
}
