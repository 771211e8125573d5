import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Source } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Lists in which some points end with a full stop and others do not. */
export const listStops: Rule = {
  id: 'punktopstilling',
  reason: 'I en liste har enten alle punkter punktum eller ingen; ellers ser den ud, som om noget mangler.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('- Tre strande er åbnet.\n- To veje er lagt') },
    passes: { '2030/chapters/natur.mdx': chapter('- Tre strande er åbnet.\n- To veje er lagt.') },
  },
  subjects: (sources) => listProseSources(sources).flatMap(listLists),
  check: (sources) =>
    listProseSources(sources).flatMap((source) => listLists(source).flatMap((list) => checkList(source, list))),
};

function listLists({ tree }: Source): List[] {
  const lists: List[] = [];
  if (tree) visit(tree, 'list', (list) => void lists.push(list));
  return lists;
}

function checkList({ file }: Source, { children }: List): Problem[] {
  const open = children.filter((item) => !isClosed(item));
  // The last point may end the sentence that the others are parts of.
  const isOneSentence = open.length === children.length - 1 && open.at(-1) !== children.at(-1);
  if (open.length === children.length || isOneSentence) return [];
  return open.map((item) =>
    warning(file, item.position!.end, 'Punktet har intet punktum, men andre i listen har.', 'gør ens i hele listen.'),
  );
}

function isClosed(item: RootContent): boolean {
  return /[.!?:][»«”’)]*$/.test(toString(item).trimEnd());
}
