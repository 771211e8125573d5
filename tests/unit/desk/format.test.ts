import { describe, expect, test } from 'vitest';
import { toggleEmphasis } from '../../../src/desk/page/format/emphasis.ts';
import { escapeText, writeAddress } from '../../../src/desk/page/format/escape.ts';
import { canBe, toggleLines } from '../../../src/desk/page/format/lines.ts';
import { findLink, removeLink, writeLink } from '../../../src/desk/page/format/links.ts';
import { findNote, writeNote } from '../../../src/desk/page/format/notes.ts';
import { findTable, placeTable } from '../../../src/desk/page/format/tables.ts';
import type { Rewrite } from '../../../src/desk/page/format/rewrite.ts';
import type { Range } from '../../../src/desk/page/text/ranges.ts';
import { applyChanges } from '../../../src/desk/yaml/region.ts';
import { parseMdx } from '../../../src/report/mdx.ts';

/** A text whose selection is between two bars. One bar is a cursor. */
function read(marked: string): { text: string; selection: Range } {
  const from = marked.indexOf('¦');
  const rest = marked.slice(0, from) + marked.slice(from + 1);
  const to = rest.indexOf('¦');
  return to < 0
    ? { text: rest, selection: { from, to: from } }
    : { text: rest.replace('¦', ''), selection: { from, to } };
}

/** The text after a rewrite, with its selection; one that MDX can read. */
function show(text: string, rewrite: Rewrite | undefined): string {
  if (!rewrite) return 'unchanged';
  const done = applyChanges(text, rewrite.changes);
  parseMdx(done);
  const { anchor, head } = rewrite.selection;
  return anchor === head
    ? `${done.slice(0, anchor)}¦${done.slice(anchor)}`
    : `${done.slice(0, anchor)}¦${done.slice(anchor, head)}¦${done.slice(head)}`;
}

function bold(marked: string): string {
  const { text, selection } = read(marked);
  return show(text, toggleEmphasis(text, selection, 'strong'));
}
function italic(marked: string): string {
  const { text, selection } = read(marked);
  return show(text, toggleEmphasis(text, selection, 'emphasis'));
}

describe('bold', () => {
  test.each([
    ['words that are selected', 'Vi ¦spurgte bare¦.', 'Vi **¦spurgte bare¦**.'],
    ['blanks at the ends are left outside', 'Vi¦ spurgte ¦bare.', 'Vi **¦spurgte¦** bare.'],
    ['the word at the cursor', 'Vi spu¦rgte.', 'Vi **spu¦rgte**.'],
    ['the word whose end the cursor is at', 'Vi spurgte¦.', 'Vi **spurgte¦**.'],
    ['a word for what is to come', 'Vi spurgte. ¦', 'Vi spurgte. **¦fed tekst¦**'],
    ['off again', 'Vi **¦spurgte bare¦**.', 'Vi ¦spurgte bare¦.'],
    ['off at the cursor', 'Vi **spu¦rgte bare**.', 'Vi spu¦rgte bare.'],
    ['off in part', 'Vi **spurgte ¦bare¦**.', 'Vi **spurgte** ¦bare¦.'],
    ['off in the middle', '**en ¦to¦ tre**', '**en** ¦to¦ **tre**'],
    ['a part of which is bold already', 'En ¦**to** tre¦.', 'En **¦to tre¦**.'],
    ['an end that reaches into what is bold', 'En ¦en **to¦ tre** fire.', 'En **¦en to tre¦** fire.'],
    [
      'a link is taken whole',
      'Se [KL¦s side](https://www.kl.dk) i ¦dag.',
      'Se **¦[KLs side](https://www.kl.dk) i¦** dag.',
    ],
    ['each paragraph by itself', '¦En.\n\n- To¦', '**¦En.**\n\n- **To¦**'],
    ['words of a heading, not its sign', '¦## En¦', '## **¦En¦**'],
    [
      'words between tags',
      '<KeyFigure id="a" value="1">er ¦et¦ tal</KeyFigure>',
      '<KeyFigure id="a" value="1">er **¦et¦** tal</KeyFigure>',
    ],
    [
      'cells by themselves',
      '| En | To |\n| --- | --- |\n| ¦a | b¦ |',
      '| En | To |\n| --- | --- |\n| **¦a** | **b¦** |',
    ],
    ['not the fields', '---\nti¦tle: A\n---\n\nEn.', 'unchanged'],
    ['not the attributes of a tag', '<Quote by="As¦ta">\n\nEn.\n\n</Quote>', 'unchanged'],
    ['not guidance', '{/* SKRIV: te¦kst */}', 'unchanged'],
  ])('%s', (_, before, after) => {
    expect(bold(before)).toBe(after);
  });

  test('in a chapter where a tag is half written', () => {
    const { text, selection } = read('En ¦to¦ tre.\n\n<Quote by="x"');
    expect(toggleEmphasis(text, selection, 'strong')?.changes).toHaveLength(2);
  });
});

