import { compile } from '@mdx-js/mdx';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { VFile } from 'vfile';

/** HTML that the MDX compiler makes of a text with plugins of ours, GFM included, as Astro runs it. */
export async function compileHtml(
  value: string,
  { remark = [], rehype = [] }: { remark?: PluggableList; rehype?: PluggableList },
  path = '/content/2030/chapters/natur.mdx',
): Promise<string> {
  let tree: Root = { type: 'root', children: [] };
  const keep = () => (made: Root) => {
    tree = structuredClone(made);
  };
  await compile(new VFile({ value, path }), {
    remarkPlugins: [remarkGfm, ...remark],
    rehypePlugins: [...rehype, keep],
  });
  return toHtml(tree);
}
