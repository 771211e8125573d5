import type { PhrasingContent, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Root } from '../report/mdx.ts';
import { inlineElement } from './inline-element.ts';

/** Languages by their tag (`en`) → the words of the edition that are written in them. */
export type ForeignWords = Readonly<Record<string, readonly string[]>>;

/**
 * Says in which language words are that are not Danish, `<span lang="en">`, so that they are read aloud as such.
 *
 * @param read gives the words, each time that a text is compiled
 */
export function remarkForeignWords(read: () => Promise<ForeignWords>) {
  return async (tree: Root) => {
    const languages = new Map(
      Object.entries(await read()).flatMap(([lang, words]) => words.map((word) => [word, lang])),
    );
    if (languages.size === 0) return;
    const pattern = toPattern([...languages.keys()]);
    visit(tree, 'text', (node, index, parent) => {
      if (index === undefined || !parent || !pattern.test(node.value)) return undefined;
      // `split` by a pattern with a group returns other text and the words alternately.
      const pieces = node.value
        .split(pattern)
        .map((value, place) => toNode(value, place % 2 === 0 ? undefined : languages.get(value)))
        .filter((piece) => piece.type !== 'text' || piece.value !== '');
      (parent as { children: RootContent[] }).children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

function toPattern(words: readonly string[]): RegExp {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
}

function toNode(value: string, lang: string | undefined): PhrasingContent {
  const text = { type: 'text' as const, value };
  if (lang === undefined) return text;
  return inlineElement('span', { lang }, [text]);
}
