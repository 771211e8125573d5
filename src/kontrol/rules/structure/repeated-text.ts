import type { Source, Sources } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** A paragraph with fewer words may well be the same twice. */
const LEAST_WORDS = 12;

const TEXT = 'Udvalget åbnede i år tre nye strande og lagde to nye veje ned til vandet, så alle kan komme frem.';

/** Paragraphs that stand word for word in another edition, or twice in this one. */
export const repeatedText: Rule = {
  id: 'tekst-gentaget',
  reason: 'En tekst, der er ord for ord som sidste års, er sjældent skrevet til årets udgave.',
  examples: {
    fails: { '2029/chapters/natur.mdx': chapter(TEXT), '2030/chapters/natur.mdx': chapter(TEXT) },
    passes: { '2029/chapters/natur.mdx': chapter(TEXT), '2030/chapters/natur.mdx': chapter(TEXT.replace('tre', 'to')) },
  },
  subjects: (sources) => listProseSources(sources).flatMap(listLong),
  check: (sources) => {
    const first = new Map<string, { source: Source; block: Block }>();
    return inOrder(sources).flatMap((source) =>
      listLong(source).flatMap((block) => {
        const key = normal(block.text);
        const before = first.get(key);
        if (!before) first.set(key, { source, block });
        return before ? [describe(source, block, before)] : [];
      }),
    );
  },
};

/** Older editions come first, so that the finding points at the newer one. */
function inOrder(sources: Sources): Source[] {
  return listProseSources(sources).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** Notes of tables and descriptions of bodies may say the same each year. */
function listLong(source: Source): Block[] {
  if (source.kind === 'body') return [];
  return listBlocks(source).filter(({ type, path, text }) => {
    const isProse = type === 'paragraph' || (type === 'field' && ['lead', 'description'].includes(String(path.at(-1))));
    return isProse && normal(text).split(' ').length >= LEAST_WORDS;
  });
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function describe({ file }: Source, { placeOf }: Block, before: { source: Source; block: Block }): Problem {
  const where = `${before.source.file}:${before.block.placeOf(0).line}`;
  return warning(
    file,
    placeOf(0),
    `Afsnittet står ord for ord i ${where}.`,
    'skriv, hvad der er sket i årets løb, eller slet det ene.',
  );
}
