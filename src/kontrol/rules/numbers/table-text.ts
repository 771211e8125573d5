import type { Source } from '../../../sources/sources.ts';
import { findSlip, isSameNumber } from '../../claim-conflicts.ts';
import { listClaims } from '../../claims.ts';
import type { Claim } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listNumbers } from '../../numbers.ts';
import type { TextNumber } from '../../numbers.ts';
import { isShareStated } from '../../share-words.ts';
import { listStems } from '../../sentences.ts';
import { listTextTables } from '../../text-tables.ts';
import type { TextRow, TextTable } from '../../text-tables.ts';
import { quote } from '../../text.ts';
import { listLines } from '../../told.ts';
import { textTables } from '../accounts/text-tables.ts';

const withText = (text: string) =>
  chapter(`${text}\n\n| Kommune | Før | Efter |\n|---|---|---|\n| Klitby | 310 | 702 |\n| Lysensund | 288 | 640 |`);

/** Sentences that name a row of a table in their chapter and give it another number, or another year's. */
export const tableText: Rule = {
  id: 'tabel-tekst',
  reason: 'Teksten om en tabel skrives én gang, tabellen rettes flere gange.',
  examples: {
    fails: { '2030/chapters/natur.mdx': withText('I Klitby steg antallet fra 310 til 720.') },
    passes: { '2030/chapters/natur.mdx': withText('I Klitby steg antallet fra 310 til 702.') },
  },
  subjects: (sources) => listTextTables(sources),
  check: (sources, { found }) => {
    // A table that does not add up is put right first.
    const odd = new Set(found.filter(({ rule }) => rule === textTables.id).flatMap(listLines));
    return listTextTables(sources)
      .flatMap(checkTable)
      .filter((problem) => !listLines(problem).some((place) => odd.has(place)));
  },
};

function checkTable(table: TextTable): Problem[] {
  const claims = listClaims(table.source).filter(({ role }) => role !== 'table' && role !== 'link');
  const rows = table.rows.map((row) => ({
    row,
    stems: listStems(row.cells[0] ?? ''),
    numbers: listCellNumbers(table, row),
  }));
  return [
    ...checkYears(table, claims),
    ...claims.flatMap((claim) =>
      rows.flatMap((one) =>
        checkClaim(
          table.source,
          claim,
          one,
          rows.map(({ numbers }) => numbers),
        ),
      ),
    ),
  ];
}

interface NamedRow {
  row: TextRow;
  stems: ReadonlySet<string>;
  numbers: TextNumber[];
}

/** Numbers of a row; those of a column in per cent are per cents. */
function listCellNumbers({ head }: TextTable, { cells }: TextRow): TextNumber[] {
  return cells.slice(1).flatMap((cell, at) => {
    const isShare = /pct|procent/i.test(head.cells[at + 1] ?? '') && !/vækst|ændring/i.test(head.cells[at + 1] ?? '');
    return listNumbers(isShare ? `${cell} pct.` : cell).slice(0, 1);
  });
}

function checkClaim(source: Source, claim: Claim, { row, stems, numbers }: NamedRow, all: TextNumber[][]): Problem[] {
  if (stems.size === 0 || ![...stems].every((stem) => claim.stems.has(stem))) return [];
  const isIn = (number: TextNumber) => numbers.some((cell) => isSameNumber(cell, number));
  if (isIn(claim.number)) return [];
  const isAnchored = claim.inSentence.some(isIn);
  const rival = numbers.find((cell) => isSlip(claim, cell, isAnchored, row));
  if (!rival || all.flat().some((cell) => isSameNumber(cell, claim.number))) return [];
  const [said, name] = [quote(claim.number.text), quote(row.cells[0] ?? '')];
  const inText = `Her står ${said}, men i tabellens række ${name} på linje ${row.line} står ${quote(rival.text)}.`;
  const inTable = `Rækken ${name} siger ${quote(rival.text)}, men teksten på linje ${claim.place.line} siger ${said}.`;
  // Nobody knows which of the two is right, so both are told.
  return [
    warning(source.file, claim.place, inText, 'ret teksten eller tabellen.'),
    warning(source.file, { line: row.line, column: 1 }, inTable, 'ret teksten eller tabellen.'),
  ];
}

/** Long numbers that differ by a slip; shares of a matter that the sentence names by a common word. */
function isSlip(claim: Claim, cell: TextNumber, isAnchored: boolean, { cells }: TextRow): boolean {
  const slip = findSlip(claim.number, cell);
  if (claim.number.kind === cell.kind && claim.number.digits.length > 2) {
    return slip === 'swapped' || (slip === 'digit' && isAnchored);
  }
  if (claim.number.kind !== 'share' || cell.kind !== 'pct' || isAnchored) return false;
  if (isShareStated(cell.value / 100, claim.number, claim.sentence.slice(0, claim.number.index))) return false;
  const label = (cells[0] ?? '').toLowerCase().split(' ').at(-1) ?? '';
  return (
    label.length > 4 &&
    new RegExp(`(?<!\\p{sc=Latn})${label.replace(/[^\p{sc=Latn}\d]/gu, '.')}`, 'u').test(claim.sentence)
  );
}

/** Numbers that the text gives to one year and the table to another: its heads have changed places. */
function checkYears(table: TextTable, claims: Claim[]): Problem[] {
  const { head, rows, source } = table;
  const years = head.cells.map((cell) => /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(cell)?.[0]);
  if (years.filter(Boolean).length < 2) return [];
  const columnOf = ({ number }: Claim) => {
    const columns = years.flatMap((year, at) =>
      year && rows.some(({ cells }) => listNumbers(cells[at] ?? '').some((cell) => cell.digits === number.digits))
        ? [year]
        : [],
    );
    return columns.length === 1 ? columns[0] : undefined;
  };
  const told = claims
    .filter(({ number }) => number.digits.length > 2 && number.kind !== 'year')
    .flatMap((claim) => {
      const named = claim.inSentence.filter(({ kind }) => kind === 'year').map(({ text }) => text);
      const [column, year] = [columnOf(claim), named[0]];
      return column && year && named.length === 1 && years.includes(year) ? [{ claim, column, year }] : [];
    });
  const against = told.filter(({ column, year }) => column !== year);
  if (against.length === 0 || against.length < told.length) return [];
  const { claim, column, year } = against[0]!;
  const what = `Teksten på linje ${claim.place.line} giver ${quote(claim.number.text)} til ${year}, men tabellen giver det til ${column}.`;
  return [
    warning(source.file, { line: head.line, column: 1 }, what, 'se efter, om kolonnernes overskrifter er byttet om.'),
  ];
}
