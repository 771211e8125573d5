import type { Source, Sources } from '../../../sources/sources.ts';
import { contentOf } from '../../../schemas/tags.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { listCopies } from '../../copies.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listCandidates, similarity, wordsOf } from '../../similarity.ts';

/** A text with fewer words may well be the same twice. */
const LEAST_WORDS = 10;

/** So many words say what a text is; a paragraph of a whole book must not be compared with another word by word. */
const MOST_WORDS = 400;

/** How alike two texts are when one of them was made of the other: one word in ten is changed. */
const LEAST_ALIKE = 0.85;

const TEXT = 'Udvalget åbnede i år tre nye strande og lagde to nye veje ned til vandet, så alle kan komme frem.';

const LAST_YEAR = { '2029/chapters/natur.mdx': chapter(TEXT) };
const VEJE = { title: 'Veje', headline: 'Vejene blev lagt om', lead: 'Nu kan alle gå tørskoet.', summary: 'Nye veje' };

/** Paragraphs that stand nearly word for word in another edition, or twice in this one. */
export const repeatedText: Rule = {
  id: 'tekst-gentaget',
  reason: 'En tekst, der er næsten ord for ord som sidste års, er sjældent skrevet til årets udgave.',
  examples: {
    fails: { ...LAST_YEAR, '2030/chapters/veje.mdx': chapter(TEXT.replace('tre', 'fire'), VEJE) },
    passes: {
      ...LAST_YEAR,
      '2030/chapters/veje.mdx': chapter(
        'De nye veje er gruset og lagt uden om klitterne i nord, så de ligger tørt.',
        VEJE,
      ),
    },
  },
  subjects: (sources) => listProseSources(sources).flatMap(listLong),
  check: (sources) => {
    const texts = inOrder(sources).flatMap(listLong);
    const told = new Set<Text>();
    return listCandidates(texts.map(({ words }) => words)).flatMap(([first, second]) => {
      const [before, text] = [texts[first]!, texts[second]!];
      if (told.has(text) || !isRepeated(before, text)) return [];
      told.add(text);
      return [describe(text, before)];
    });
  },
};

interface Text {
  source: Source;
  block: Block;
  words: string[];
}

/** Older editions come first, so that the finding points at the newer one. A copied file has a finding of its own. */
function inOrder(sources: Sources): Source[] {
  const copies = listCopies(sources);
  return listProseSources(sources)
    .filter((source) => !copies.has(source))
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** Descriptions of bodies may say the same each year, and so may notes and what the law wants of auditors. */
function listLong(source: Source): Text[] {
  if (source.kind === 'body') return [];
  return listBlocks(source).flatMap((block) => {
    const { type, path, text, inside } = block;
    // A key figure says the same of each year.
    const isText = (type === 'paragraph' && contentOf(inside.at(-1)) !== 'phrase') || type === 'item';
    const isProse = isText || (type === 'field' && ['lead', 'description'].includes(String(path.at(-1))));
    const words = isProse ? wordsOf(text).slice(0, MOST_WORDS) : [];
    return words.length >= LEAST_WORDS ? [{ source, block, words }] : [];
  });
}

/** Whether a text is one that was before. Facts gathered in a box repeat the text on purpose. */
function isRepeated(before: Text, text: Text): boolean {
  const [isBoxed, wasBoxed] = [text, before].map(({ block }) => block.inside.includes('FactBox'));
  if (isBoxed !== wasBoxed) return false;
  const isOtherYear = before.source.year !== text.source.year;
  if (isOtherYear && (text.block.type === 'item' || isFormal(text.source))) return false;
  // Each edition describes itself in the same way, with its own year.
  if (isOtherYear && text.block.path.at(-1) === 'description') return before.words.join(' ') === text.words.join(' ');
  return similarity(before.words, text.words) >= LEAST_ALIKE;
}

/** Sections whose words the law of the trade gives. */
const FORMAL = ['audit', 'statement'];

function isFormal({ kind, data }: Source): boolean {
  return kind === 'accounts' && data !== undefined && 'kind' in data && FORMAL.some((formal) => formal === data.kind);
}

function describe({ source: { file }, block, words }: Text, before: Text): Problem {
  const where = `${before.source.file}:${before.block.placeOf(0).line}`;
  const isSame = words.join(' ') === before.words.join(' ');
  return warning(
    file,
    block.placeOf(0),
    `Afsnittet står ${isSame ? '' : 'næsten '}ord for ord i ${where}.`,
    'skriv, hvad der er sket i årets løb, eller slet det ene.',
  );
}
