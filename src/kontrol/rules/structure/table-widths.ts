import { toString } from 'mdast-util-to-string';
import type { Parents, Table } from 'mdast';
import { bindSpaces } from '../../../report/typography.ts';
import type { Source } from '../../../sources/sources.ts';
import { visitWithAncestors } from '../../ancestors.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Width of the text column on paper, and of one inside a fact box. `styles/print/page.css` and `tags.css` set them. */
const COLUMN_MM = 116;
const BOX_MM = 106;
/** Between two columns. */
const GAP_MM = 3;
/** Measured beside the printed tables, widths are right to half a millimetre. */
const SLACK_MM = 0.5;
/** One em of a table's letters: 8.8 pt. */
const EM_MM = 8.8 * 0.3528;

/** Widths of Archivo's letters in em, measured in the font that is printed; what stands nowhere is .57, as a digit. */
const WIDTHS: [em: number, letters: string][] = [
  [0.23, "ijlI' ’!|"],
  [0.31, 'ft.,:;r()-/[]'],
  [0.51, 'vyzksxc1–'],
  [0.55, 'aehnuLJg47å'],
  [0.66, 'ABEFKPSTVXYZÅ+='],
  [0.74, 'CDHNRUw'],
  [0.86, 'GMOQmæWØ%'],
  [1, 'Æ—@'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em])));

const WIDE = Array.from({ length: 12 }, (_, index) => `Strandvejene${index}`).join(' | ');

/** Tables whose words cannot stand side by side on a sheet of paper, however their columns share it. */
export const tableWidths: Rule = {
  id: 'tabel-bred',
  reason: 'På nettet kan en bred tabel rulles til siden, men papiret er, hvor bredt det er, og trykken standser.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter(`| ${WIDE} |\n|${'---|'.repeat(12)}\n|${' 7 |'.repeat(12)}`) },
    passes: { '2030/chapters/natur.mdx': chapter('| Strand | Åbnet |\n|---|---|\n| Klitby | 2030 |') },
  },
  subjects: ({ files }) => files.flatMap(listTables),
  check: ({ files }) => files.flatMap((source) => listTables(source).flatMap((placed) => checkTable(source, placed))),
};

interface Placed {
  table: Table;
  ancestors: readonly Parents[];
}

function listTables({ tree }: Source): Placed[] {
  const found: Placed[] = [];
  if (!tree) return found;
  visitWithAncestors(tree, (node, ancestors) => {
    if (node.type === 'table') found.push({ table: node, ancestors: [...ancestors] });
  });
  return found;
}

function checkTable({ file }: Source, { table, ancestors }: Placed): Problem[] {
  const words = listWidestWords(table);
  const width = words.reduce((sum, { mm }) => sum + mm, GAP_MM * (words.length - 1));
  const isBoxed = ancestors.some((node) => 'name' in node && node.name === 'FactBox');
  const room = isBoxed ? BOX_MM : COLUMN_MM;
  if (width <= room + SLACK_MM) return [];
  const longest = words.toSorted((a, b) => b.mm - a.mm)[0]!.word;
  const what = `Tabellen har ${words.length} kolonner og bliver mindst ${Math.ceil(width)} mm bred; ${isBoxed ? 'i en faktaboks' : 'på papiret'} er der ${room} mm.`;
  const fix = `byt om på rækker og kolonner, del tabellen i to, eller forkort de længste ord (»${longest}«).`;
  return [problem(file, table.position!.start, what, fix)];
}

/** The widest word of each column, which nothing divides. */
function listWidestWords({ children }: Table): { word: string; mm: number }[] {
  const columns = children[0]?.children.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    children
      .flatMap((row) => splitWords(bindSpaces(toString(row.children[column] ?? ''))))
      .map((word) => ({ word, mm: widthOf(word) }))
      .reduce((widest, next) => (next.mm > widest.mm ? next : widest), { word: '', mm: 0 }),
  );
}

/** Parts of a text between which a line can end. */
function splitWords(text: string): string[] {
  return text.split(/[ \n\t]+|(?<=[-–\u00ad])/);
}

function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? 0.57), 0) * EM_MM;
}
