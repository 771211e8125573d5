import type { Nodes, Parents } from 'mdast';

/** Calls a function with every node of a tree and what it stands in, the root first and its parent last. */
export function visitWithAncestors(tree: Nodes, see: (node: Nodes, ancestors: readonly Parents[]) => void): void {
  const open: { node: Nodes; ancestors: readonly Parents[] }[] = [{ node: tree, ancestors: [] }];
  // A stack of its own, because a text may be nested deeper than calls can be.
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, ancestors } = next;
    see(node, ancestors);
    if (!('children' in node)) continue;
    const around = [...ancestors, node];
    for (const child of node.children.toReversed()) open.push({ node: child, ancestors: around });
  }
}
