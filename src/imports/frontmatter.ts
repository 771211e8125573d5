/** An MDX file in three: the line that opens the frontmatter, the YAML in it, and everything from the line that closes it. */
export interface SplitMdx {
  open: string;
  yaml: string;
  rest: string;
}

/** Expects a file whose frontmatter could be read. */
export function splitMdx(text: string): SplitMdx {
  const [, open = '', yaml = '', rest = ''] = /^(---[ \t]*\r?\n)([\s\S]*?\n)(---[\s\S]*)$/.exec(text) ?? [];
  return { open, yaml, rest };
}
