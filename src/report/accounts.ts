/** The sections of an edition's accounts: which one is the story, which are tables, and each by its name. */
import type { AccountsSection, Report } from './report.ts';

type Kind = AccountsSection['kind'];
type SectionOf<K extends Kind> = Extract<AccountsSection, { kind: K }>;

export type TableSection = SectionOf<'table'>;
export type StatementSection = SectionOf<'statement'>;

export function isTable(section: AccountsSection): section is TableSection {
  return section.kind === 'table';
}

/** Tables of an edition's accounts, in page order. */
export function listTables(report: Report): TableSection[] {
  return listSections(report, 'table');
}

/** Statements by the board, in page order. */
export function listStatements(report: Report): StatementSection[] {
  return listSections(report, 'statement');
}

/** Bridges of an edition's accounts, in page order. */
export function listBridges(report: Report): SectionOf<'bridge'>[] {
  return listSections(report, 'bridge');
}

/**
 * A table by the name of its file.
 *
 * @throws Error when the edition has no such table. Kontrol has said so with file and line before a page is rendered.
 */
export function findTable(report: Report, slug: string): TableSection {
  return demand(listTables(report), slug, `No accounts table "${slug}" in ${report.year}.`);
}

/**
 * A statement by the name of its file.
 *
 * @throws Error when the edition has no such statement; as with tables, Kontrol has said so before.
 */
export function findStatement(report: Report, slug: string): StatementSection {
  return demand(listStatements(report), slug, `No statement "${slug}" in ${report.year}.`);
}

/** The text that opens the accounts, and the sections that follow it under titles of their own. */
export function splitAccounts<Section extends { kind: Kind }>({ accounts }: { accounts: Section[] }) {
  const isStory = (section: Section): section is Extract<Section, { kind: 'story' }> => section.kind === 'story';
  const story = accounts.find(isStory);
  return { story, sections: accounts.filter((section) => section !== story) };
}

function listSections<K extends Kind>({ accounts }: Report, kind: K): SectionOf<K>[] {
  return accounts.filter((section): section is SectionOf<K> => section.kind === kind);
}

function demand<Section extends { slug: string }>(sections: Section[], slug: string, message: string): Section {
  const section = sections.find((candidate) => candidate.slug === slug);
  if (!section) throw new Error(message);
  return section;
}
