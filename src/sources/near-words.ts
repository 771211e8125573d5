/** Words of a dictionary that are one slip of the fingers away from what somebody wrote. */
import type { decodeTrie } from 'cspell-trie-lib';

/** A node of the trie. The package does not export its type. */
export type Node = NonNullable<ReturnType<ReturnType<typeof decodeTrie>['find']>>;

/** Letters of words. The trie also holds `+` where compounds join, `~` before forms without accents, and the like. */
const LETTER = /^\p{L}$/u;

/**
 * All words of a trie that differ from the given one by one letter added, dropped or changed, or by two neighbours
 * swapped; never the word itself. The walk leaves the word's own path once, so it visits some hundred nodes, where
 * asking for each edit would take one walk for each of some hundred spellings.
 */
export function listNearWords(root: Node, word: string): string[] {
  const found = new Set<string>();
  const keep = (node: Node | undefined, before: string, rest: string) => {
    const end = follow(node, rest);
    if (end?.eow) found.add(before + rest);
  };
  let node: Node | undefined = root;
  for (let at = 0; node && at <= word.length; at++) {
    const [before, rest] = [word.slice(0, at), word.slice(at)];
    if (rest) keep(node, before, rest.slice(1));
    if (rest.length > 1) keep(node, before, rest.charAt(1) + rest.charAt(0) + rest.slice(2));
    for (const [letter, child] of node.entries()) {
      if (!LETTER.test(letter)) continue;
      keep(child, before + letter, rest);
      if (rest) keep(child, before + letter, rest.slice(1));
    }
    node = rest ? node.get(rest.charAt(0)) : undefined;
  }
  found.delete(word);
  return [...found];
}

function follow(node: Node | undefined, letters: string): Node | undefined {
  let at = node;
  for (const letter of letters) at = at?.get(letter);
  return at;
}
