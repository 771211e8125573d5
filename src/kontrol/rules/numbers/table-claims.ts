import type { Source } from '../../../sources/sources.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSentences } from '../../sentences.ts';
import { readNumberWord } from '../../number-words.ts';
import { isSameStem, listWordsOf } from '../../subjects.ts';
import { listTextTables } from '../../text-tables.ts';
import type { TextTable } from '../../text-tables.ts';
import { readTable } from '../../table-facts.ts';
import type { TableFacts } from '../../table-facts.ts';
import { TABLE_JUDGES } from '../../table-sayings.ts';

const withText = (text: string) =>
  chapter(
    `${text}\n\n| Kommune | 2029 | 2030 |\n|---|---|---|\n| Klitby | 310 | 702 |\n| Lysensund | 288 | 240 |\n| Tangbo | 200 | 210 |`,
  );

/** What the text says of a table's rows without their numbers: where alone something fell, how many rose, who has most. */
export const tableClaims: Rule = {
  id: 'tabel-udsagn',
  reason: 'Læseren ser i tabellen lige under, om »kun i Klitby faldt tallet« passer.',
  examples: {
    fails: { '2030/chapters/natur.mdx': withText('Kun i Tangbo faldt antallet.') },
    passes: { '2030/chapters/natur.mdx': withText('Kun i Lysensund faldt antallet.') },
  },
  subjects: (sources) => listTextTables(sources),
  check: (sources) =>
    listTextTables(sources).flatMap((table) => {
      const facts = readTable(table);
      if (!facts) return [];
      const near = listNear(table);
      const topic = [near.find(({ type }) => type === 'heading')?.text ?? '', ...table.head.cells.slice(1)].join(' ');
      const about = { topic: listWordsOf(topic), kind: listWordsOf(table.head.cells[0] ?? ''), facts };
      return near.flatMap((block) => checkBlock(table.source, about, block));
    }),
};

/** Paragraphs and headings from the heading above the table to the one below it. */
function listNear({ source, head }: TextTable): Block[] {
  const blocks = listBlocks(source).filter(
    ({ type, inside }) => ['paragraph', 'heading'].includes(type) && inside.length === 0,
  );
  const lineOf = (block: Block) => block.placeOf(0).line;
  const headings = blocks.filter(({ type }) => type === 'heading').map(lineOf);
  const [from, to] = [
    headings.findLast((line) => line < head.line) ?? 0,
    headings.find((line) => line > head.line) ?? Infinity,
  ];
  return blocks.filter((block) => lineOf(block) >= from && lineOf(block) < to);
}

/** What the table is about, by the heading above it and its head, and what its rows are. */
interface About {
  topic: readonly string[];
  kind: readonly string[];
  facts: TableFacts;
}

function checkBlock(source: Source, about: About, { text, placeOf }: Block): Problem[] {
  return listSentences(text).flatMap(({ text: sentence, index }) => {
    const line = sentence.replaceAll('\n', ' ');
    if (!isAbout(line, about)) return [];
    const told = TABLE_JUDGES.flatMap((judge) => judge(line, about.facts) ?? []).slice(0, 1);
    return told.map((what) => warning(source.file, placeOf(index), what, 'ret teksten eller tabellen.'));
  });
}

/** Words that say how, and not what. */
const HOW =
  /^(?:alene|bare|over|mere|mest|mindst|mindre|flest|færrest|flere|færre|størst|største|mindste|fleste|halvdelen|godt|alle|anden|modsat|tilbage|frem|gennem|blev|havde|samme|lidt|meget|igen|også|fortsat|stadig|steg|faldt|voksede|kun|antal|antallet|tallet)$/u;

/** Whether a sentence speaks of what the table counts: by a word of its topic, or by none at all. */
function isAbout(sentence: string, { topic, kind, facts }: About): boolean {
  const names = facts.names.flatMap(listWordsOf);
  const clause = sentence.split(/[,;:]/u)[0]!;
  const words = listWordsOf(clause).filter(
    (word) => word.length > 3 && !HOW.test(word) && !names.includes(word) && readNumberWord(word) === undefined,
  );
  const isKind = (word: string) => kind.some((one) => word.startsWith(one));
  const isTopic = (word: string) =>
    topic.some((one) => isSameStem(one, word) || one === `${word}et` || one === `${word}en`);
  return (
    words.every(isKind) ||
    words.some((word) => !isKind(word) && isTopic(word)) ||
    /(?<!\p{sc=Latn})gik det den anden vej/u.test(clause)
  );
}
