import { describe, expect, test } from 'vitest';
import { levelHeadings } from '../../src/press/tags/headings.ts';
import { joinPieces, restoreOrder } from '../../src/press/tags/join.ts';
import { shapeTags } from '../../src/press/tags/shape.ts';
import { mendTables } from '../../src/press/tags/tables.ts';
import { createElement, isContent, isElement } from '../../src/press/tags/tree.ts';
import type { TagMark } from '../../src/press/tab-protocol.ts';
import type { TagElement, TagKid } from '../../src/press/tags/tree.ts';

let mcid = 0;
const content = (page = 0): TagKid => ({ page, mcid: (mcid += 1) });
const tag = (role: string, kids: TagKid[] = [content()], mark?: TagMark): TagElement => ({
  ...createElement(role, kids),
  mark,
});
/** A run of text as Chromium writes it. */
const text = () => tag('NonStruct');

/** The tree as `P(L(LI LI))`; a piece of content is a dot. */
function shape(element: TagElement): string {
  const kids = element.kids.map((kid) => (isElement(kid) ? shape(kid) : isContent(kid) ? '.' : '@'));
  return kids.length > 0 ? `${element.role}(${kids.join(' ')})` : element.role;
}

describe('pieces of one element', () => {
  test('become one again, inside others that were split with them', () => {
    const root = tag('Document', [
      tag('Sect', [tag('L', [tag('LI'), tag('LI', [content()], { piece: 3 })], { piece: 2 })], { piece: 1 }),
      tag('Sect', [tag('L', [tag('LI', [content(1)], { piece: 3 }), tag('LI')], { piece: 2 }), tag('P')], { piece: 1 }),
    ]);
    joinPieces(root);
    expect(shape(root)).toBe('Document(Sect(L(LI(.) LI(. .) LI(.)) P(.)))');
  });

  test('keep the page of each piece of their content', () => {
    const root = tag('Document', [tag('P', [content(4)], { piece: 1 }), tag('P', [content(5)], { piece: 1 })]);
    joinPieces(root);
    expect((root.kids[0] as TagElement).kids).toMatchObject([{ page: 4 }, { page: 5 }]);
  });

  test('do not bring repeated heads along, and cells below them name the first head', () => {
    const head = tag('TH');
    const repeated = tag('TH');
    const cell = { ...tag('TD'), headers: [repeated] };
    const root = tag('Document', [
      tag('Table', [tag('TR', [head]), tag('TR', [tag('TD')])], { piece: 1 }),
      tag('Table', [tag('TR', [repeated], { isRepeated: true }), tag('TR', [cell])], { piece: 1 }),
    ]);
    joinPieces(root);
    expect(shape(root)).toBe('Document(Table(TR(TH(.)) TR(TD(.)) TR(TD(.))))');
    expect(cell.headers).toEqual([head]);
  });
});

test('what the page moved stands where it was written, with loose text behind what it follows', () => {
  const [first, second, third] = [tag('P', [], { order: 1 }), tag('Div', [], { order: 2 }), tag('P', [], { order: 3 })];
  const loose = content();
  const root = tag('Document', [first, third, loose, second]);
  restoreOrder(root);
  expect(root.kids).toEqual([first, second, third, loose]);
});

test('what was written behind a float and has no mark stays behind the text before it', () => {
  const [first, float, second, plain] = [
    tag('P', [], { order: 1 }),
    tag('Div', [], { order: 2 }),
    tag('P', [], { order: 3 }),
    tag('P', []),
  ];
  const last = tag('P', [], { order: 9 });
  const root = tag('Document', [first, second, float, plain, last]);
  restoreOrder(root);
  expect(root.kids).toEqual([first, float, second, plain, last]);
});

test('what stands behind all that was moved stays there', () => {
  const [first, second, after] = [tag('P', [], { order: 1 }), tag('P', [], { order: 2 }), tag('P', [])];
  const root = tag('Document', [second, first, after]);
  restoreOrder(root);
  expect(root.kids).toEqual([first, second, after]);
});

