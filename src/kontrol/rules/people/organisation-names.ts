import type { Dictionary, Source, Sources } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { ORGANISATIONS } from '../../names/public-names.ts';
import { distance } from '../../nearest.ts';

/** Names of Danish organisations in two words: another form of the first word, or a slip in the second. */
export const organisationNames: Rule = {
  id: 'organisation-navn',
  reason: 'Danske Regioner og Dansk Industri er navne, og den, der bliver kaldt noget andet, lægger mærke til det.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi talte med Dansk Regioner og med Danske Industri.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi talte med Danske Regioner og med Dansk Industri.') },
  },
  subjects: listProseSources,
  check: (sources) =>
    listProseSources(sources).flatMap((source) =>
      listBlocks(source).flatMap((block) => checkBlock(sources, source, block)),
    ),
};

const DANISH = /(?<![\p{sc=Latn}\d-])(?<first>Danske?|Danmarks?)\s(?<second>\p{sc=Latn}{4,})(?![\p{sc=Latn}-])/gu;

/** Names in two words that begin so, by their second word in small letters. */
const BY_SECOND = new Map(
  ORGANISATIONS.flatMap((name): [string, string][] => {
    const [first = '', second = ''] = name.split(' ');
    return /^Dan(?:sk|marks)/.test(first) ? [[second.toLowerCase(), `${first} ${second}`]] : [];
  }),
);

function checkBlock({ dictionary }: Sources, source: Source, { text, placeOf }: Block): Problem[] {
  if (!text.includes('Dan')) return [];
  return [...text.matchAll(DANISH)].flatMap(({ 0: found, index, groups }) => {
    const [first, second] = [groups!['first']!, groups!['second']!];
    const right = findName(dictionary, first, second, opensSentence(text, index));
    if (!right || right === found.replace(/\s/, ' ')) return [];
    const what = `»${found.replace(/\s/, ' ')}« er næsten navnet ${right}.`;
    return [warning(source.file, placeOf(index), what, `skriv \`${right}\`, hvis det er organisationen.`)];
  });
}

function opensSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:»]\s*)$/u.test(text.slice(0, index));
}

/** The organisation that is meant, written as it should be; nothing when none is. */
function findName({ isWord }: Dictionary, first: string, second: string, isOpening: boolean): string | undefined {
  const [base, genitive] = [second, second.replace(/s$/u, '')].map((word) => word.toLowerCase());
  const own = BY_SECOND.get(base!) ?? BY_SECOND.get(genitive!);
  const isCapital = /^\p{Lu}/u.test(second);
  if (own) {
    const ending = BY_SECOND.has(base!) ? '' : 's';
    // »Danske regioner« at the start of a sentence, or after a word for many, may be any regions of the country.
    if (!isCapital && (isOpening || !own.startsWith(`${first} `))) return undefined;
    return own + ending;
  }
  if (!isCapital || isWord(second) || isWord(base!) || second.length < 6) return undefined;
  const near = [...BY_SECOND].find(
    ([word, name]) => name.startsWith(first) && Math.abs(word.length - base!.length) < 3 && distance(word, base!) < 3,
  );
  return near?.[1];
}
