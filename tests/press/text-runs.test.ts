import { describe, expect, test } from 'vitest';
import { findRunTogether } from '../../src/press/finish/divided-words.ts';
import type { PrintedFont } from '../../src/press/finish/printed-font.ts';
import { TextRun } from '../../src/press/finish/text-run.ts';
import { readTextRuns } from '../../src/press/finish/text-runs.ts';
import { findLoneSpaces, findMissingSpaces, listWords } from '../../src/press/finish/word-spaces.ts';

/** A font whose codes are those of ASCII, each glyph half as wide as it is high. */
const FONT: PrintedFont = {
  name: 'F1',
  widthOf: () => 500,
  textOf: (code) => String.fromCharCode(parseInt(code, 16)),
  spaceCode: '0020',
};

const codesOf = (text: string) =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase());

/** A text object as Chromium writes it: a glyph a line, each 5 points behind the one before. */
function textObject(text: string, x: number, y: number, step = 5): string {
  const shown = codesOf(text).map((code, index) => `${index > 0 ? `${step} 0 Td ` : ''}<${code}> Tj`);
  return ['BT', '/F1 10 Tf', `1 0 0 -1 ${x} ${y} Tm`, ...shown, 'ET', ''].join('\n');
}

const read = (source: string) => readTextRuns(source, (name) => (name === 'F1' ? FONT : undefined));
const runsOf = (...objects: string[]) => read(`q\n${objects.join('')}Q\n`).filter((piece) => piece instanceof TextRun);

describe('text that Chromium wrote glyph by glyph', () => {
  test('becomes one array', () => {
    expect(read(`q\n${textObject('Kyst', 0, 0)}Q\n`).join('')).toBe(
      'q\nBT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<004B007900730074> Tj\nET\nQ\n',
    );
  });

  test('keeps the place of each glyph, also of those that stand closer than they are wide', () => {
    expect(read(`q\n${textObject('Ky', 0, 0, 4.5)}`).join('')).toContain('[<004B>50<0079>] TJ');
  });

  test('adds up no rounding', () => {
    const [run] = runsOf(textObject('i'.repeat(101), 0, 0, 5.0033));
    const corrections = [...String(run).matchAll(/>(-?\d+)</g)].map(([, number]) => Number(number));
    expect(corrections.reduce((sum, number) => sum + number, 0)).toBe(-33);
  });

  test('goes on from a second line of its own', () => {
    const source = 'q\nBT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<004B> Tj\n5 0 Td <0079> Tj\n3 7 Td <0073> Tj\nET\nQ\n';
    expect(read(source).join('')).toContain('<004B0079> Tj\n8 7 Td\n<0073> Tj');
  });

  test('loses the note on a no-break space, and no other', () => {
    const note = (hex: string) =>
      `BT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<0033> Tj\n/Span<</ActualText <FEFF${hex}> >> BDC\n5 0 Td <0020> Tj\nEMC\n5 0 Td <006B> Tj\nET\n`;
    expect(read(`q\n${note('00A0')}`).join('')).toContain('<00330020006B> Tj');
    expect(read(`q\n${note('00660069')}`).join('')).toContain('FEFF00660069');
  });

  test('goes on behind a string that a mark parts from the next, which has no distance of its own', () => {
    const note = '/Span<</ActualText <FEFF00A0> >> BDC';
    const source = `q\nBT\n/F1 10 Tf\n1 0 0 -1 0 0 Tm\n<0049> Tj\n${note}\n<0020> Tj\nEMC\n<00320030> Tj\n20 0 Td <0020> Tj\nET\n`;
    expect(read(source).join('')).toContain('<00490020003200300020> Tj');
  });

  test('stays as it stands in a font that is not composite', () => {
    const source = `q\n${textObject('Kyst', 0, 0).replace('/F1', '/F9')}Q\n`;
    expect(read(source).join('')).toBe(source);
  });

  test('knows its place through all matrices around it', () => {
    const [run] = read(`q\n2 0 0 2 100 0 cm\nq\n1 0 0 1 0 50 cm\n${textObject('Ky', 10, 5)}Q\nQ\n`).filter(
      (piece) => piece instanceof TextRun,
    );
    expect(run).toMatchObject({ start: { x: 120, y: 110 }, end: { x: 140, y: 110 }, size: 20 });
  });
});

