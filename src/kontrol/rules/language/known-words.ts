/** Words that are right whatever the dictionary says: the project's terms, and the names in the registers. */
import type { Site } from '../../../schemas/site.ts';
import type { Dictionary, Sources } from '../../../sources/sources.ts';
import { findSource, listSources } from '../../../sources/select.ts';

/** Abbreviations that are followed by a full stop, as Retskrivningsordbogen writes them. */
const ABBREVIATIONS =
  'adm afd art bl ca cirka dvs ekskl evt f.eks fx hhv ift inkl jf jr kap kl kr max mdr mht mia min mio mm mv nr osv pct pga pkt pr red ref sek sml stk str tlf uvm vedr vol årg'.split(
    ' ',
  );

/** Answers whether a word, or a part of one, is spelled right. */
export interface KnownWords {
  has: (word: string) => boolean;
  dictionary: Dictionary;
}

/** The project's words and all names of the registers, together with the dictionary. */
export function collectKnownWords(sources: Sources): KnownWords {
  const texts = [
    ...ABBREVIATIONS,
    ...(findSource(sources, 'terms')?.data?.words ?? []),
    ...listOwnNames(findSource(sources, 'site')?.data),
    ...Object.values(findSource(sources, 'people')?.data ?? {}).map(({ name }) => name),
    ...(findSource(sources, 'municipalities')?.data ?? []),
    ...Object.values(findSource(sources, 'parties')?.data ?? {}),
    ...listSources(sources, 'accounts').flatMap(({ data }) =>
      data?.kind === 'audit' ? [data.firm, ...data.auditors.map(({ name }) => name)] : [],
    ),
  ];
  const words = new Set(texts.flatMap((text) => text.split(/[^\p{L}\p{M}\p{N}]+/u)));
  return { dictionary: sources.dictionary, has: (word) => words.has(word) || words.has(word.replace(/s$/, '')) };
}

/** The organisation's names, in every form in which pages write them. */
function listOwnNames(site: Site | undefined): string[] {
  return site ? [site.name, site.shortName, ...Object.values(site.words)] : [];
}
