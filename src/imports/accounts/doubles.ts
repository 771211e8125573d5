import { formatList } from '../../report/format.ts';
import { slugify } from '../../report/slug.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { SheetRow, SheetTable } from './sheet.ts';

/**
 * Names that the sheet and the table do not have equally often, so that no one can tell which row is which. Case and
 * signs make no other name: `Kontingent:` is `KONTINGENT`.
 *
 * @param known labels of the table's rows
 */
export function findDoubles(table: SheetTable, known: string[]): SheetProblem[] {
  return groupByName(table).flatMap((rows) => {
    const [first] = rows;
    const count = known.filter((label) => slugify(label) === slugify(first?.label ?? '')).length;
    if (!first || count === rows.length || (rows.length === 1 && count === 0)) return [];
    return {
      sheet: table.name,
      cell: `række ${formatList(rows.map(({ line }) => String(line)))}`,
      what: `»${first.label}« står ${times(rows.length)} i arket, men ${times(count)} i tabellen.`,
      fix: 'giv rækkerne hver sit navn, både i arket og i tabellen, eller slet den, der er for meget.',
    };
  });
}

/** Says which names stand more than once. Rows of one name are taken in their order. */
export function describeDoubles(table: SheetTable): string[] {
  return groupByName(table)
    .filter((rows) => rows.length > 1)
    .map((rows) => {
      const places = formatList(rows.map(({ line }) => String(line)));
      return `Arket »${table.name}«: »${rows[0]?.label}« står ${times(rows.length)}, på række ${places}; de er taget i den rækkefølge.`;
    });
}

function groupByName({ rows }: SheetTable): SheetRow[][] {
  const groups = Object.groupBy(
    rows.filter(({ amounts }) => amounts),
    ({ label }) => slugify(label),
  );
  return Object.values(groups).flatMap((group) => (group ? [group] : []));
}

function times(count: number): string {
  return count === 1 ? 'én gang' : `${count} gange`;
}
