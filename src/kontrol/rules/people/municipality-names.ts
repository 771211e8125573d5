import type { Source, Sources } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listMunicipalities, listNearMunicipalities, mapOldSpellings } from '../../names/places.ts';
import { listWords, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { collectKnownWords } from '../language/known-words.ts';
import type { KnownWords } from '../language/known-words.ts';

const KLITBY = { 'municipalities.yaml': '- Aarhus\n- Klitby\n' };

/** Shorter names count only where a place must stand, because too many words are one letter from them. */
const LEAST_LETTERS = 6;

/** How often a word may stand and still be a slip: what stands oftener is somebody's or something's name. */
const MOST_TIMES = 2;

/** Endings of the definite form, which names of places do not have: `Roskildens`. */
const WRONG_GENITIVES = ['ns', 'ens', 'ets'];

/** Municipalities in running text in a former spelling, or one letter off. */
export const municipalityNames: Rule = {
  id: 'kommune-navn',
  reason: 'Ordbogen kender også de gamle stavemåder og kan ikke se, at en kommune er skrevet galt.',
  examples: {
    fails: { ...KLITBY, '2030/chapters/natur.mdx': chapter('Vejen fra Århus til Klittby er lang.') },
    passes: { ...KLITBY, '2030/chapters/natur.mdx': chapter('Vejen fra Aarhus til Klitby er lang.') },
  },
  subjects: (sources) => (listMunicipalities(sources).length > 0 ? listProseSources(sources) : []),
  check: (sources) => {
    const known = collectKnownWords(sources);
    return listProseSources(sources).flatMap((source) => checkFile(sources, known, source));
  },
};

function checkFile(sources: Sources, known: KnownWords, source: Source): Problem[] {
  const old = mapOldSpellings(sources);
  // Words that begin with a small letter are no names.
  const words = listWords(source).filter(({ word }) => word.charAt(0) !== word.charAt(0).toLowerCase());
  const same = Map.groupBy(words, ({ word }) => word);
  return words.flatMap((word) => {
    const today = findToday(word, old);
    if (today) {
      const told = describe(word, `»${word.word}« er en gammel stavemåde.`, `skriv \`${today}\`.`);
      return [withMend(told, word.word, today)];
    }
    const others = same.get(word.word)!;
    const [near, ...more] = others.length > MOST_TIMES ? [] : listMeant(sources, known, word, others);
    if (!near) return [];
    const right = /s$/.test(word.word) && !/s$/.test(near) ? `${near}s` : near;
    const fix = `skriv \`${right}\`, hvis det er kommunen, der menes.`;
    const told = describe(word, `»${word.word}« er næsten kommunen ${near}.`, fix);
    // What is no word and near one municipality alone can be no other.
    return [more.length === 0 ? withMend(told, word.word, right) : told];
  });
}

/** A first name before a family name: `Inge-Lise Fåborg`. Other words with a capital before a town begin the sentence. */
const FIRST_NAME =
  /(?<![\p{sc=Latn}-])(?!(?:I|Fra|Til|Ved|Nær|Om|For|På|Af|Og|Men|Også|Både|Mellem|Omkring|Gennem|Over|Mod|Kun|Byen|Byerne|Kommunerne|Region|Gamle|Nye|Midt|Storby|Borgmester|Rådmand|Lige|Som|Hvis|Når|Da|At|Er|Var|Har|Selv|Siden|Efter|Uden|Under|Med|Mens|Hos|End|Samt|Eller|Universitetet|Universitetshospitalet) )\p{Lu}\p{Ll}[\p{sc=Latn}-]* $/u;

/** Today's spelling of a town in a former one, in the genitive and before a hyphen too. */
function findToday(at: Word, old: ReadonlyMap<string, string>): string | undefined {
  const { word, block, index } = at;
  // Families and counties that are no more keep the spelling of their time.
  if (FIRST_NAME.test(textBefore(at)) && !/^ Kommune/u.test(block.text.slice(index + word.length))) return undefined;
  if (/^ Amt/u.test(block.text.slice(index + word.length))) return undefined;
  const former = [word, word.replace(/s$/, ''), word.split('-')[0]!].find((form) => old.has(form));
  return former && word.replace(former, old.get(former)!);
}

/** The municipalities that may be meant; the first is told. */
function listMeant(sources: Sources, known: KnownWords, word: Word, same: readonly Word[]): string[] {
  const [before, after] = [textBefore(word), word.block.text.slice(word.index + word.word.length)];
  const isCouncil = /^ (?:Kommune|Byråd|Kommunalbestyrelse)/u.test(after);
  const names = listMunicipalities(sources);
  if (isCouncil) return listNearMunicipalities(word.word, names, { most: 2, isStrict: true });
  const wrongGenitives = WRONG_GENITIVES.filter((ending) => word.word.endsWith(ending))
    .map((ending) => word.word.slice(0, -ending.length))
    .filter((name) => names.includes(name));
  if (wrongGenitives.length > 0) return wrongGenitives;
  if (isKnown(word, known) || isOtherName(before, after, same)) return [];
  const isPlace = /(?<!\p{sc=Latn})(?:i|fra|til|ved|nær|mellem|omkring) $/u.test(before);
  if (word.word.length < LEAST_LETTERS && !isPlace) return [];
  return listNearMunicipalities(word.word, names, { most: 1, isStrict: false });
}

/** Letters before a word that are looked at: the pattern for them would else begin at every letter of a text. */
const REACH = 40;

function textBefore({ block, index }: Word): string {
  return block.text.slice(Math.max(0, index - REACH), index);
}

/** Part of a longer name, or a family name that stands behind a first name elsewhere in the file. */
function isOtherName(before: string, after: string, same: readonly Word[]): boolean {
  return (
    [before, ...same.map(textBefore)].some((text) => /\p{Lu}[\p{sc=Latn}.-]* $/u.test(text)) || /^ \p{Lu}/u.test(after)
  );
}

/** A word of the dictionary or of the registers, in the genitive too; at the start of a sentence also an ordinary word. */
function isKnown({ word, isOpening }: Word, known: KnownWords): boolean {
  const { isWord, isWordOrCompound } = known.dictionary;
  return (
    [word, word.replace(/s$/, '')].some((form) => known.has(form) || isWord(form)) ||
    (isOpening && isWordOrCompound(word.toLowerCase()))
  );
}

function describe(word: Word, what: string, fix: string): Problem {
  return warning(word.source.file, placeOf(word), what, fix);
}
