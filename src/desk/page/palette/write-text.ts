/** What was typed as the text of a tag, as Markdown that shows it: nothing in it is a tag or code, and its lines stay lines. */
import type { Content } from '../../../schemas/tag-roles.ts';

/** Tags whose text is a list where it has more than one line, as their help says. */
const LISTS = new Set(['FactBox', 'Links']);

const ITEM = /^(?:[-*+•] ?|\d+[.)] )\s*/;

/** @returns empty when nothing was typed; a picture is written as Markdown already */
export function writeText(typed: string, content: Content, tag: string): string {
  if (content === 'picture') return typed.trim();
  const text = escapeText(typed.trim());
  if (content === 'phrase') return text.replaceAll(/\s+/g, ' ');
  const paragraphs = text.split(/\n[ \t]*(?:\n[ \t]*)+/).map((paragraph) => paragraph.split(/\s*\n\s*/));
  if (content === 'links') return paragraphs.flat().filter(Boolean).map(toLink).map(toItem).join('\n');
  return paragraphs.map((lines) => writeLines(lines, LISTS.has(tag))).join('\n\n');
}

/** Lines that begin like items are a list, as those of a tag that shows one; other lines are paragraphs of their own. */
function writeLines(lines: readonly string[], isList: boolean): string {
  const areItems = lines.every((line) => ITEM.test(line));
  if (areItems && lines.every((line) => /^\d/.test(line))) return lines.join('\n');
  if (areItems || (isList && lines.length > 1)) return lines.map(toItem).join('\n');
  return lines.map((line) => line.replace(/^(#{1,6} |>|[-=]{3,}$|~~~)/, String.raw`\$1`)).join('\n\n');
}

const toItem = (line: string): string => `- ${line.replace(ITEM, '')}`;

/** A title with an address behind it is a link; one that is written as a link stays as it is. */
function toLink(line: string): string {
  const [, title, address] = /^([^[\]]+?)[\s:–-]*(https?:\/\/\S+)$/.exec(line.replace(ITEM, '')) ?? [];
  return title && address ? `[${title}](${address})` : line;
}

/**
 * Signs that MDX would read as code or as a tag, and references that HTML would read as a sign. Raised and lowered text is written
 * with tags of HTML.
 */
function escapeText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll(/\\.|[{`]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`))
    .replaceAll('<', '&lt;')
    .replaceAll(/&lt;(su[pb])>([^\n&]*)&lt;\/\1>/g, '<$1>$2</$1>');
}
