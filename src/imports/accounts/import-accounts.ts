import { CommandError } from '../../cli/command-error.ts';
import type { FileChange } from '../../cli/write-changes.ts';
import { requireEdition } from '../../scaffold/plan-chapter.ts';
import { listSources } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';
import { describeDoubles } from './doubles.ts';
import { fillTable } from './fill-table.ts';
import { findSection, refuseWithoutYears } from './find-section.ts';
import { renderNewTable } from './new-table.ts';
import { readAccounts } from './read-accounts.ts';
import { describeFrozen } from '../describe-changes.ts';
import { describeProblems } from '../describe-problems.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { SheetTable } from './sheet.ts';

/** A section of the accounts as the spreadsheet leaves it. */
export interface ImportedTable extends FileChange {
  sheet: SheetTable;
  /** What becomes of the sheet's rows, by their number. */
  outcomes: Map<number, string>;
}

export interface ImportedAccounts {
  /** Every table of the spreadsheet, also those that say nothing new. */
  tables: ImportedTable[];
  /** What the editor should know, as Danish sentences. */
  remarks: string[];
}

export interface ImportOptions {
  /** Whether amounts that stand in a table already give way to the sheet's. */
  replace?: boolean;
  /** Whether sheets that no table is named after become new tables. */
  isNewAllowed?: boolean;
}

/**
 * Takes the tables of a spreadsheet into an edition's accounts. A sheet belongs to the table whose file or title bears
 * its name. Nothing is written: the caller shows what was read, and asks.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when anything in the spreadsheet cannot be read, with every such place
 */
export async function importAccounts(
  sources: Sources,
  bytes: Uint8Array,
  name: string,
  year: number,
  options: ImportOptions = {},
): Promise<ImportedAccounts> {
  requireEdition(sources, year);
  const { tables, passedOver, remarks, ...read } = await readAccounts(bytes, name, year);
  const problems = [...read.problems, ...refuseWithoutYears(sources, passedOver, year)];
  if (problems.length === 0 && tables.length === 0) {
    throw new CommandError(
      `${name} har intet ark med beløb for ${year} og ${year - 1}.`,
      `skriv de to årstal i rækken over beløbene: rækkens navn til venstre, ${year}, ${year - 1}.`,
    );
  }
  const imported = tables.map((table, index) => importTable(sources, table, year, index, options));
  const found = [...problems, ...imported.flatMap((item) => item.problems)];
  const doubles = findSharedTables(imported.flatMap(({ table }) => table ?? []));
  if (found.length + doubles.length > 0) throw describeProblems([...found, ...doubles], name);
  return {
    tables: imported.flatMap(({ table }) => table ?? []),
    remarks: [...remarks, ...imported.flatMap((item) => item.remarks), ...describeFrozen(sources, year)],
  };
}

/** Tables that become another text. */
export function listChanges({ tables }: ImportedAccounts): ImportedTable[] {
  return tables.filter(({ before, text }) => before !== text);
}

/** A sheet with its table, or with what stops it. */
interface Outcome {
  table: ImportedTable | undefined;
  problems: SheetProblem[];
  remarks: string[];
}

function importTable(
  sources: Sources,
  sheet: SheetTable,
  year: number,
  index: number,
  options: ImportOptions,
): Outcome {
  const section = findSection(sources, sheet, year, options.isNewAllowed === true);
  if ('what' in section) return { table: undefined, problems: [section], remarks: [] };
  const remarks = describeDoubles(sheet);
  if ('source' in section) {
    const { path, text: before } = section.source;
    const filled = fillTable(before, sheet, options);
    const { text, outcomes, problems } = filled;
    return { table: { path, before, text, sheet, outcomes }, problems, remarks: [...remarks, ...filled.remarks] };
  }
  const orders = listSources(sources, 'accounts', year).map(({ data }) => data?.order ?? 0);
  const text = renderNewTable(sheet, year, Math.max(0, ...orders) + 10 * (index + 1));
  const table = { path: `${year}/accounts/${section.slug}.mdx`, before: undefined, text, sheet, outcomes: new Map() };
  return { table, problems: [], remarks };
}

/** Two sheets for one table: `Balance` and `Balance 2026`. */
function findSharedTables(tables: ImportedTable[]): SheetProblem[] {
  return tables.flatMap(({ path, sheet }, index) => {
    const first = tables.findIndex((table) => table.path === path);
    if (first === index) return [];
    const what = `Arket og »${tables[first]?.sheet.name}« hører til den samme tabel, ${path}.`;
    return [{ sheet: sheet.name, cell: 'fanen', what, fix: 'giv arkene hver sit navn, eller skjul det ene.' }];
  });
}
