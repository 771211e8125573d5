/** Where a file's YAML stands: all of a YAML file, or what lies between the two lines `---` of an MDX file. */
export interface Region {
  from: number;
  to: number;
}

/** @returns nothing for an MDX file without frontmatter, or with one that does not end */
export function yamlRegion(path: string, text: string): Region | undefined {
  if (!path.endsWith('.mdx')) return { from: 0, to: text.length };
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  // An empty frontmatter ends on the line after it began.
  const closing = /^---[ \t]*$/m.exec(text.slice(from));
  return closing ? { from, to: from + closing.index } : undefined;
}

/** A piece of text put in place of another; offsets are in UTF-16 units. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** The text with changes made in it; they are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let done = '';
  let at = 0;
  for (const { from, to, insert } of changes) {
    done += text.slice(at, from) + insert;
    at = to;
  }
  return done + text.slice(at);
}