test('what is bold can be in italics too, and the other way round', () => {
  expect(italic('En **¦to¦**.')).toBe('En ***¦to¦***.');
  expect(bold('En ***¦to¦***.')).toBe('En *¦to¦*.');
});

describe('lines', () => {
  const lines = (kind: Parameters<typeof toggleLines>[2]) => (marked: string) => {
    const { text, selection } = read(marked);
    return show(text, toggleLines(text, selection, kind));
  };
  test.each([
    ['a heading', 'heading', 'En.\n\nT¦o\n\nTre.', 'En.\n\n## T¦o\n\nTre.'],
    ['no heading again', 'heading', 'En.\n\n## T¦o', 'En.\n\nT¦o'],
    ['a smaller heading of a heading', 'small-heading', '## T¦o', '### T¦o'],
    ['a heading alone between lines', 'heading', 'En.\nT¦o\nTre.', 'En.\n\n## T¦o\n\nTre.'],
    ['a heading to come', 'heading', 'En.\n\n¦', 'En.\n\n## ¦'],
    ['a list of paragraphs', 'bullets', '¦En.\n\nTo.\n\nTre.¦', '- ¦En.\n- To.\n- Tre.¦'],
    ['a list of lines', 'bullets', 'Her:\n¦en\nto¦', 'Her:\n\n- ¦en\n- to¦'],
    ['no list again', 'bullets', '¦- en\n- to¦', '¦en\n\nto¦'],
    ['a numbered list', 'numbers', '¦en\nto¦', '1. ¦en\n2. to¦'],
    ['a numbered list of a list', 'numbers', '¦- en\n- to¦', '¦1. en\n2. to¦'],
    ['an item that goes on', 'numbers', '1. en\nt¦o', '1. en\n2. t¦o'],
    [
      'behind the fields when the cursor is in them',
      'heading',
      '---\nti¦tle: A\n---\n\nEn.\n',
      '---\ntitle: A\n---\n\nEn.\n\n## ¦\n',
    ],
    ['behind guidance', 'bullets', '{/* SKRIV: te¦kst */}\n\nEn.', '{/* SKRIV: tekst */}\n\n- ¦\n\nEn.'],
    ['behind a table', 'heading', '| A |\n| --- |\n| b¦ |\n', '| A |\n| --- |\n| b |\n\n## ¦\n'],
  ] as const)('%s', (_, kind, before, after) => {
    expect(lines(kind)(before)).toBe(after);
  });
});

test.each([
  ['En.\n\nT¦o', [true, false]],
  ['## En\n\nT¦o', [true, true]],
  ['## En\n\n<Quote by="A">\n\nT¦o\n\n</Quote>', [false, false]],
  ['## En\n\n<Quote by="A">\n\nTo\n\n</Quote>\n\nT¦re', [true, true]],
  ['## En\n\n<Roster body="a" />\n\nT¦re', [true, true]],
])('where a heading and a small one can stand: %j', (marked, can) => {
  const { text, selection } = read(marked);
  expect((['heading', 'small-heading'] as const).map((kind) => canBe(text, selection.from, kind))).toEqual(can);
});

