import type { Nodes, Table } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import type { Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Points, quotations, notes and heads of columns with nothing in them. */
export const emptyBlocks: Rule = {
  id: 'afsnit-tomt',
  reason: 'Et tomt punkt er et punkt for den, der får det læst op, og en kolonne uden navn er tal uden mening.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('- Tre strande er åbnet\n-\n- To veje er lagt') },
    passes: { '2030/chapters/natur.mdx': chapter('- Tre strande er åbnet\n- To veje er lagt') },
  },
  subjects: ({ files }) => files.filter(({ tree }) => tree),
  check: ({ files }) => files.flatMap(checkFile),
};

function checkFile({ file, tree }: Source): Problem[] {
  const found: Problem[] = [];
  if (!tree) return found;
  const tell = (node: Nodes, what: string, fix: string) => found.push(problem(file, node.position!.start, what, fix));
  visit(tree, (node, _, parent) => {
    if (node.type === 'listItem' && isEmpty(node)) {
      tell(node, 'Punktet i listen er tomt.', 'skriv det, eller slet linjen.');
    }
    if (node.type === 'blockquote' && parent?.type !== 'blockquote' && isEmpty(node)) {
      tell(node, 'Citatet er tomt.', 'skriv det, eller slet linjen.');
    }
    if (node.type === 'footnoteDefinition' && isEmpty(node)) {
      tell(
        node,
        `Noten \`[^${node.label ?? node.identifier}]\` er tom.`,
        'skriv den, eller slet henvisningen til den.',
      );
    }
    if (node.type === 'table') checkTable(node, tell);
  });
  return found;
}

function checkTable(table: Table, tell: (node: Nodes, what: string, fix: string) => void): void {
  const [head, ...rows] = table.children;
  if (rows.length === 0) return tell(table, 'Tabellen har ingen rækker.', 'skriv dem, eller slet tabellen.');
  head?.children.forEach((cell, column) => {
    // The corner over the rows' names may be empty, and so may a column that has nothing below.
    const isNamed =
      column === 0 || !isEmpty(cell) || rows.every((row) => !row.children[column] || isEmpty(row.children[column]));
    if (!isNamed) tell(cell, `Tabellens kolonne ${column + 1} har ingen overskrift.`, 'skriv, hvad kolonnen viser.');
  });
}

/** Nodes that show something without text in them. */
const SHOWS = /^(?:image|imageReference|inlineCode|code|mdx.*|footnoteReference|html)$/;

/** Whether a node has neither words nor a picture, a tag or code that shows something. */
function isEmpty(node: Nodes): boolean {
  let isBare = true;
  visit(node, (inner) => {
    const hasWords = inner.type === 'text' && inner.value.trim() !== '';
    if (!hasWords && !SHOWS.test(inner.type)) return;
    isBare = false;
    return EXIT;
  });
  return isBare;
}
