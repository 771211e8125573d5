/**
 * The mark of what is still to be written. It may stand in any text, YAML comment or MDX comment of the content; Kontrol
 * lists every one with its line, and a published edition has none.
 */
const MARK = 'SKRIV:';

/** A text in place of one that is not written. Readers of a draft see it. */
export function placeholder(guidance: string): string {
  return `${MARK} ${guidance}`;
}

/** An MDX comment that says what to write here. Readers do not see it. */
export function guidanceComment(guidance: string): string {
  return `{/* ${MARK} ${guidance.replaceAll('*/', '* /')} */}`;
}

/** Whether a text is only a placeholder. */
export function isPlaceholder(text: string): boolean {
  return text.trimStart().startsWith(MARK);
}

/** A text without what is still to be written: neither the marks nor what they say of it, in comments over several lines too. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/\{\/\*\s*SKRIV:[^]*?\*\/\}|SKRIV:[^\n]*/g, '');
}

/** What closes the text around a mark: a comment, a link, an attribute with what is left of its tag, the tag that it stands in. */
const AROUND = /\s*(?:\*\/\}|\]\(.*|"(?:\s+\w+=".*)?\s*\/?>.*|<\/\w+>.*|["'`}\s])*$/;

export interface Mark {
  /** Where the mark begins in the text. */
  offset: number;
  /** What is to be written: the rest of the line, or of the comment. */
  guidance: string;
}

/** All marks of a file's text, in order. */
export function listMarks(text: string): Mark[] {
  return [...text.matchAll(/SKRIV:[ \t]*(?<guidance>[^\n]*)/g)].map(({ index, groups }) => ({
    offset: index,
    guidance: (groups?.['guidance'] ?? '').replace(AROUND, ''),
  }));
}
