import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapterWith, SKOV, stopChecking, tell, warmUp } from '../../helpers/bad-input.ts';
import type { BadInput } from '../../helpers/bad-input.ts';

beforeAll(warmUp);
afterAll(stopChecking);

const skov = (says: string, text: string, finds: string[], words?: RegExp): BadInput => ({
  says,
  put: { [SKOV]: chapterWith(text) },
  finds: finds.map((place) => place.replace(' ', ` ${SKOV}:`)),
  ...(words && { words }),
});
const sentence = 'Skoven er stor, og alle må gå i den. ';
const nested = (open: string, close: string, levels: number) =>
  `${open.repeat(levels)}- Skov\n\n${close.repeat(levels)}`;
const list = (levels: number) => Array.from({ length: levels }, (_, at) => `${'  '.repeat(at)}- Skov`).join('\n');

/** Paragraphs of a hundred sentences, each paragraph with a number of its own. */
const numbered = (text: string, paragraphs: number) =>
  Array.from({ length: paragraphs }, (_, at) => `Nu er det ${at + 100}. ${text.repeat(100)}\n\n`).join('');

/** Texts of a size that nobody writes, and that a program may leave in a file. */
const SIZES: BadInput[] = [
  skov('a line of 5 MB', sentence.repeat(140_000), ['fil-laesbar 1'], /fylder/),
  skov('a line of 80 kB', sentence.repeat(2200), ['fil-laesbar 9', 'saetning-dobbelt 9'], /20\.000 tegn/),
  skov('a paragraph of 80 kB', `${sentence}\n`.repeat(2200), ['afsnit-langt 9', 'laengde 9'], /afsnit/i),
  skov('a word of 1 MB', `Skoven ${'skov'.repeat(260_000)}.`, ['fil-laesbar 1']),
  skov('a word of 20,000 letters', `Skoven ${'skov'.repeat(4990)}.`, ['laengde 9'], /19\.968 tegn/),
  skov('a word of 140 letters', `Skoven ${'skov'.repeat(35)}.`, ['laengde 9'], /140 tegn/),
  skov('a word of 61 letters', `Skoven ${'s'.repeat(61)}.`, ['laengde 9'], /61 tegn/),
  skov('20,000 times `ko-` in one word', `Skoven ${'ko-'.repeat(20_000)}.`, ['fil-laesbar 9']),
  skov('6,000 times `ko-` in one word', `Skoven ${'ko-'.repeat(6000)}vej.`, ['laengde 9']),
  skov('30,000 times `123.`', `Skoven ${'123.'.repeat(30_000)}`, ['fil-laesbar 9']),
  skov(
    '2,000 times `123.` in lines',
    Array.from({ length: 100 }, (_, at) => `Skov ${at} er ${'123.'.repeat(20)}5 hektar.\n\n`).join(''),
    ['afsnit-langt 9', 'tal-form 9'],
  ),
  skov('5,000 links within links', '[a]('.repeat(4900), ['laengde 9']),
  skov('75,000 references in brackets', `${'[a][b]'.repeat(500)}\n`.repeat(150), ['fil-laesbar 9'], /indviklet/),
];

/** Things within each other, many times over. */
const NESTING: BadInput[] = [
  skov('a list of 2,000 levels', list(2000), ['fil-laesbar 1']),
  skov('a list of 200 levels', list(200), ['fil-laesbar 50'], /færre lag/),
  skov('a list of 60 levels on one line', `${'- '.repeat(60)}Skov`, ['fil-laesbar 9']),
  skov('10,000 quotations within each other', `${'>'.repeat(10_000)} Skov`, ['fil-laesbar 9']),
  skov('100 quotations within each other, with spaces', `${'> '.repeat(100)}Skov`, ['fil-laesbar 9']),
  skov('3,000 fact boxes within each other', nested('<FactBox title="Skov">\n\n', '</FactBox>\n\n', 3000), [
    'fil-laesbar 129',
  ]),
  skov('100 fact boxes within each other', nested('<FactBox title="Skov">\n\n', '</FactBox>\n\n', 100), [
    'fil-laesbar 129',
  ]),
  skov('1,000 small letters within each other', `${'<sub>'.repeat(1000)}a${'</sub>'.repeat(1000)}`, ['fil-laesbar 9']),
  skov('1,000 times italics and bold within each other', `${'*a **b '.repeat(1000)}${'b** a*'.repeat(1000)}`, [
    'fil-laesbar 9',
  ]),
  {
    says: '3,000 braces in a field',
    put: { [SKOV]: chapterWith('Skov.').replace('title: Skov', `title: ${'{'.repeat(3000)}`) },
    finds: [`fil-laesbar ${SKOV}:2`],
  },
  {
    says: '20,000 brackets in a register',
    put: { 'parties.yaml': `K: ${'['.repeat(15_000)}` },
    finds: ['fil-laesbar parties.yaml:1'],
  },
  {
    says: '5,000 lists within each other in a register',
    put: { 'parties.yaml': `${'- '.repeat(5000)}K` },
    finds: ['fil-laesbar parties.yaml:1'],
  },
];

/** One slip many times over: told once, with its count. */
const MANY: BadInput[] = [
  skov(
    '2,000 times the same two words',
    numbered('Her er skoven skoven stor. ', 20),
    ['afsnit-langt 9', 'ord-dobbelt 9', 'saetning-dobbelt 9'],
    /Og 1\.999 til i filen/,
  ),
  skov(
    '20,000 times one misspelt word',
    numbered('Den skåv er stor. ', 200),
    ['afsnit-langt 9', 'stavning 9', 'saetning-dobbelt 9'],
    /Og 19\.999 til i filen/,
  ),
  skov('2,000 times the same unknown tag', '<Skov />\n\n'.repeat(2000), ['maerke-ukendt 9'], /Og 1\.999 til/),
];

test.each([...SIZES, ...NESTING, ...MANY])('$says is told clearly, and nothing else is lost', async (row) => {
  const { finds, isControlTold, told } = await tell(row);
  expect(finds, finds.join(' | ').slice(0, 500)).toEqual(row.finds);
  expect(isControlTold).toBe(true);
  if (row.words) expect(told.map(({ what, fix }) => `${what} ${fix}`).join('\n')).toMatch(row.words);
});
