import type { Nodes, Parents } from 'mdast';

/**
 * Calls a function with every node of a tree, in the order of the text, and with what the node stands in: the root first,
 * its parent last. That list is one and the same and changes afterwards, so whoever keeps it takes a copy.
 */
export function visitWithAncestors(tree: Nodes, see: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  const ancestors: Parents[] = [];
  // A stack of its own, because a text may be nested deeper than calls can be.
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    ancestors.length = depth;
    see(node, ancestors);
    if (!('children' in node)) continue;
    ancestors.push(node);
    for (const child of node.children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
}
