import type { Dictionary, Source } from '../../../sources/sources.ts';
import { contentOf } from '../../../schemas/tags.ts';
import { endsSentence } from '../../abbreviations.ts';
import { fieldOf, listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** Fields that begin as a sentence does. */
const FIELDS = ['title', 'headline', 'lead', 'summary', 'short', 'brief', 'description'];

/** A full stop and a small letter after it. */
const SMALL = /(?<!\p{sc=Latn})(\p{sc=Latn}{2,60})[«»”)]?\.[«»”)]? +(?=(\p{Ll}[\p{sc=Latn}-]*)(?![\p{sc=Latn}.@/]))/gu;

/** A word with which sentences begin, in the middle of one, with the verb or pronoun that follows it there. */
const GLUED =
  /(?<=\p{Ll}{2,},? )(?:Det|Den|Der|Vi|Her|Derfor|Desuden|Samtidig|Dermed|Nu|Alligevel|Dog|Men|Og) (?=(?:er|har|skal|kan|vil|blev|bliver|var|må|får|fik|giver|gav|kom|kommer|viser|betyder|kræver|gælder|det|de|den|der|vi)(?!\p{sc=Latn}))/gu;

/** Many together, who are no name: `Kommunerne skal`. */
const GLUED_PLURAL =
  /(?<=\p{Ll}{4,} )(?:\p{Lu}\p{Ll}{2,}(?:erne|ene)|Regeringen|Bestyrelsen) (?=(?:er|har|skal|kan|vil|blev|bliver|var|må|får|fik|kommer)(?!\p{sc=Latn}))/gu;

/** Words that do not end a sentence, so that a name may follow them. */
const GOING_ON =
  /^(?:hvor|hvis|når|fordi|mens|efter|under|over|blandt|inden|siden|eller|samt|både|også|dette|denne|disse|nogle|alle|mellem|imod|uden|hvad|hvem|hvilke|hvordan|hvorfor|mener|siger|skriver|oplyser)$/;

/** What a title without quotation marks follows: `kampagnen Vi er byen`. */
const NAMING =
  /(?:bogen|bog|rapporten|rapport|filmen|film|projektet|projekt|kampagnen|kampagne|temaet|tema|overskriften|titlen|sangen|mottoet|navnet|hedder|hed|kaldet|kaldt|serien|podcasten|stykket|udstillingen|konferencen|foreningen|partiet|initiativet|programmet|spillet|puljen|strategien|aftalen|udspillet),?$/iu;

const keep = createKeeper<Problem[]>();

/** Sentences that begin with a small letter, and sentences that begin where no full stop stands before them. */
export const sentenceStarts: Rule = {
  id: 'saetning-start',
  reason: 'Et lille bogstav efter et punktum, eller et stort uden, viser, at noget er slettet eller glemt.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi åbnede tre strande. der kommer flere, når vejene er lagt.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi åbnede tre strande. Der kommer flere, når vejene er lagt.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) =>
    listProseSources(sources).flatMap((source) =>
      keep(source, [sources.dictionary], () =>
        listBlocks(source).flatMap((block, index, all) => [
          ...checkStart(source, block, all[index - 1], sources.dictionary),
          ...checkWithin(source, block, sources.dictionary),
        ]),
      ),
    ),
};

function checkStart({ file }: Source, block: Block, before: Block | undefined, { isWord }: Dictionary): Problem[] {
  const first = /^[»(]*(\p{Ll}[\p{sc=Latn}-]+)(?![\p{sc=Latn}\d.()@/])/u.exec(block.text)?.[1];
  if (!first || !isWord(first) || !beginsSentence(block, before)) return [];
  const what = `»${first}« begynder med lille bogstav, men det er her, ${block.type === 'paragraph' ? 'afsnittet' : 'teksten'} begynder.`;
  return [
    warning(
      file,
      block.placeOf(0),
      what,
      `skriv \`${first[0]!.toUpperCase()}${first.slice(1)}\`, eller skriv begyndelsen til.`,
    ),
  ];
}

function beginsSentence({ type, text, path, inside }: Block, before: Block | undefined): boolean {
  if (type === 'field') return FIELDS.includes(fieldOf(path));
  if (type === 'heading') return true;
  // In a list of sentences, which the point before began.
  if (type === 'item') return /\p{sc=Latn}\.$/u.test(text) && before?.type === 'item' && /^\p{Lu}/u.test(before.text);
  if (type !== 'paragraph' || contentOf(inside.at(-1)) === 'phrase') return false;
  // A sentence may go on after the list or the quotation that it holds.
  const isAfterPhrase = contentOf(before?.inside.at(-1)) === 'phrase';
  const isOpen = before?.type === 'paragraph' && !isAfterPhrase && !/[.!?]»?«?$/.test(before.text);
  return !isOpen && before?.type !== 'item' && before?.type !== 'cell' && before?.type !== 'attribute';
}

function checkWithin({ file }: Source, { text, placeOf }: Block, dictionary: Dictionary): Problem[] {
  const small = [...text.matchAll(SMALL)]
    .filter(([, last, next]) => endsSentence(last!, dictionary) && dictionary.isWord(next!))
    .map(({ 0: found, 2: next, index }) => {
      const what = `Efter punktummet begynder »${next}« med lille bogstav.`;
      return warning(file, placeOf(index + found.length), what, 'skriv stort bogstav, eller slet punktummet.');
    });
  const glued = [...text.matchAll(GLUED), ...text.matchAll(GLUED_PLURAL)]
    .map(({ 0: found, index }) => ({ found, index, last: lastWord(text.slice(Math.max(0, index - 60), index)) }))
    .filter(({ last }) => !NAMING.test(last) && !GOING_ON.test(last))
    .map(({ found, last, index }) => {
      const what = `»${found.trim()}« begynder en sætning, men der står intet punktum efter »${last}«.`;
      return warning(file, placeOf(index), what, 'sæt punktum, eller skriv lille bogstav.');
    });
  return [...small, ...glued];
}

function lastWord(text: string): string {
  return text.trimEnd().split(/\s/).at(-1)!;
}
