import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listTextTables } from '../../text-tables.ts';
import type { TextTable } from '../../text-tables.ts';

const towns = (row: string) => chapter(`| Kommune | Før | Efter |\n|---|---|---|\n${row}\n| Lysensund | 288 | 640 |`);

/** Rows of a table in the text with a cell too few or too many. */
export const tableRowCells: Rule = {
  id: 'tabel-celler',
  reason: 'En række, der mangler en celle, flytter tallene til den forkerte kolonne, eller siden viser et tomt felt.',
  examples: {
    fails: { '2030/chapters/natur.mdx': towns('| Klitby | 702 |') },
    passes: { '2030/chapters/natur.mdx': towns('| Klitby | 310 | 702 |') },
  },
  subjects: (sources) => listTextTables(sources),
  check: (sources) => listTextTables(sources).flatMap(checkTable),
};

function checkTable({ source, head, rows }: TextTable): Problem[] {
  const wanted = head.cells.length;
  return rows
    .filter(({ cells }) => cells.length !== wanted && !cells.some((cell) => cell.includes('\\')))
    .map(({ line, cells }) => {
      const what = `Rækken »${cells[0]}« har ${cells.length} celler, men tabellen har ${wanted} kolonner.`;
      return problem(
        source.file,
        { line, column: 1 },
        what,
        'skriv den celle, der mangler, eller slet den, der er for meget.',
      );
    });
}
