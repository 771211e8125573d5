import { chapter } from '../../example.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import type { Block } from '../../blocks.ts';
import type { Source } from '../../../sources/sources.ts';
import { FIXED_PHRASES } from './fixed-phrases-list.ts';
import { listWrongPhrases } from './phrase-patterns.ts';
import { createKeeper } from '../../keep-by-source.ts';

const BY_SMALL = new Map([...FIXED_PHRASES].map(([wrong, right]) => [wrong.toLowerCase(), right]));

/** One pattern for all, so that a text is read once. Longer ones come first: `har ikke brug af` before `brug af`. */
const PHRASE = new RegExp(
  `(?<![\\p{sc=Latn}\\d-])(?:${[...FIXED_PHRASES.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(' ', '\\s+'))
    .join('|')})(?![\\p{sc=Latn}\\d-])`,
  'giu',
);

/** `Den sammen vagtplan`: an adverb before a noun that nothing else can belong to. What is put together is `sammen med`. */
const SAME =
  /(?<=(?<![\p{sc=Latn}-])(?:for|af|i|på|til|med|ved|er|var|som|og|gang|få|gælder)\s+de[nt]?\s+)sammen(?=\s+\p{Ll}{3,})(?!\s+(?:med|til|igen|for|som|der|kan|skal|vil|har|får|igennem|hver|fra|uden|mod|under|over|eller|efter))/giu;

const keep = createKeeper<Problem[]>();

/** Phrases that are wrong wherever they stand. */
export const fixedPhrases: Rule = {
  id: 'fast-udtryk',
  reason: 'Faste udtryk har faste småord, og stavekontrollen ser ikke, at der står et forkert.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi ligger vægt på stranden ad hensyn til børnene.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi lægger vægt på stranden af hensyn til børnene.') },
  },
  subjects: listReadTexts,
  check: (sources, { found }) => {
    const told = new Set(
      found.filter(({ rule }) => rule === 'stavning').map(({ file, line, column }) => `${file}:${line}:${column}`),
    );
    return listReadTexts(sources)
      .flatMap((source) => keep(source, [], () => listReadBlocks(source).flatMap((block) => checkBlock(source, block))))
      .filter(({ file, line, column }) => !told.has(`${file}:${line}:${column}`));
  },
};

function checkBlock({ file }: Source, { text, placeOf }: Block): Problem[] {
  const matches = [...text.matchAll(PHRASE)];
  const phrases = matches.map(({ 0: phrase, index }) => {
    const right = BY_SMALL.get(phrase.toLowerCase().replace(/\s+/g, ' ')) ?? '';
    return tell(
      file,
      placeOf(index),
      phrase,
      /^\p{Lu}\p{Ll}/u.test(phrase) ? right[0]!.toUpperCase() + right.slice(1) : right,
    );
  });
  const isTold = (at: number) => matches.some(({ 0: phrase, index }) => at >= index && at < index + phrase.length);
  return [
    ...phrases,
    ...[...text.matchAll(SAME)].map(({ 0: found, index }) => tell(file, placeOf(index), found, 'samme')),
    ...listWrongPhrases(text)
      .filter(({ index }) => !isTold(index))
      .map(({ phrase, index, right }) => tell(file, placeOf(index), phrase, right)),
  ];
}

function tell(file: string, place: ReturnType<Block['placeOf']>, found: string, right: string): Problem {
  const what = `»${found.replace(/\s+/g, ' ')}« er ikke det faste udtryk.`;
  return withMend(warning(file, place, what, `skriv \`${right}\`.`), found, right);
}
