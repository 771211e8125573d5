import { LEAST_LETTERS } from '../../../report/seams.ts';
import { findSource } from '../../../sources/select.ts';
import type { Sources } from '../../../sources/sources.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { collectKnownWords } from './known-words.ts';
import type { KnownWords } from './known-words.ts';

const listEntries = (sources: Sources) => findSource(sources, 'terms')?.data?.divide ?? [];

/** Words whose seams `terms.yaml` gives for the printed edition: one that is no word is never met, so it divides nothing. */
export const divisions: Rule = {
  id: 'ord-deling',
  reason: 'En søm i et ord, der er stavet forkert eller står to gange, virker ikke, og ingen ser det.',
  examples: {
    fails: { 'terms.yaml': 'divide: [kontigent|indtægter, ef|terår, for|året, forår|et]\n' },
    passes: { 'terms.yaml': 'divide: [kontingent|indtægter, efter|året, foråret]\n' },
  },
  subjects: listEntries,
  check: (sources) => {
    const source = findSource(sources, 'terms');
    if (!source) return [];
    const known = collectKnownWords(sources);
    const entries = listEntries(sources);
    return entries.flatMap((entry, index) => {
      const told = judge(entry, entries.slice(0, index), known);
      return told ? [warning(source.file, source.fields.placeOf(['divide', index]), told.what, told.fix)] : [];
    });
  },
};

function judge(entry: string, before: readonly string[], known: KnownWords): { what: string; fix: string } | undefined {
  const word = wordOf(entry);
  if (before.some((other) => wordOf(other) === word)) {
    return { what: `»${word}« står to gange under \`divide\`.`, fix: 'slet den ene.' };
  }
  if (!isKnown(word, known)) {
    return {
      what: `»${word}« er ikke et ord, som ordbogen eller \`words\` kender.`,
      fix: 'ret stavningen, eller skriv ordet under `words` også.',
    };
  }
  const pieces = entry.split('|');
  const isNear = [pieces[0], pieces.at(-1)].some((piece) => piece !== undefined && piece.length < LEAST_LETTERS);
  if (pieces.length < 2 || !isNear) return undefined;
  return {
    what: `\`${entry}\` kan ikke deles dér: der skal stå mindst fire bogstaver på hver side.`,
    fix: 'flyt sømmen, eller slet den.',
  };
}

const wordOf = (entry: string) => entry.replaceAll('|', '');

function isKnown(word: string, { has, dictionary: { isWord, isWordOrCompound } }: KnownWords): boolean {
  return has(word) || isWord(word) || isWordOrCompound(word);
}
