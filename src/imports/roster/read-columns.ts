import { slugify } from '../../report/slug.ts';
import { formatAddress, formatColumn, isColumnHidden, listCells, listLines } from '../spreadsheet/cells.ts';
import type { Sheet } from '../spreadsheet/cells.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { RosterField } from './roster.ts';

/** Heads of columns, folded as in addresses. */
const HEADS: Record<RosterField, string[]> = {
  name: ['navn', 'navne', 'fulde-navn', 'medlem', 'medlemmer', 'person'],
  firstName: ['fornavn', 'fornavne'],
  lastName: ['efternavn', 'efternavne'],
  title: ['titel', 'stilling', 'stillingsbetegnelse'],
  municipality: ['kommune', 'hjemkommune'],
  party: ['parti', 'partibogstav', 'liste', 'parti-liste'],
  role: ['rolle', 'post', 'hverv', 'funktion'],
  portfolio: ['resort', 'resortomraade', 'resortansvar', 'ansvarsomraade'],
  body: ['udvalg', 'organ', 'forum'],
  id: ['id'],
};
const FIELDS = Object.keys(HEADS) as RosterField[];

/** The row of heads, and the column of each field that the sheet has. */
export interface RosterColumns {
  line: number;
  columns: Map<RosterField, number>;
  /** Visible columns with a head that is none of ours: `F (Mail)`. */
  unread: string[];
}

/** Rows in which the heads are looked for. */
const SEARCHED = 40;

/**
 * The first row that has a head for names, and one for something else.
 *
 * @returns problems when two columns have the same head; nothing when the sheet is no roster
 */
export function findColumns(sheet: Sheet): RosterColumns | SheetProblem[] | undefined {
  for (const line of listLines(sheet).filter((other) => other <= SEARCHED)) {
    const heads = listCells(sheet, line).filter(({ column, text }) => text !== '' && !isColumnHidden(sheet, column));
    const found = heads.flatMap(({ column, text }) => {
      const field = FIELDS.find((name) => HEADS[name].includes(slugify(text)));
      return field ? [{ field, column, text }] : [];
    });
    const has = (field: RosterField) => found.some((item) => item.field === field);
    if (found.length < 2 || !(has('name') || (has('firstName') && has('lastName')))) continue;
    const double = found.find(({ field }, index) => found.findIndex((item) => item.field === field) !== index);
    if (double) {
      return [
        {
          ...{ sheet: sheet.name, cell: formatAddress(line, double.column) },
          what: `»${double.text}« siger det samme som overskriften på en anden kolonne.`,
          fix: 'slet eller skjul den ene, eller giv den en anden overskrift.',
        },
      ];
    }
    const read = new Set(found.map(({ column }) => column));
    const unread = heads.filter(({ column }) => !read.has(column));
    return {
      line,
      columns: new Map(found.map(({ field, column }) => [field, column])),
      unread: unread.map(({ column, text }) => `${formatColumn(column)} (»${text}«)`),
    };
  }
  return undefined;
}
