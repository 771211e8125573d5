import type { Paragraph, Root } from 'mdast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkForeword } from '../../../src/markdown/remark-foreword.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** Types of what stands in a text after the plugin, a fold with its words. */
function foldText(paragraphs: string[], path = '/content/2030/edition.mdx'): string[] {
  const tree: Root = { type: 'root', children: paragraphs.map(paragraph) };
  remarkForeword()(tree, new VFile({ path }));
  return tree.children.map((node) =>
    node.type === 'mdxJsxFlowElement' ? `${node.name} ${JSON.stringify(node.attributes[0]?.value)}` : node.type,
  );
}

test('a foreword opens with its first paragraph, and folds the rest with the number of its words', () => {
  expect(foldText(['Det første.', 'Det andet afsnit.', 'Og et til.'])).toEqual(['paragraph', 'Fold "6"']);
});

test('a greeting does not stand alone before the fold', () => {
  expect(foldText(['Kære læsere', 'Det første.', 'Resten.'])).toEqual(['paragraph', 'paragraph', 'Fold "1"']);
});

test.each([[['Kun et afsnit.']], [['Uden punktum']], [[]]])('%j has nothing to fold', (paragraphs) => {
  expect(foldText(paragraphs)).toEqual(paragraphs.map(() => 'paragraph'));
});

test('a chapter is never folded', () => {
  expect(foldText(['Et.', 'To.'], '/content/2030/chapters/natur.mdx')).toEqual(['paragraph', 'paragraph']);
});
