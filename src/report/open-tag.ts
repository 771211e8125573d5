/** A tag that a text opens and does not close, with the place where it begins, both counted from 1. */
export interface OpenTag {
  name: string;
  line: number;
  column: number;
}

/** The tag that a message of the parser is about (`parseMdx`): it names it with its place, and stands itself where the text ends. */
export function readOpenTag(reason: string): OpenTag | undefined {
  const [, name, line, column] = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  return name === undefined ? undefined : { name, line: Number(line), column: Number(column) };
}
