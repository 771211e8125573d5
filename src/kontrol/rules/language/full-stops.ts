import type { Source } from '../../../sources/sources.ts';
import { fieldOf, listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { contentOf } from '../../../schemas/tags.ts';
import { quoteValue } from '../../text.ts';
import { readVerbs } from '../../verbs.ts';
import type { Verbs } from '../../verbs.ts';

/** A paragraph with fewer words is a salutation or a label, and needs none. */
const LEAST_WORDS = 6;

/** A sender's name, title and address have fewer words. */
const MOST_IN_SIGNATURE = 20;

const GREETING =
  /^(?:(?:med |de )?(?:\p{sc=Latn}+ )?(?:bedste |mange )?hilsn?e[rn]|på (?:\p{sc=Latn}+s? )?vegne|på \p{sc=Latn}+s vegne|venligst|kære)(?!\p{sc=Latn})/iu;

/** Fields of whole sentences. */
const SENTENCES = ['lead', 'short', 'brief', 'note', 'notGiven', 'description', 'counts'];

/** Paragraphs that do not end, and headings and key figures that do. */
export const fullStops: Rule = {
  id: 'punktum',
  reason: 'Et afsnit uden punktum er ofte et afsnit, der mangler sin slutning.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år åbnet tre strande, og der') },
    passes: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år åbnet tre strande, og der kommer flere.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => listProseSources(sources).flatMap((source) => checkSource(source, readVerbs(sources.dictionary))),
};

function checkSource(source: Source, verbs: Verbs): Problem[] {
  const blocks = listBlocks(source);
  return blocks.flatMap((block, at) => (isSignature(block, blocks[at - 1], verbs) ? [] : checkBlock(source, block)));
}

function checkBlock({ file }: Source, block: Block): Problem[] {
  const text = block.text.trimEnd();
  const place = block.placeOf(Math.max(0, text.length - 1));
  // A comma after the stop has a finding of its own.
  if (text && isSentence(block) && !/[.!?:\u{fffc}][»«›‹”“’),;]*$/u.test(text)) {
    return [
      warning(
        file,
        place,
        `Afsnittet slutter uden punktum: »…${text.slice(-30)}«.`,
        'skriv sætningen færdig, og sæt punktum.',
      ),
    ];
  }
  // `mio. kr.` and the like end with their own full stop.
  if (isTitle(block) && /\p{sc=Latn}{4,}\.$/u.test(text)) {
    return [
      warning(
        file,
        place,
        `»${quoteValue(text)}« slutter med punktum.`,
        'slet punktummet; en overskrift og et nøgletal har ingen.',
      ),
    ];
  }
  return [];
}

function isSentence({ type, text, inside, path }: Block): boolean {
  if (type === 'field') return SENTENCES.includes(fieldOf(path));
  return (
    type === 'paragraph' &&
    !isGreeting(text) &&
    inside.every((tag) => (contentOf(tag) ?? 'sentences') === 'sentences') &&
    text.split(/\s+/).length >= LEAST_WORDS
  );
}

/** Words with which no title ends, and a sentence that broke off may. */
const UNFINISHED =
  /(?<!\p{sc=Latn})(?:af|at|da|de|den|der|det|eller|en|er|et|for|fra|har|hos|hvis|i|med|mod|og|om|på|som|til|under|ved),?$/iu;

/** A name of at least two words, and after a comma, a dash or a new line what its bearer does. */
const NAME_AND_TITLE =
  /^\p{Lu}[\p{sc=Latn}.’-]*(?: \p{Lu}[\p{sc=Latn}.’-]*)+(?:,\s*|\s*\n\s*|\s+[–|]\s+)(?<title>\p{Ll}.*)$/su;

/** `Karl Brask, chef for affald`, with or without a greeting above: a title has no verb, as a sentence would. */
function isSignature({ type, text }: Block, before: Block | undefined, { isFinite }: Verbs): boolean {
  const words = text.trim().split(/\s+/);
  if (type !== 'paragraph' || UNFINISHED.test(text.trim()) || words.length > MOST_IN_SIGNATURE) return false;
  const isBelow =
    before?.type === 'paragraph' && /^\p{Lu}/u.test(text) && GREETING.test(before.text) && !/^kære/iu.test(before.text);
  const title = isBelow ? text : NAME_AND_TITLE.exec(text.trim())?.groups?.title;
  return (
    title !== undefined &&
    !title
      .toLowerCase()
      .split(/[^\p{sc=Latn}]+/u)
      .some(isFinite)
  );
}

/** The end of a letter: a greeting and whoever sends it. */
function isGreeting(text: string): boolean {
  const words = text.split(/\s+/);
  const names = words.filter((word) => /^[\p{Lu}(]/u.test(word));
  return (words.length <= 14 && GREETING.test(text)) || (words.length <= 20 && names.length * 2 >= words.length);
}

function isTitle({ type, inside, path }: Block): boolean {
  if (type === 'field') return ['title', 'headline', 'summary'].includes(String(path.at(-1)));
  return type === 'heading' || (type === 'paragraph' && contentOf(inside.at(-1)) === 'phrase');
}
