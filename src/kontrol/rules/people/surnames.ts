import type { Source, Sources } from '../../../sources/sources.ts';
import { findSource } from '../../../sources/select.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listBodies, listHolders } from '../../names/bodies.ts';
import { listTextMentions } from '../../names/people.ts';
import { listMunicipalities } from '../../names/places.ts';
import { distance } from '../../nearest.ts';
import { listWords, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';

const RAVN = { 'people.yaml': people({ 'anders-ravn': 'Anders Ravnkilde' }) };

/** Shorter family names have too many words near them. */
const LEAST_LETTERS = 5;

/** From this length on, two letters may be off. */
const LONG = 9;

/** Family names alone that are nearly the name of somebody whom the same file names in full. */
export const surnames: Rule = {
  id: 'efternavn',
  reason: 'Den, der først er nævnt med fuldt navn, er ofte stavet forkert, når kun efternavnet følger.',
  examples: {
    fails: {
      ...RAVN,
      '2030/chapters/natur.mdx': chapter('Borgmester Anders Ravnkilde talte. Bagefter gik Ravnskilde hjem.'),
    },
    passes: {
      ...RAVN,
      '2030/chapters/natur.mdx': chapter('Borgmester Anders Ravnkilde talte. Bagefter gik Ravnkilde hjem.'),
    },
  },
  subjects: (sources) => (findSource(sources, 'people')?.data ? listProseSources(sources) : []),
  check: (sources) => {
    const named = Map.groupBy(listTextMentions(sources), ({ at }) => at.source);
    return listProseSources(sources).flatMap((source) => {
      const names = [...(named.get(source) ?? []).map(({ name }) => name), ...listChairs(sources, source)];
      return names.length > 0 ? checkFile(sources, source, [...new Set(names)]) : [];
    });
  },
};

/** The chairs whose names stand above a committee's chapter. */
function listChairs(sources: Sources, source: Source): string[] {
  if (source.kind !== 'chapter') return [];
  const slug = (source as Source<'chapter'>).data?.committee;
  const people = findSource(sources, 'people')?.data ?? {};
  const committee = listBodies(sources, source.year).find((body) => body.source.slug === slug);
  const chairs = committee ? (listHolders(sources, committee, 'chair') ?? []) : [];
  return chairs.flatMap(({ person }) => people[person]?.name ?? []);
}

function checkFile(sources: Sources, source: Source, names: string[]): Problem[] {
  const places = new Set(listMunicipalities(sources).flatMap((name) => [name, ...name.split('-')]));
  const { isWord } = sources.dictionary;
  const words = listWords(source).filter(({ word }) => word.charAt(0) !== word.charAt(0).toLowerCase());
  const behindNames = new Set(words.filter(isBehindName).map(({ word }) => word));
  const families = names.map((name) => ({ name, family: name.split(' ').at(-1)! }));
  return words.flatMap((word) => {
    const { text } = word.block;
    const isInName = isBehindName(word) || /^ \p{Lu}/u.test(text.slice(word.index + word.word.length));
    const forms = [word.word, word.word.replace(/s$/, '')];
    // Somebody else's name, given in full elsewhere in the file.
    if (isInName || forms.some((form) => behindNames.has(form) || places.has(form))) return [];
    if (word.isOpening && isWord(word.word.toLowerCase())) return [];
    const meant = families.find(({ family }) => forms.some((form) => isSlip(form, family)));
    return meant ? [describe(word, meant.name, meant.family)] : [];
  });
}

function isBehindName({ block, index }: Word): boolean {
  return /\p{Lu}[\p{sc=Latn}.-]* $/u.test(block.text.slice(0, index));
}

/** A letter or two off, or one half of a double name: `Schmidt-Jensen` for `Schmidt-Hansen`. */
function isSlip(written: string, family: string): boolean {
  if (written === family || written.length < LEAST_LETTERS || family.length < LEAST_LETTERS) return false;
  const [parts, right] = [written.split('-'), family.split('-')];
  if (parts.length > 1 && parts.length === right.length && parts.some((part, at) => part === right[at])) return true;
  // Two letters off in a short name are a slip only within it: `Nordrup` for `Norup`, but not `Norge`.
  const isWithin = written.slice(0, 3) === family.slice(0, 3) && written.slice(-2) === family.slice(-2);
  const most = family.length < LONG && !isWithin ? 1 : 2;
  return Math.abs(written.length - family.length) <= most && distance(written, family) <= most;
}

function describe(word: Word, name: string, family: string): Problem {
  const what = `»${word.word}« er næsten ${family}, som filen kender fra ${name}.`;
  return warning(word.source.file, placeOf(word), what, `skriv \`${family}\`, hvis det er samme person.`);
}
