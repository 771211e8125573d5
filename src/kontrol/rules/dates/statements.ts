import type { Sources } from '../../../sources/sources.ts';
import { type AccountsSource, listAccounts } from '../../accounts.ts';

export type StatementSource = AccountsSource<'statement'> | AccountsSource<'audit'>;

/** The board's and the auditor's statements of all editions. */
export function listStatements(sources: Sources): StatementSource[] {
  return [...listAccounts(sources, 'statement'), ...listAccounts(sources, 'audit')];
}
