import { expect, test } from 'vitest';
import { blockAt, placeFor } from '../../../src/desk/page/palette/write-tag.ts';

/** A text with a block in place of what stands between two bars, or at the one. */
function put(marked: string): string {
  const from = marked.indexOf('|');
  const to = marked.lastIndexOf('|');
  const text = marked.replaceAll('|', '');
  const change = blockAt(text, { from, to: to > from ? to - 1 : from }, 'BLOK');
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
}

test.each([
  ['between paragraphs', 'En.\n\n|\n\nTo.', 'En.\n\nBLOK\n\nTo.'],
  ['among more empty lines than are needed', 'En.\n\n\n\n|\n\n\nTo.', 'En.\n\nBLOK\n\nTo.'],
  ['behind a paragraph', 'En.|\nTo.', 'En.\n\nBLOK\n\nTo.'],
  ['within a paragraph', 'En |to.', 'En\n\nBLOK\n\nto.'],
  ['before an indented line', 'En.\n|\n  - to', 'En.\n\nBLOK\n\n  - to'],
  ['at the end', 'En.\n|', 'En.\n\nBLOK\n'],
  ['in an empty text', '|', 'BLOK\n'],
  ['in place of what was chosen', 'En.\n\n|to|\n\nTre.', 'En.\n\nBLOK\n\nTre.'],
])('a block stands alone %s', (_, before, after) => {
  expect(put(before)).toBe(after);
});

test.each([
  ['at the cursor', '---\na: b\n---\n\nEn. |To.', 18],
  ['at the end with the cursor in the fields', '---\na: |b\n---\n\nEn.', 17],
  ['before a tag with the cursor in its opening', '---\na: b\n---\n\n<Roster body="|a" />', 14],
  ['behind a tag with the cursor at its end', '---\na: b\n---\n\n<Roster body="a" />|', 33],
])('a tag is put in %s', (_, marked, at) => {
  expect(placeFor('a.mdx', marked.replace('|', ''), marked.indexOf('|'))).toBe(at);
});
