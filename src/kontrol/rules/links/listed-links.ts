import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SourcePosition } from '../../../sources/positions.ts';
import type { Source } from '../../../sources/sources.ts';

export interface ListedLink {
  address: string;
  /** What readers see of it. */
  label: string;
  place: SourcePosition;
  /** Whether it stands in a list, as `<Links>` does. */
  isListed: boolean;
  source: Source;
}

/** The Markdown links of a file. */
export function listTextLinks(source: Source): ListedLink[] {
  if (!source.tree) return [];
  const links: ListedLink[] = [];
  const listed = new Set<Link>();
  visit(source.tree, 'listItem', (item) => visit(item, 'link', (link) => void listed.add(link)));
  visit(source.tree, 'link', (link) => {
    links.push({
      address: link.url,
      label: toString(link),
      place: link.position!.start,
      isListed: listed.has(link),
      source,
    });
  });
  return links;
}
