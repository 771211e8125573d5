import type { FileState } from '../../contract.ts';

/** The section of a page that a file fills, where several files share the page: its id is the file's name. */
export function sectionOf({ path, kind }: Pick<FileState, 'path' | 'kind'>): string | undefined {
  if (kind !== 'organisation' && kind !== 'accounts') return undefined;
  return /([^/]+)\.mdx$/.exec(path)?.[1];
}
