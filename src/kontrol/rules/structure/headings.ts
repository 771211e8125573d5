import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import type { Source } from '../../../sources/sources.ts';

/** Headings that skip a level, are the page's own, are empty, stand twice, or have nothing below them. */
export const headings: Rule = {
  id: 'overskrift',
  reason:
    'Skærmlæsere og PDF’ens bogmærker følger overskrifternes niveauer; et trin, der mangler, er et hul i indholdet.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('#### Strandene\n\nTre strande er åbnet.') },
    passes: { '2030/chapters/natur.mdx': chapter('## Strandene\n\nTre strande er åbnet.') },
  },
  subjects: ({ files }) => files.flatMap(listHeadings),
  check: ({ files }) =>
    files.flatMap((source) => [
      ...checkLevels(source),
      ...checkDoubles(source),
      ...checkEmpty(source),
      ...checkUnderlined(source),
    ]),
};

function listHeadings(source: Source): Block[] {
  return listBlocks(source).filter(({ type }) => type === 'heading');
}

function checkLevels(source: Source): Problem[] {
  let last = 1;
  return listHeadings(source).flatMap(({ depth = 2, text, placeOf }) => {
    const before = last;
    last = depth;
    const at = (what: string, fix: string) => [problem(source.file, placeOf(0), what, fix)];
    if (text.trim() === '') {
      return [problem(source.file, placeOf(0), 'Overskriften er tom.', 'skriv den, eller slet linjen.')];
    }
    if (depth === 1) {
      return at(`»${text}« er sat som sidens egen overskrift.`, 'skriv `##`; `#` er `headline` i felterne.');
    }
    if (depth > before + 1) {
      return at(`»${text}« springer fra niveau ${before} til ${depth}.`, `skriv \`${'#'.repeat(before + 1)}\`.`);
    }
    return [];
  });
}

/** Markdown makes a heading of a whole paragraph when a line of hyphens or equals signs follows it at once. */
function checkUnderlined({ file, text, tree }: Source): Problem[] {
  const isUnderlined = (offset: number) => !text.startsWith('#', offset);
  return (tree?.children ?? []).flatMap((node) => {
    if (node.type !== 'heading' || !isUnderlined(node.position!.start.offset!)) return [];
    const fix = 'sæt en tom linje over stregen, eller slet den; en overskrift skrives med `##`.';
    return [warning(file, node.position!.start, 'Stregen under linjerne her gør dem til en overskrift.', fix)];
  });
}

function checkDoubles(source: Source): Problem[] {
  const list = listHeadings(source);
  return list.flatMap(({ text, placeOf }, index) => {
    const first = list.findIndex((other) => other.text.toLowerCase() === text.toLowerCase());
    const other = list[first];
    if (first === index || !other) return [];
    const what = `Overskriften »${text}« står også på linje ${other.placeOf(0).line}.`;
    return [warning(source.file, placeOf(0), what, 'giv afsnittet sin egen overskrift.')];
  });
}

/** Whether a heading is followed by nothing, or by a heading of the same or a higher level. Tags count as content. */
function checkEmpty({ file, kind, tree }: Source): Problem[] {
  // A body's heading may stand for a roster that the source does not give.
  if (!tree || kind === 'body') return [];
  const nodes = tree.children.filter(({ type }) => type !== 'mdxFlowExpression' && type !== 'yaml');
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'heading' || (next && (next.type !== 'heading' || next.depth > node.depth))) return [];
    return [
      warning(
        file,
        node.position!.start,
        'Der står intet under overskriften.',
        'skriv teksten, eller slet overskriften.',
      ),
    ];
  });
}
