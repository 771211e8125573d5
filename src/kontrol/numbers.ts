/** The numbers of running text: figures and words, with scale, unit and what they count. */
import {
  NUMBER_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  readNumberWord,
  readOrdinalWord,
  readPartWord,
} from './number-words.ts';

/** `share` is a part of 1 (`9 ud af 10`, `hver fjerde`); `pct` a number of per cents or percentage points. */
export type NumberKind = 'count' | 'kr' | 'pct' | 'share' | 'year' | 'ordinal';

export interface TextNumber {
  /** As it stands, unit included. */
  text: string;
  index: number;
  end: number;
  kind: NumberKind;
  /** With its scale: 3,400,000 for `3,4 mio. kr.` */
  value: number;
  /** End of a range: 5 in `4–5`. */
  to?: number | undefined;
  /** What the last written digit stands for: 100,000 in `3,4 mio. kr.`; zeros at the end of `47.000` round it. */
  step: number;
  /** Digits without stops and comma: `12` for `tolv`; empty for shares. */
  digits: string;
  /** Scale as written. */
  scale?: 'mio' | 'mia' | undefined;
  /** Up to three words after it, in small letters, up to the next sign or small word. */
  nouns: readonly string[];
}

/** Source of a pattern for the space between a number and what belongs to it. */
export const GAP = '[ \\u00a0\\n]';
const DIGITS = '\\d{1,3}(?:\\.\\d{3})+|\\d+';
const SCALES: Record<string, number> = { tusind: 1e3, mio: 1e6, million: 1e6, mia: 1e9, milliard: 1e9 };

/** First letters of figures and number words, tried before the costly look behind. */
const START = '(?=[\\dnétfsoeha])(?<![\\p{sc=Latn}\\d.,/–-])';

const PLAIN = new RegExp(
  `${START}(?:(${DIGITS})(?:,(\\d+))?(?:–(${DIGITS})(?:,\\d+)?)?|(${NUMBER_WORDS}))` +
    `(?![\\p{sc=Latn}\\d/]|[.,:]\\d|-\\p{sc=Latn})` +
    `(?:${GAP}(tusind|mio|mia|millioner|milliarder|million|milliard)\\b\\.?)?(?:${GAP}(kr|kroner|pct|procent|procentpoint)(?!\\p{sc=Latn})\\.?)?`,
  'giu',
);
const OUT_OF = new RegExp(
  `${START}(\\d+|${NUMBER_WORDS})(?:${GAP}ud${GAP}af${GAP}(?:hver${GAP}|de${GAP})?|/)(\\d+|${NUMBER_WORDS})(?![\\p{sc=Latn}\\d/]|[.,]\\d)`,
  'giu',
);
const EVERY = new RegExp(
  `(?<!\\p{sc=Latn})hver[t]?${GAP}(${ORDINAL_WORDS})(?!\\p{sc=Latn}|${GAP}(?:år|dag|uge|måned|gang|time|minut))`,
  'giu',
);
const PARTS = new RegExp(`(?<!\\p{sc=Latn})(?:(en|${NUMBER_WORDS})${GAP})?(${PART_WORDS})(?!\\p{sc=Latn})`, 'giu');
const HALVES = new RegExp(`(?<!\\p{sc=Latn})(?:(en${GAP}halv|et${GAP}halvt)|halvand(?:en|et))(?!\\p{sc=Latn})`, 'giu');

/** All numbers of a text, in order. Dates, times and names such as `NIS2` are none. */
export function listNumbers(text: string): TextNumber[] {
  const shares = [
    ...(/\/|ud\s/.test(text) ? readOutOf(text) : []),
    ...readEvery(text),
    ...readParts(text),
    ...readHalves(text),
  ];
  const covered = new Set(
    shares.flatMap(({ index, end }) => Array.from({ length: end - index }, (_, at) => index + at)),
  );
  const plain = readPlain(text).filter(({ index }) => !covered.has(index));
  return inheritUnits(
    text,
    [...shares, ...plain].sort((a, b) => a.index - b.index),
  );
}

/** `4,1 af de 9,6 mio. kr.`, `fra 26 til 11 pct.`, `mellem 600 og 900 kr.`: the first number has the unit of the second. */
function inheritUnits(text: string, numbers: TextNumber[]): TextNumber[] {
  return numbers.map((number, at) => {
    const next = numbers[at + 1];
    if (number.kind !== 'count' || number.scale || !next || !['kr', 'pct'].includes(next.kind)) return number;
    if (
      !/^[ \u00a0\n](?:(?:ud[ \u00a0\n])?af(?:[ \u00a0\n]de)?|til|og|eller)[ \u00a0\n]$/.test(
        text.slice(number.end, next.index),
      )
    ) {
      return number;
    }
    const factor = next.scale === 'mio' ? 1e6 : next.scale === 'mia' ? 1e9 : 1;
    return {
      ...number,
      kind: next.kind,
      value: Math.round(number.value * factor * 1e4) / 1e4,
      step: number.step * factor,
      scale: next.scale,
    };
  });
}

