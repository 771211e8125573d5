import { formatDecimal } from '../../../report/format.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { countDecimals, listTextTables, toNumber } from '../../text-tables.ts';
import type { TextTable } from '../../text-tables.ts';

const answers = (third: number) =>
  chapter(`| Svar | Andel i pct. |\n|---|---|\n| Ja | 61 |\n| Nej | 32 |\n| Ved ikke | ${third} |`);

/** Columns of shares without a total: where the rows are all there is, they make 100 per cent. */
export const tableShares: Rule = {
  id: 'tabel-andele',
  reason: 'Andele af en helhed giver 100 pct. tilsammen; gør de ikke, er en af dem tastet forkert.',
  examples: {
    fails: { '2030/chapters/natur.mdx': answers(17) },
    passes: { '2030/chapters/natur.mdx': answers(7) },
  },
  subjects: (sources) => listTextTables(sources),
  check: (sources) => listTextTables(sources).flatMap(checkTable),
};

const SHARE = /^\**(?:andel|pct|procent|fordeling)|andel i pct|pct\. af (?:alle|svar)/iu;

/** Heads of columns whose rows divide a whole: answers, sources, uses. Rows of places or years are wholes of their own. */
const DIVIDES =
  /^\**(?:svar|kilde|fordeling|formål|udgift|indtægt|omkostning|type|slags|form|art|anvendelse|transport|post|holdning|vurdering|oplevelse|brændsel|energi|materiale|affald|branche|sektor|tilfredshed|hvad|hvordan|køn)/iu;

/** Rows that hold all that the others do not. */
const REST =
  /^\**(?:andet|andre|anden|øvrige|resten|rest|ved ikke|ikke besvaret|uoplyst|ingen|hverken|ingen af dem)(?!\p{sc=Latn})/iu;

/** Words that say that the shares overlap, or that they are not all of them. */
const OVERLAPS =
  /flere svar|kunne|måtte|hver\.|mest|oftest|mere end ét|flere kryds|både|afrund|de \p{sc=Latn}+ (?:største|hyppigste|vigtigste)|blandt andet|bl\.a\.|udvalgte/iu;

/** How far from 100 the sum may lie and still be meant as 100: one digit of one share is wrong. */
const FARTHEST = 20;

function checkTable(table: TextTable): Problem[] {
  const { source, head, rows } = table;
  const hasTotal = rows.some(({ cells }) => /^\**(?:i alt|total|sum|alle)(?!\p{sc=Latn})/iu.test(cells[0] ?? ''));
  const name = head.cells[0] ?? '';
  const hasRest = rows.some(({ cells }) => REST.test(cells[0] ?? ''));
  const isDivided = (DIVIDES.test(name) && !name.includes(' og ')) || hasRest;
  if (rows.length < 3 || hasTotal || !isDivided || isOverlapping(table)) return [];
  return head.cells.flatMap((name, column) => {
    const shares = rows.map(({ cells }) => toNumber(cells[column]));
    if (column === 0 || !SHARE.test(name) || shares.some((share) => share === undefined || share < 0)) return [];
    const sum = shares.reduce<number>((all, share) => all + share!, 0);
    const decimals = countDecimals(rows.map(({ cells }) => cells[column] ?? ''));
    const away = Math.abs(sum - 100);
    // A list without a row for the rest may leave some out.
    if (sum < 100 && !hasRest) return [];
    // Each rounded share may miss by half of its last digit.
    if (away <= (rows.length / 2) * 10 ** -decimals + 1e-9 || away > FARTHEST) return [];
    const what = `Andelene i kolonnen »${name}« giver ${formatDecimal(sum, decimals)} pct. tilsammen, ikke 100.`;
    const fix = 'find den andel, der er forkert; kan de give mere eller mindre end 100, så skriv det i teksten.';
    return [warning(source.file, { line: rows.at(middleOf(rows.length))!.line, column: 1 }, what, fix)];
  });
}

/** Nobody knows which row is wrong; the middle one is near them all. */
function middleOf(count: number): number {
  return Math.floor((count - 1) / 2);
}

/** Whether the lines around the table say that its shares are no whole. */
function isOverlapping({ source, head, rows }: TextTable): boolean {
  const lines = source.text.split('\n').slice(Math.max(0, head.line - 5), (rows.at(-1)?.line ?? head.line) + 4);
  return lines.some((line) => OVERLAPS.test(line));
}
