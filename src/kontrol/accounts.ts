/** The sections of the accounts by what they are. */
import type { Source, Sources } from '../sources/sources.ts';
import { isAmountRow } from '../report/totals.ts';
import type { AccountsData, AmountRow } from '../schemas/accounts.ts';
import { listSources } from '../sources/select.ts';

type Kind = AccountsData['kind'];

/** A section that its schema has accepted, with its data. */
export interface AccountsSource<K extends Kind = Kind> {
  source: Source<'accounts'>;
  data: Extract<AccountsData, { kind: K }>;
}

/** Sections of one kind, in one edition or in all. */
export function listAccounts<K extends Kind>(sources: Sources, kind: K, year?: number): AccountsSource<K>[] {
  return listSources(sources, 'accounts', year).flatMap((source) =>
    source.data?.kind === kind ? [{ source, data: source.data as AccountsSource<K>['data'] }] : [],
  );
}

export type StatementSource = AccountsSource<'statement'> | AccountsSource<'audit'>;

/** The board's and the auditor's statements of all editions. */
export function listStatements(sources: Sources): StatementSource[] {
  return [...listAccounts(sources, 'statement'), ...listAccounts(sources, 'audit')];
}

export interface PlacedRow {
  source: Source<'accounts'>;
  row: AmountRow;
  /** Position among the table's rows, headings included. */
  index: number;
}

/** The rows with amounts of all tables, in one edition or in all. */
export function listRows(sources: Sources, year?: number): PlacedRow[] {
  return listAccounts(sources, 'table', year).flatMap(({ source, data }) =>
    data.rows.flatMap((row, index) => (isAmountRow(row) ? [{ source, row, index }] : [])),
  );
}
