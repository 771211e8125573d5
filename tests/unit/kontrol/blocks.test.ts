import { expect, test } from 'vitest';
import { listBlocks } from '../../../src/kontrol/blocks.ts';
import { parseExample } from '../../../src/kontrol/example.ts';
import { danish } from '../../../src/sources/dictionary.ts';

test('cells of a table and notes are blocks of their own, and the mark of a note leaves no sign in its sentence', () => {
  const text =
    '---\ntitle: Natur\n---\n\n| Havn | Ton |\n|---|---|\n| Egehavn | 12 |\n\nDet regner[^1].\n\n[^1]: Kilde';
  const { files } = parseExample({ '2030/chapters/natur.mdx': text }, danish);
  const blocks = listBlocks(files[0]!).map(({ type, text, placeOf }) => `${type} ${placeOf(0).line} ${text}`);
  expect(blocks).toEqual([
    'cell 5 Havn',
    'cell 5 Ton',
    'cell 7 Egehavn',
    'cell 7 12',
    'paragraph 9 Det regner.',
    'note 11 Kilde',
  ]);
});