describe('a space is missing', () => {
  const missing = (text: string, ...objects: string[]) =>
    findMissingSpaces(runsOf(...objects), new Set(listWords(text))).map((run) => run.text);

  test('where a line ends', () => {
    expect(missing('kysten har', textObject('kysten', 0, 0), textObject('har', 0, 14))).toEqual(['kysten']);
  });

  test('where a box stands beside another', () => {
    expect(missing('Bo formand', textObject('Bo', 0, 0), textObject('formand', 40, 0))).toEqual(['Bo']);
  });

  test('between a large figure and the small unit beside it', () => {
    const figure = `q\n4 0 0 4 0 0 cm\n${textObject('4,2', 0, 0)}Q\n`;
    expect(missing('4,2 mia.', figure, textObject('mia.', 62.5, 0))).toEqual(['4,2']);
  });

  test('not where the style alone changes', () => {
    expect(missing('kystens', textObject('kysten', 0, 0), textObject('s', 30, 0))).toEqual([]);
  });

  test('not before what is raised or lowered', () => {
    expect(missing('CO2', textObject('CO', 0, 0), textObject('2', 10, 3))).toEqual([]);
  });

  test('not behind the hyphen or slash of a word that goes on', () => {
    expect(missing('EU-land', textObject('EU-', 0, 0), textObject('land', 0, 14))).toEqual([]);
    expect(missing('kl.dk/kyst', textObject('kl.dk/', 0, 0), textObject('kyst', 0, 14))).toEqual([]);
  });

  test('behind a hyphen that stands for the rest of a word', () => {
    expect(missing('kyst- og land', textObject('kyst-', 0, 0), textObject('og land', 0, 14))).toEqual(['kyst-']);
  });
});

describe('a space is added', () => {
  test('to the array, in the font of the run', () => {
    const [run] = runsOf(textObject('Ky', 0, 0));
    run?.addSpace([]);
    expect(String(run)).toContain('<004B00790020> Tj');
  });

  test('from another font of the page when its own has none', () => {
    const bare = readTextRuns(`q\n${textObject('Ky', 0, 0)}`, () => ({ ...FONT, spaceCode: undefined }));
    const run = bare.find((piece) => piece instanceof TextRun);
    run?.addSpace([{ ...FONT, name: 'F2', spaceCode: '0003' }]);
    expect(String(run)).toContain('<004B0079> Tj\n/F2 10 Tf\n<0003> Tj\nET');
  });
});

describe('the words of the tags', () => {
  const find = (block: string, text: string) => findRunTogether([{ text: block, page: 1 }], ['', text]);

  test('that run together stop the press, which says where', () => {
    expect(find('kystenhar plads', 'kysten har plads')).toMatchObject([
      { what: `Ord er delt anderledes i PDF'ens opmærkning end på siden: "kystenhar".`, where: { page: 2 } },
    ]);
  });

  test('that are torn stop the press', () => {
    expect(find('ky sten har', 'kysten har')).toHaveLength(1);
  });

  test('may have capitals that the style sheet set', () => {
    expect(find('KYSTEN har', 'Kysten har')).toEqual([]);
  });
});

test('the hyphen of a divided word is painted as before, and wide enough for PDFium to join the word', () => {
  const [word, hyphen] = runsOf(textObject('land', 0, 0), textObject('-', 20, 0));
  word!.isCut = true;
  expect(hyphen!.isHyphenOf(word!)).toBe(true);
  hyphen!.isHyphen = true;
  expect(String(hyphen)).toBe(
    '/Span <</ActualText <FEFF00AD>>>BDC\nBT\n/F1 40 Tf\n0.25 0 0 -0.25 20 0 Tm\n<002D> Tj\nET\nEMC\n',
  );
});

test('a space that is a text of its own ends the text before it, where every engine reads it', () => {
  const block = runsOf(textObject('98', 0, 0), textObject(' ', 10, 0), textObject('kommuner', 12, 0));
  const [found] = findLoneSpaces(block);
  expect([found?.before, found?.space]).toEqual([block[0], block[1]]);
  found!.space.clear();
  found!.before.addSpace([FONT]);
  expect(block.map(({ text }) => text)).toEqual(['98 ', '', 'kommuner']);
  expect(String(block[0])).toContain('<003900380020> Tj');
  expect(String(block[1])).not.toContain('Tj');
});
