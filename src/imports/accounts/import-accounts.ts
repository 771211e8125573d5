import { listSources } from '../../sources/select.ts';
import { CommandError } from '../../cli/command-error.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import { slugify } from '../../report/slug.ts';
import { requireEdition } from '../../scaffold/plan-chapter.ts';
import { fillTable } from './fill-table.ts';
import { renderNewTable } from './new-table.ts';
import { readWorkbook } from './read-workbook.ts';
import type { SheetProblem, SheetTable } from './sheet.ts';

/** A section of the accounts as the spreadsheet leaves it. */
export interface ImportedTable {
  /** Path below the content folder. */
  path: string;
  text: string;
  isNew: boolean;
  sheet: string;
}

export interface ImportedAccounts {
  tables: ImportedTable[];
  /** What the editor should know, as Danish sentences. */
  remarks: string[];
}

/**
 * Takes the tables of a spreadsheet into an edition's accounts. A sheet belongs to the section whose file or title bears
 * its name; a sheet without one becomes a new section.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when anything in the spreadsheet cannot be read, with every such place; nothing is to be written then
 */
export async function importAccounts(
  sources: Sources,
  bytes: Uint8Array,
  name: string,
  year: number,
  options: { replace?: boolean } = {},
): Promise<ImportedAccounts> {
  requireEdition(sources, year);
  const { tables, problems, remarks } = await readWorkbook(bytes, name, year);
  if (problems.length === 0 && tables.length === 0) {
    throw new CommandError(
      `${name} har intet ark med beløb for ${year} og ${year - 1}.`,
      `skriv de to årstal i rækken over beløbene: rækkens navn til venstre, ${year}, ${year - 1}.`,
    );
  }
  const imported = tables.map((table, index) => importTable(sources, table, year, index, options));
  const all = [...problems, ...imported.flatMap((item) => item.problems)];
  if (all.length > 0) {
    throw new CommandError(
      describeProblems(all, name),
      'ret det, der står ovenfor, i regnearket, og kør igen. Intet er skrevet.',
    );
  }
  return {
    tables: imported.map(({ table }) => table),
    remarks: [...remarks, ...imported.flatMap((item) => item.remarks)],
  };
}

function importTable(sources: Sources, sheet: SheetTable, year: number, index: number, options: { replace?: boolean }) {
  const section = findSection(sources, sheet, year);
  if (section) {
    const { text, problems, remarks } = fillTable(section.text, sheet, options);
    return { table: { path: section.path, text, isNew: false, sheet: sheet.name }, problems, remarks };
  }
  const orders = listSources(sources, 'accounts', year).map(({ data }) => data?.order ?? 0);
  const order = Math.max(0, ...orders) + 10 * (index + 1);
  const path = `${year}/accounts/${slugify(sheet.name)}.mdx`;
  return {
    table: { path, text: renderNewTable(sheet, year, order), isNew: true, sheet: sheet.name },
    problems: [] as SheetProblem[],
    remarks: [] as string[],
  };
}

function findSection(sources: Sources, { name }: SheetTable, year: number): Source<'accounts'> | undefined {
  const wanted = slugify(name);
  const tables = listSources(sources, 'accounts', year).filter(({ data }) => data?.kind === 'table');
  return tables.find(({ slug, data }) => slug === wanted || slugify(data?.title ?? '') === wanted);
}

function describeProblems(problems: SheetProblem[], name: string): string {
  const lines = problems.map(
    ({ sheet, cell, what, fix }) =>
      `${name}, arket »${sheet}«, ${/^[A-Z]/.test(cell) ? `celle ${cell}` : cell}\n  ${what}\n  Ret: ${fix}\n`,
  );
  return `${lines.join('\n')}\n${problems.length} fejl i regnearket.`;
}
