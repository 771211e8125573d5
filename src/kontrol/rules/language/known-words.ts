/** Words that are right whatever the dictionary says: the project's terms, and the names in the registers. */
import type { Site } from '../../../schemas/site.ts';
import type { Dictionary, Source, Sources } from '../../../sources/sources.ts';
import { findSource, listSources } from '../../../sources/select.ts';
import { ABBREVIATIONS, LOANWORDS } from './dictionary-lacks.ts';

/** Answers whether a word, or a part of one, is spelled right. */
export interface KnownWords {
  has: (word: string) => boolean;
  dictionary: Dictionary;
  /** Names that the edition's registers and `terms.yaml` spell, people's names left out: those differ by a letter. */
  names: readonly string[];
}

const known = new WeakMap<Sources, KnownWords>();

/** The project's words and all names of the registers, together with the dictionary; kept as long as the sources are. */
export function collectKnownWords(sources: Sources): KnownWords {
  const kept = known.get(sources) ?? collect(sources);
  known.set(sources, kept);
  return kept;
}

/** The files that the words come from: as long as these are the same, so are the words. */
export function listWordSources(sources: Sources): Source[] {
  return (['terms', 'site', 'municipalities', 'parties', 'people', 'accounts'] as const).flatMap((kind) =>
    listSources(sources, kind),
  );
}

function collect(sources: Sources): KnownWords {
  const names = split([
    ...(findSource(sources, 'terms')?.data?.words ?? []),
    ...listOwnNames(findSource(sources, 'site')?.data),
    ...(findSource(sources, 'municipalities')?.data ?? []),
    ...Object.values(findSource(sources, 'parties')?.data ?? {}),
  ]);
  const people = split([
    ...Object.values(findSource(sources, 'people')?.data ?? {}).map(({ name }) => name),
    ...listSources(sources, 'accounts').flatMap(({ data }) =>
      data?.kind === 'audit' ? [data.firm, ...data.auditors.map(({ name }) => name)] : [],
    ),
  ]);
  const words = new Set([...ABBREVIATIONS, ...LOANWORDS, ...names, ...people]);
  return {
    dictionary: sources.dictionary,
    names: [...new Set(names)].filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
    has: (word) => words.has(word) || words.has(word.replace(/s$/, '')),
  };
}

function split(texts: string[]): string[] {
  return texts.flatMap((text) => text.split(/[^\p{sc=Latn}\p{M}\d]+/u));
}

/** The organisation's names, in every form in which pages write them. */
function listOwnNames(site: Site | undefined): string[] {
  return site ? [site.name, site.shortName, ...Object.values(site.words)] : [];
}