describe('headings', () => {
  const levels = (...roles: string[]) => {
    const root = tag(
      'Document',
      roles.map((role) => tag(role)),
    );
    levelHeadings(root);
    return root.kids.map((kid) => (kid as TagElement).role).join(' ');
  };

  test.each([
    ['H1 H2 H3 H2 H1', 'H1 H2 H3 H2 H1'],
    ['H1 H3 H3 H2 H3', 'H1 H2 H2 H2 H3'],
    ['H2 H3 H2', 'H1 H2 H1'],
    ['H1 H4 H2 H1', 'H1 H2 H2 H1'],
  ])('%s are levelled to %s', (before, after) => {
    expect(levels(...before.split(' '))).toBe(after);
  });
});

describe('the shape of the tree', () => {
  const shaped = (...kids: TagKid[]) => {
    const root = tag('Document', kids);
    shapeTags(root);
    return shape(root);
  };

  test('has no wrappers around text in a paragraph', () => {
    expect(shaped(tag('P', [text(), tag('Em', [text()]), text()]))).toBe('Document(P(. Em(.) .))');
  });

  test('has a paragraph where a box holds text, and none more where it holds paragraphs', () => {
    expect(shaped(tag('NonStruct', [text(), tag('Link', [text()])]), tag('NonStruct', [tag('P', [text()])]))).toBe(
      'Document(P(. Link(.)) P(.))',
    );
  });

  test('has a body in every list item, and its label before it', () => {
    expect(shaped(tag('L', [tag('LI', [tag('Lbl'), text(), tag('L', [tag('LI', [text()])])])]))).toBe(
      'Document(L(LI(Lbl(.) LBody(. L(LI(LBody(.)))))))',
    );
  });

  test('has nothing empty but cells', () => {
    expect(shaped(tag('P', []), tag('Table', [tag('TR', [tag('TD', []), tag('TH')])]))).toBe(
      'Document(Table(TR(TD TH(.))))',
    );
  });

  test('takes a figure without description for the group that it is', () => {
    expect(shaped(tag('Figure', [tag('Table', [tag('TR', [tag('TD')])]), text()]))).toBe(
      'Document(Div(Table(TR(TD(.))) P(.)))',
    );
  });

  test('keeps another language, with a span where it is only some words', () => {
    const root = tag('Document', [
      tag('P', [{ ...text(), language: 'en' }]),
      { ...tag('NonStruct', [tag('P')]), language: 'de' },
    ]);
    shapeTags(root);
    expect(shape(root)).toBe('Document(P(Span(.)) P(.))');
    expect([
      ((root.kids[0] as TagElement).kids[0] as TagElement).language,
      (root.kids[1] as TagElement).language,
    ]).toEqual(['en', 'de']);
  });
});

describe('tables', () => {
  const mended = async (...rows: TagElement[]) => {
    const root = tag('Document', [tag('Table', rows)]);
    mendTables(root);
    return root;
  };

  test('get their empty cells back, each in its column', async () => {
    const row = tag('TR', [tag('TH', [content()], { cell: 1 }), tag('TD', [content()], { cell: 2 })], { cells: 4 });
    expect(shape(await mended(row))).toBe('Document(Table(TR(TD TH(.) TD(.) TD)))');
  });

  test('are padded where a row is short', async () => {
    expect(shape(await mended(tag('TR', [tag('TD'), tag('TD')]), tag('TR', [tag('TD')])))).toBe(
      'Document(Table(TR(TD(.) TD(.)) TR(TD(.) TD)))',
    );
  });

  test('say of heads without scope whether they are heads of columns or of rows', async () => {
    const root = await mended(tag('TR', [tag('TH')]), tag('TR', [tag('TH')]));
    const rows = (root.kids[0] as TagElement).kids as TagElement[];
    expect(rows.map((row) => (row.kids[0] as TagElement).attributes[0]?.['Scope'])).toEqual(['/Column', '/Row']);
  });
});
