import type { Source } from '../../../sources/sources.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSentences } from '../../sentences.ts';
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
      return facts ? listNear(table).flatMap((block) => checkBlock(table.source, facts, block)) : [];
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

function checkBlock(source: Source, facts: TableFacts, { text, placeOf }: Block): Problem[] {
  return listSentences(text).flatMap(({ text: sentence, index }) => {
    const told = TABLE_JUDGES.flatMap((judge) => judge(sentence.replaceAll('\n', ' '), facts) ?? []).slice(0, 1);
    return told.map((what) => warning(source.file, placeOf(index), what, 'ret teksten eller tabellen.'));
  });
}
