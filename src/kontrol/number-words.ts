/** Danish number words. `en` and `et` are articles; only `én` and `ét` are counted. */

const UNITS = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];
const TEENS = ['elleve', 'tolv', 'tretten', 'fjorten', 'femten', 'seksten', 'sytten', 'atten', 'nitten'];
const TENS = ['tyve', 'tredive', 'fyrre', 'halvtreds', 'tres', 'halvfjerds', 'firs', 'halvfems'];

const VALUES = new Map<string, number>([
  ...[...UNITS, ...TEENS].map((word, value): [string, number] => [word, value]),
  ['ét', 1],
  ['hundrede', 100],
  ...TENS.flatMap((word, index): [string, number][] => {
    const tens = (index + 2) * 10;
    return [
      [word, tens],
      ...UNITS.slice(1, 10).map((unit, one): [string, number] => [
        `${one === 0 ? 'en' : unit}og${word}`,
        tens + one + 1,
      ]),
    ];
  }),
]);

const PARTS = new Map([
  ['halvdelen', 1 / 2],
  ['tredjedel', 1 / 3],
  ['tredjedele', 1 / 3],
  ['fjerdedel', 1 / 4],
  ['fjerdedele', 1 / 4],
  ['femtedel', 1 / 5],
  ['femtedele', 1 / 5],
  ['tiendedel', 1 / 10],
  ['tiendedele', 1 / 10],
]);

const ORDINALS = ['anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende'];

const byLength = (words: string[]) => words.toSorted((a, b) => b.length - a.length).join('|');

/** Number words as alternatives of a regular expression: compounds are built, as a list of all would be slow to try. */
export const NUMBER_WORDS =
  `(?:(?:en|${byLength(UNITS.slice(2, 10))})og)?(?:${byLength(TENS)})|` +
  byLength([...TEENS, ...UNITS.slice(1), 'ét', 'nul', 'hundrede']);

/** `hver fjerde`, `hvert andet`: the ordinals as alternatives of a regular expression. */
export const ORDINAL_WORDS = ['andet', ...ORDINALS].join('|');

/** `halvdelen`, `tredjedel`: the parts of a whole as alternatives of a regular expression. */
export const PART_WORDS = byLength([...PARTS.keys()]);

/** What a number word stands for; `undefined` for any other word. */
export function readNumberWord(word: string): number | undefined {
  return VALUES.get(word.toLowerCase());
}

/** What a word like `fjerdedel` stands for, as a share of 1. */
export function readPartWord(word: string): number {
  return PARTS.get(word.toLowerCase()) ?? 1;
}

/** 4 for `fjerde`. */
export function readOrdinalWord(word: string): number {
  return Math.max(2, ORDINALS.indexOf(word.toLowerCase()) + 2);
}
