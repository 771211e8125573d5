import type { Link, List } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SourcePosition } from '../../../sources/positions.ts';
import type { Source } from '../../../sources/sources.ts';

export interface ListedLink {
  address: string;
  /** What readers see of it. */
  label: string;
  place: SourcePosition;
  /** The list that it stands in, as in `<Links>`. */
  list: List | undefined;
  source: Source;
}

const known = new WeakMap<Source, readonly ListedLink[]>();

/** The Markdown links of a file. */
export function listTextLinks(source: Source): readonly ListedLink[] {
  const kept = known.get(source) ?? readLinks(source);
  known.set(source, kept);
  return kept;
}

function readLinks(source: Source): ListedLink[] {
  if (!source.tree) return [];
  const links: ListedLink[] = [];
  const lists = new Map<Link, List>();
  visit(source.tree, 'list', (list) => visit(list, 'link', (link) => void lists.set(link, list)));
  visit(source.tree, 'link', (link) => {
    links.push({
      address: link.url,
      label: toString(link),
      place: link.position!.start,
      list: lists.get(link),
      source,
    });
  });
  return links;
}
