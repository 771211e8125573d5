import { expect, test } from 'vitest';
import { listTags, parseMdx } from '../../../src/report/mdx.ts';
import { besideOpening, blockAt, placeFor, writeTag } from '../../../src/desk/page/palette/write-tag.ts';

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

/** A text with a tag that is put in with the cursor at the bar. */
function insert(marked: string): string {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const at = placeFor('a.mdx', text, cursor);
  const change = blockAt(text, { from: at, to: at }, 'BLOK');
  return text.slice(0, change.from) + change.insert + text.slice(change.to);
}

const BOX = '<FactBox title="Kort">\n\n- En\n\n- To\n\n</FactBox>';

test.each([
  ['between two paragraphs', 'En.\n\n|\n\nTo.', 'En.\n\nBLOK\n\nTo.'],
  ['behind the paragraph that a word of it is in', 'En li|nje.\nTil.\n\nTo.', 'En linje.\nTil.\n\nBLOK\n\nTo.'],
  ['behind the paragraph that it ends', 'En.|\n\nTo.', 'En.\n\nBLOK\n\nTo.'],
  ['before the paragraph that it begins', 'En.\n\n|To.', 'En.\n\nBLOK\n\nTo.'],
  ['behind a heading', '## Om ve|jen\n\nTo.', '## Om vejen\n\nBLOK\n\nTo.'],
  ['behind the whole of a list', '- En\n- T|o\n- Tre\n\nFire.', '- En\n- To\n- Tre\n\nBLOK\n\nFire.'],
  ['behind a comment', '{/* SKRIV: om v|ejen */}\n\nTo.', '{/* SKRIV: om vejen */}\n\nBLOK\n\nTo.'],
  ['before a tag whose name it is in', `En.\n\n${BOX.replace('Box', '|Box')}`, `En.\n\nBLOK\n\n${BOX}`],
  ['before a tag whose title it is in', BOX.replace('Kort', 'Ko|rt'), `BLOK\n\n${BOX}\n`.trimEnd()],
  ['behind a tag whose text it is in', `${BOX.replace('En', 'E|n')}\n\nTo.`, `${BOX}\n\nBLOK\n\nTo.`],
  ['behind a tag whose end it is in', BOX.replace('</Fact', '</Fa|ct'), `${BOX}\n\nBLOK\n`],
  ['between the tags on an empty line', BOX.replace('\n\n-', '\n|\n-'), BOX.replace('\n\n-', '\n\nBLOK\n\n-')],
  [
    'behind a tag among the words of a sentence',
    'Om <KeyFigure id="a" value="1">da|ge</KeyFigure> nu.',
    'Om <KeyFigure id="a" value="1">dage</KeyFigure> nu.\n\nBLOK\n',
  ],
  ['behind a block of code', '```\nen\n|\nto\n```', '```\nen\n\nto\n```\n\nBLOK\n'],
  [
    'behind a paragraph of a text that cannot be read',
    'En {.\n\nT|o\ntil.\n\nTre.',
    'En {.\n\nTo\ntil.\n\nBLOK\n\nTre.',
  ],
  ['at the end with the cursor in the fields', '---\na: |b\n---\n\nEn.', '---\na: b\n---\n\nEn.\n\nBLOK\n'],
])('a tag is put in %s', (_, marked, after) => {
  expect(insert(marked)).toBe(after);
});

test('a tag is put in behind a table', () => {
  const table = '| A | B |\n| - | - |\n| 1 | 2 |';
  expect(placeFor('a.mdx', `${table}\n\nTo.`, table.indexOf('1'))).toBe(table.length);
});

test.each([
  ['before the tag that they are pasted into', 'En.\n\n<Roster body="|a" />', 5],
  ['where they are pasted into a paragraph', 'En |to.', 3],
  ['behind a tag', '<Roster body="a" />|', 19],
])('pasted blocks stand %s', (_, marked, from) => {
  const at = marked.indexOf('|');
  expect(besideOpening(marked.replace('|', ''), { from: at, to: at })).toEqual({ from, to: from });
});

const write = (tag: string, text: string) => writeTag(tag, { attributes: {}, text });

test.each([
  ['signs of MDX', 'Quote', '< 5 pct. {ca.} a<b', '&lt; 5 pct. \\{ca.} a&lt;b'],
  ['what HTML would read as a sign', 'Quote', 'Skriv &lt; og R&D;', 'Skriv &amp;lt; og R&amp;D;'],
  ['a tag', 'Quote', '<FactBox title="a">', '&lt;FactBox title="a">'],
  ['raised text', 'Quote', '5 m<sup>2</sup>', '5 m<sup>2</sup>'],
  ['lines of a fact box', 'FactBox', 'En\nTo', '- En\n- To'],
  ['items of a fact box', 'FactBox', '• En\n* To\n- Tre', '- En\n- To\n- Tre'],
  ['numbered items', 'FactBox', '1. En\n2. To', '1. En\n2. To'],
  ['one line of a fact box', 'FactBox', 'En.', 'En.'],
  ['paragraphs of a fact box', 'FactBox', 'En.\n\nTo.', 'En.\n\nTo.'],
  ['lines of a quotation', 'Quote', 'En.\nTo.\r\nTre.', 'En.\n\nTo.\n\nTre.'],
  ['items of an answer', 'Explainer', '- En\n- To', '- En\n- To'],
  ['a line that begins like a heading', 'Quote', '# 1 er vi', '\\# 1 er vi'],
  [
    'links',
    'Links',
    'Vejen: https://www.example.org/a\n- [Kysten](https://www.example.org/b)\nUden',
    '- [Vejen](https://www.example.org/a)\n- [Kysten](https://www.example.org/b)\n- Uden',
  ],
])('what is typed as the text of a tag is text there: %s', (_, tag, typed, written) => {
  expect(write(tag, typed)).toBe(`<${tag}>\n\n${written}\n\n</${tag}>`);
});

test('the sentence of a key figure is one line, and its signs are text', () => {
  expect(write('KeyFigure', 'dage {ca.}\nom året ')).toBe('<KeyFigure>dage \\{ca.} om året</KeyFigure>');
});

test.each([
  '{',
  '}',
  '<',
  '>',
  '{a',
  '<b',
  '</Quote>',
  '{/*',
  '<!-- a -->',
  '\\{',
  '`{`',
  '&{;',
  '> a',
  '---',
  '***',
  '```',
  '~~~',
  String.raw`\\{`,
  String.raw`\\\{`,
  '    a',
  '[a',
  '<sup>a',
])('no text that is typed breaks the tag: %s', (typed) => {
  for (const tag of ['Quote', 'FactBox', 'Links', 'KeyFigure']) {
    const [only, ...others] = listTags(
      parseMdx(`Før.\n\n${write(tag, `En ${typed}\n${typed}\n\n${typed} to`)}\n\nEfter.`),
    );
    expect([only?.name, others]).toEqual([tag, []]);
  }
});
