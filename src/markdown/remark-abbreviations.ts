import type { PhrasingContent, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { abbreviationPattern, splitAbbreviations } from '../report/abbreviations.ts';
import type { Root } from '../report/mdx.ts';
import { inlineElement } from './inline-element.ts';

/** Headings have abbreviations in contents lists, links in their labels, and code means itself. */
const LEFT_ALONE = new Set(['heading', 'link', 'yaml', 'inlineCode']);
/** A compound whose first part is short is kept on one line, as `whole-words.ts` does where it is one text. */
const SHORT_COMPOUND = /^-[\p{L}\p{N}]{2,20}(?![\p{L}\p{N}-])/u;
const MOST_LETTERS = 4;

/**
 * Says what an abbreviation stands for, `<abbr title>`, where a text first uses it.
 *
 * @param read gives short form → full form, each time that a text is compiled
 */
export function remarkAbbreviations(read: () => Promise<Readonly<Record<string, string>>>) {
  return async (tree: Root) => {
    const left = new Map(Object.entries(await read()));
    visit(tree, (node, index, parent) => {
      if (LEFT_ALONE.has(node.type)) return SKIP;
      const pattern = abbreviationPattern([...left.keys()]);
      if (node.type !== 'text' || index === undefined || !parent || !pattern?.test(node.value)) return undefined;
      const pieces = expandFirst(node.value, pattern, left);
      (parent as { children: RootContent[] }).children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** Takes each abbreviation that it finds off the list. */
function expandFirst(value: string, pattern: RegExp, left: Map<string, string>): PhrasingContent[] {
  const pieces = splitAbbreviations(value, pattern, (short) => {
    const full = left.get(short);
    left.delete(short);
    return full;
  });
  return joinCompounds(
    pieces.map(({ text, full }) =>
      full === undefined
        ? { type: 'text', value: text }
        : inlineElement('abbr', { title: full }, [{ type: 'text', value: text }]),
    ),
  );
}

function joinCompounds(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const before = joined.at(-1);
    const tail = node.type === 'text' && isShort(before) ? SHORT_COMPOUND.exec(node.value)?.[0] : undefined;
    if (node.type !== 'text' || before === undefined || tail === undefined) {
      joined.push(node);
      continue;
    }
    joined[joined.length - 1] = inlineElement('span', { className: 'rep-unbroken' }, [
      before,
      { type: 'text', value: tail },
    ]);
    if (node.value !== tail) joined.push({ type: 'text', value: node.value.slice(tail.length) });
  }
  return joined;
}

function isShort(node: PhrasingContent | undefined): boolean {
  if (node?.type !== 'emphasis' || node.data?.hName !== 'abbr') return false;
  const [only] = node.children;
  return only?.type === 'text' && only.value.length <= MOST_LETTERS;
}
