import type { Source } from '../sources/sources.ts';

/** The text of an MDX file after its frontmatter, without the white space around it. */
export function bodyOf({ text }: Pick<Source, 'text'>): string {
  return text.replace(/^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/, '').trim();
}

/** Whether nothing is written in a text yet: only comments, if anything. */
export function isUnwritten(body: string): boolean {
  return body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').trim() === '';
}