describe('a link', () => {
  const link = (marked: string, words: string, address: string) => {
    const { text, selection } = read(marked);
    const found = findLink(text, selection);
    return found ? show(text, writeLink(found, words, address)) : 'unchanged';
  };
  test('is made of what is selected, whose signs are kept', () => {
    expect(link('Se ¦KLs *side*¦.', 'KLs side', 'www.kl.dk')).toBe('Se [KLs *side*](https://www.kl.dk)¦.');
  });
  test('is put in where nothing is selected, with its signs escaped', () => {
    expect(link('Se ¦.', 'a [b] {c} <d>', '/2026/klima/')).toBe(String.raw`Se [a \[b\] \{c\} &lt;d>](/2026/klima/)¦.`);
  });
  test('is found at the cursor and gets another address', () => {
    expect(link('Se [KLs s¦ide](https://www.kl.dk).', 'KLs side', 'https://kl.dk/a_(b)')).toBe(
      'Se [KLs side](https://kl.dk/a_%28b%29)¦.',
    );
  });
  test('is taken off, and its words stay', () => {
    const { text, selection } = read('Se [KLs s¦ide](https://www.kl.dk).');
    expect(show(text, removeLink(findLink(text, selection)!))).toBe('Se ¦KLs side¦.');
  });
  test('cannot stand in the fields', () => {
    expect(link('---\ntitle: ¦A\n---\n', 'a', 'b')).toBe('unchanged');
  });
});

test.each([
  ['www.kl.dk', 'https://www.kl.dk'],
  ['kl@kl.dk', 'mailto:kl@kl.dk'],
  ['/2026/klima/', '/2026/klima/'],
  ['https://a.dk/b c', 'https://a.dk/b%20c'],
])('the address %s is written %s', (typed, written) => expect(writeAddress(typed)).toBe(written));

test('what is typed as words is words', () => {
  const typed = 'a_b _c_ *d* {e} <f> &amp; ~g~ `h` [i](j)';
  const [paragraph] = parseMdx(escapeText(typed)).children as { children: { type: string; value: string }[] }[];
  expect(paragraph!.children).toMatchObject([{ type: 'text', value: typed }]);
});

describe('a note', () => {
  test('stands behind the words, and what it says at the end', () => {
    const { text, selection } = read('Isen blev målt.¦ Hver dag.\n');
    expect(show(text, writeNote(text, selection, 'Af os.'))).toBe('Isen blev målt.[^1]¦ Hver dag.\n\n[^1]: Af os.\n');
  });
  test('has a number of its own, and words that stay words', () => {
    const { text, selection } = read('En.[^2] To.¦\n\n[^2]: Kilde.\n');
    expect(show(text, writeNote(text, selection, '- a'))).toBe('En.[^2] To.[^3]¦\n\n[^2]: Kilde.\n\n[^3]: \\- a\n');
  });
  test('is found by its sign', () => {
    const { text, selection } = read('En.[^2¦]\n\n[^2]: Kilde.\n');
    const { from, to } = findNote(text, selection)!;
    expect(text.slice(from, to)).toBe('Kilde.');
  });
});

describe('a table', () => {
  const grid = [
    ['Mark', 'Frost'],
    ['Nord | syd', '1.234'],
  ];
  test('stands alone behind the paragraph, numbers to the right', () => {
    const { text, selection } = read('E¦n.\n\nTo.\n');
    expect(show(text, placeTable(text, selection, grid))).toBe(
      'En.\n\n| Mark        | Frost |\n| ----------- | ----: |\n| Nord \\| syd | 1.234 |¦\n\nTo.\n',
    );
  });
  test('is found at the cursor, and cells that are not changed stay as they are written', () => {
    const { text, selection } = read('En.\n\n| A | B |\n| --- | --- |\n| **c** | d¦ |\n');
    const found = findTable(text, selection)!;
    expect(found.grid).toEqual([
      ['A', 'B'],
      ['**c**', 'd'],
    ]);
    const changed = [...found.grid, ['*', 'f']];
    expect(show(text, placeTable(text, selection, changed, found))).toBe(
      'En.\n\n| A     | B   |\n| ----- | --- |\n| **c** | d   |\n| \\*    | f   |¦\n',
    );
  });
});
