import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { visitWithAncestors } from '../../../src/kontrol/ancestors.ts';
import { parseMdx } from '../../../src/report/mdx.ts';

function pathsOf(tree: Root): string[] {
  const paths: string[] = [];
  visitWithAncestors(tree, (node, ancestors) => {
    if (node.type === 'text') paths.push([...ancestors.map(({ type }) => type), node.value].join(' > '));
  });
  return paths;
}

test('every node is seen in the order of the text, with what it stands in', () => {
  expect(pathsOf(parseMdx('En\n\n- To **tre**\n- Fire\n\nFem'))).toEqual([
    'root > paragraph > En',
    'root > list > listItem > paragraph > To ',
    'root > list > listItem > paragraph > strong > tre',
    'root > list > listItem > paragraph > Fire',
    'root > paragraph > Fem',
  ]);
});

test('a tree deeper than calls can be is walked', () => {
  let tree: Root['children'][number] = { type: 'paragraph', children: [{ type: 'text', value: 'bund' }] };
  for (let depth = 0; depth < 50_000; depth += 1) tree = { type: 'blockquote', children: [tree] };
  let seen = 0;
  visitWithAncestors({ type: 'root', children: [tree] }, () => (seen += 1));
  expect(seen).toBe(50_003);
});
