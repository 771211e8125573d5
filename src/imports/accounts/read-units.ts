import { formatAddress, listCells, listLines } from '../spreadsheet/cells.ts';
import type { Cell, Sheet } from '../spreadsheet/cells.ts';
import { listHeadCells } from './read-columns.ts';
import type { YearColumns } from './read-columns.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { AmountColumn } from './sheet.ts';
import { findUnit, formatUnit, readUnit } from './units.ts';
import type { UnitKroner } from './units.ts';

/** A unit with the text and the cell that say so. */
interface SaidUnit {
  kroner: UnitKroner;
  /** `»t.kr.« (C4)`. */
  source: string;
  cell: string;
}

/** Longer texts are notes, which also mention other things. */
const MOST_LETTERS = 200;

/**
 * What 1 is worth in each of the two columns. A column's own unit stands over, in or under its year, or in the number
 * format of its amounts; a unit of both stands in a title or beside the years.
 *
 * @returns the columns, and why their units cannot be known
 */
export function readUnits(
  sheet: Sheet,
  head: YearColumns,
  year: number,
): { columns: [AmountColumn, AmountColumn]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const refuse: Refuse = (cell, what, fix) => void problems.push({ sheet: sheet.name, cell, what, fix });
  const common = listCommonCells(sheet, head).flatMap((cell) => readCell(cell, findUnit(cell.text), refuse));
  const [now, before] = head.columns.map((column, index) => {
    const cells = listHeadCells(sheet, head, column);
    const own = cells.flatMap((cell) => readCell(cell, readColumnUnit(cell, head.line), refuse));
    const shown = readFormats(sheet, head, column, refuse);
    return decide({ year: year - index, column }, [...own, ...shown, ...common], refuse);
  }) as [AmountColumn, AmountColumn];
  const [said, silent] = now.unitSource === '' ? [before, now] : [now, before];
  if (silent.unitSource === '' && said.unitSource !== '' && problems.length === 0) {
    const what = `${said.year} har en enhed, ${said.unitSource}, men ${silent.year} har ingen.`;
    refuse(formatAddress(head.line, silent.column), what, 'skriv enheden over begge årstal.');
  }
  return { columns: [now, before], problems };
}

type Refuse = (cell: string, what: string, fix: string) => void;

const KNOWN = 'skriv kr., 1.000 kr., mio. kr. eller mia. kr.; beløb i andet end danske kroner kan ikke tages ind.';

function readCell(cell: Cell, unit: ReturnType<typeof findUnit>, refuse: Refuse): SaidUnit[] {
  if (!unit) return [];
  const address = formatAddress(cell.line, cell.column);
  if ('kroner' in unit) return [{ kroner: unit.kroner, source: `»${cell.text}« (${address})`, cell: address }];
  refuse(address, `»${cell.text}« er ikke en enhed, der kendes.`, KNOWN);
  return [];
}

/**
 * Over the years may stand anything. What follows a year in its cell, or stands under it, is a unit or says nothing; words
 * before the year name the column.
 */
function readColumnUnit({ text: written, format, line }: Cell, yearLine: number): ReturnType<typeof findUnit> {
  // A year may be a number that its format shows as »2026 kr.«.
  const text = `${written} ${format.words}`.trim();
  if (line < yearLine) return findUnit(text);
  const after = /(?<!\d)20\d\d(?<rest>.*)$/s.exec(text)?.groups?.['rest'];
  return after === undefined ? readUnit(text) : (readUnit(after) ?? findUnit(text));
}

/** Cells of the head that stand in neither column of amounts. */
function listCommonCells(sheet: Sheet, { lastLine, columns }: YearColumns): Cell[] {
  return listLines(sheet)
    .filter((line) => line <= lastLine)
    .flatMap((line) => listCells(sheet, line))
    .filter(({ column, text }) => column < Math.min(...columns) && text.length <= MOST_LETTERS);
}

/** Units that the number formats of a column's amounts show around them, each once. */
function readFormats(sheet: Sheet, { lastLine }: YearColumns, column: number, refuse: Refuse): SaidUnit[] {
  const seen = new Set<string>();
  return listLines(sheet)
    .filter((line) => line > lastLine)
    .flatMap((line) =>
      listCells(sheet, line).filter((cell) => cell.column === column && typeof cell.value === 'number'),
    )
    .filter(({ format: { words } }) => words !== '' && !seen.has(words) && seen.add(words))
    .flatMap((cell) => readCell({ ...cell, text: cell.format.words }, findUnit(cell.format.words), refuse));
}

function decide(
  { year, column }: Pick<AmountColumn, 'year' | 'column'>,
  said: SaidUnit[],
  refuse: Refuse,
): AmountColumn {
  const [first] = said;
  const other = said.find(({ kroner }) => kroner !== first?.kroner);
  if (first && other) {
    const what = `Kolonnen for ${year} har to enheder: ${first.source} er ${formatUnit(first.kroner)}, og ${other.source} er ${formatUnit(other.kroner)}.`;
    refuse(other.cell, what, 'slet den, der ikke gælder.');
  }
  return { year, column, kroner: first?.kroner ?? 1, unitSource: first?.source ?? '' };
}
