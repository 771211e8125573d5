import { basename } from 'node:path';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { countWords } from '../report/mdx.ts';
import type { Root } from '../report/mdx.ts';

/** The file whose text is an edition's foreword. */
const EDITION = 'edition.mdx';

/**
 * Wraps what follows the first sentence or more of an edition's foreword in a `<Fold>` that knows how many words it hides: on
 * the web it opens with its first lines alone; on paper it stands whole. A greeting is no sentence.
 */
export function remarkForeword() {
  return (tree: Root, file: VFile) => {
    if (basename(file.path) !== EDITION) return;
    const first = tree.children.findIndex(isSentence);
    const rest = tree.children.slice(first + 1);
    if (first === -1 || rest.length === 0) return;
    tree.children.splice(first + 1, rest.length, fold(rest as MdxJsxFlowElement['children']));
  };
}

function fold(children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  const words = String(countWords({ type: 'root', children }));
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'words', value: words }];
  return { type: 'mdxJsxFlowElement', name: 'Fold', attributes, children };
}

function isSentence(node: RootContent): boolean {
  return node.type === 'paragraph' && /[.!?]$/.test(toString(node).trim());
}