function readPlain(text: string): TextNumber[] {
  return [...text.matchAll(PLAIN)].flatMap(
    ({ 0: found, 1: whole, 2: decimals = '', 3: to, 4: word, 5: scale, 6: unit, index }) => {
      const written =
        whole === undefined ? readNumberWord(word ?? '') : Number(`${whole.replaceAll('.', '')}.${decimals || 0}`);
      const end = index + found.length;
      if (written === undefined || isDateOrTime(text, index, end)) return [];
      const factor = SCALES[(scale ?? '').toLowerCase().replace(/er$/, '')] ?? 1;
      const zeros = /^[1-9]\d*?(0{2,})$/.exec((whole ?? '').replaceAll('.', ''))?.[1]?.length ?? 0;
      return {
        text: found.trim(),
        index,
        end,
        kind: kindOf(text, end, whole, unit, scale),
        value: Math.round(written * factor * 1e4) / 1e4,
        to: to === undefined ? undefined : Number(to.replaceAll('.', '')) * factor,
        step: (decimals ? 10 ** -decimals.length : 10 ** zeros) * factor,
        digits: `${whole ?? written}${decimals}`.replaceAll('.', ''),
        scale: factor === 1e6 ? 'mio' : factor === 1e9 ? 'mia' : undefined,
        nouns: readNouns(text, end),
      } satisfies TextNumber;
    },
  );
}

function kindOf(text: string, end: number, whole = '', unit = '', scale = ''): NumberKind {
  if (/^kr/i.test(unit)) return 'kr';
  if (unit) return 'pct';
  if (/^(?:1[5-9]|20|21)\d\d$/.test(whole) && !scale) return 'year';
  return whole && /^\.[ \u00a0\n]\p{Ll}/u.test(text.slice(end, end + 3)) ? 'ordinal' : 'count';
}

/** Days of months, clock times, sections of laws. */
function isDateOrTime(text: string, index: number, end: number): boolean {
  const after = text.slice(end, end + 14);
  const isDay = /^\.?[ \u00a0\n](?:jan|feb|mar(?:ts|\.)|apr|maj\b|juni|juli|aug|sept|okt|nov|dec)/i.test(after);
  return (
    isDay ||
    /(?:§+|\bkl\.|klokken|\bnr\.|\bside|\bart(?:ikel|\.))[ \u00a0\n]$/i.test(text.slice(Math.max(0, index - 10), index))
  );
}

function readOutOf(text: string): TextNumber[] {
  return [...text.matchAll(OUT_OF)].flatMap(({ 0: found, 1: part = '', 2: whole = '', index }) => {
    const [a, b] = [part, whole].map((word) => readNumberWord(word) ?? Number(word));
    if (!a || !b) return [];
    return [toShare(text, found, index, a / b, b < 5 ? 0.04 : 0.5 / b)];
  });
}

function readEvery(text: string): TextNumber[] {
  return [...text.matchAll(EVERY)].map(({ 0: found, 1: word = '', index }) =>
    toShare(text, found, index, 1 / readOrdinalWord(word), 0.04),
  );
}

function readParts(text: string): TextNumber[] {
  return [...text.matchAll(PARTS)].map(({ 0: found, 1: count = 'en', 2: word = '', index }) =>
    toShare(text, found, index, (readNumberWord(count) ?? 1) * readPartWord(word), 0.04),
  );
}

function readHalves(text: string): TextNumber[] {
  return [...text.matchAll(HALVES)].map(({ 0: found, 1: half, index }) => ({
    ...toShare(text, found, index, half ? 0.5 : 1.5, 0.1),
    kind: 'count' as const,
  }));
}

function toShare(text: string, found: string, index: number, value: number, step: number): TextNumber {
  const end = index + found.length;
  return { text: found, index, end, kind: 'share', value, step, digits: '', nouns: readNouns(text, end) };
}

/** Small words that end what a number counts. */
const SMALL = new Set(
  (
    'af at som der den det de en et er og eller i på til fra for med om mod ved efter før under over uden har havde blev bliver var kan skal ' +
    'vil må men så også ikke ud op ned ind hvor hvis når da end pr hver hvert alle samt mere flere færre mindre år'
  ).split(' '),
);

function readNouns(text: string, end: number): string[] {
  const phrase = /^\.?(?:[ \u00a0\n]\p{sc=Latn}[\p{sc=Latn}\p{M}-]*){1,3}/u.exec(text.slice(end, end + 90))?.[0] ?? '';
  const words = phrase
    .toLowerCase()
    .split(/[ \u00a0\n.]+/)
    .filter(Boolean);
  const stop = words.findIndex((word) => SMALL.has(word));
  // `år` ends a phrase, but it is counted itself.
  return words.slice(0, stop < 0 ? undefined : stop + (words[stop] === 'år' ? 1 : 0));
}
