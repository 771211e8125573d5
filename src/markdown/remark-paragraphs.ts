import type { VFile } from 'vfile';
import type { Root } from '../report/mdx.ts';
import { listParagraphs } from '../report/paragraphs.ts';

/** Texts that have a page of their own. Others share one, where two of their paragraphs could have one address. */
const CHAPTER = /[\\/]chapters[\\/]/;

/** Gives the paragraphs of a chapter the ids that the report lists for them. */
export function remarkParagraphs() {
  return (tree: Root, file: VFile) => {
    if (!CHAPTER.test(file.path)) return;
    for (const { id, node } of listParagraphs(tree)) {
      // mdast-util-to-hast puts `hProperties` on the element.
      node.data = Object.assign(node.data ?? {}, { hProperties: { id } });
    }
  };
}
