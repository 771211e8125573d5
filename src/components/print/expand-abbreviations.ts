/**
 * Says in the PDF what each abbreviation stands for, wherever it stands: in prose, where `remark-abbreviations.ts` has said it of
 * the first, and in figures and tables, which no Markdown plugin sees.
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { abbreviationPattern, splitAbbreviations } from '../../report/abbreviations.ts';
import type { Abbreviation } from '../../report/abbreviations.ts';

/** Links are addresses, and headings stand in the outline without their tags. */
const LEFT_ALONE = /^(?:abbr|a|svg|h[1-6])$/;

export function expandAbbreviations(tree: Root, abbreviations: readonly Abbreviation[]): void {
  const full = new Map(abbreviations.map((abbreviation) => [abbreviation.short, abbreviation.full]));
  const pattern = abbreviationPattern([...full.keys()]);
  if (!pattern) return;
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (LEFT_ALONE.test(node.tagName) || node.properties['dataUnindexed'] !== undefined)) {
      return SKIP;
    }
    if (node.type !== 'text' || index === undefined || !parent || !pattern.test(node.value)) return undefined;
    const pieces = splitAbbreviations(node.value, pattern, (short) => full.get(short)).map(toNode);
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function toNode({ text, full }: { text: string; full?: string | undefined }): ElementContent {
  if (full === undefined) return { type: 'text', value: text };
  return {
    type: 'element',
    tagName: 'abbr',
    properties: { title: full },
    children: [{ type: 'text', value: text }],
  } satisfies Element;
}
