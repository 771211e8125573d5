import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { contentOf } from '../../../schemas/tags.ts';
import { quoteValue } from '../../text.ts';

/** A paragraph with fewer words is a salutation or a label, and needs none. */
const LEAST_WORDS = 6;

/** Fields of whole sentences. */
const SENTENCES = ['lead', 'note', 'notGiven', 'description', 'counts'];

/** Paragraphs that do not end, and headings and key figures that do. */
export const fullStops: Rule = {
  id: 'punktum',
  reason: 'Et afsnit uden punktum er ofte et afsnit, der mangler sin slutning.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år åbnet tre strande, og der') },
    passes: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år åbnet tre strande, og der kommer flere.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) =>
    listProseSources(sources).flatMap((source) => listBlocks(source).flatMap((block) => checkBlock(source, block))),
};

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
  if (isTitle(block) && /\p{L}{4,}\.$/u.test(text)) {
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
  if (type === 'field') return SENTENCES.includes(String(path.at(-1)));
  return (
    type === 'paragraph' &&
    !isGreeting(text) &&
    inside.every((tag) => (contentOf(tag) ?? 'sentences') === 'sentences') &&
    text.split(/\s+/).length >= LEAST_WORDS
  );
}

/** The end of a letter: a greeting and whoever sends it. */
function isGreeting(text: string): boolean {
  const words = text.split(/\s+/);
  const names = words.filter((word) => /^[\p{Lu}(]/u.test(word));
  return (
    (words.length <= 14 &&
      /^(?:(?:med |de )?(?:\p{L}+ )?(?:bedste |mange )?hilsn?e[rn]|på (?:\p{L}+s? )?vegne|på \p{L}+s vegne|kære)(?!\p{L})/iu.test(
        text,
      )) ||
    (words.length <= 20 && names.length * 2 >= words.length)
  );
}

function isTitle({ type, inside, path }: Block): boolean {
  if (type === 'field') return ['title', 'headline', 'summary'].includes(String(path.at(-1)));
  return type === 'heading' || (type === 'paragraph' && contentOf(inside.at(-1)) === 'phrase');
}
