/** What the import of rosters reads from a spreadsheet, and what it finds in the content for it. */
import type { SheetProblem } from '../describe-problems.ts';

/** What a column of a roster can hold. */
export type RosterField =
  'name' | 'firstName' | 'lastName' | 'title' | 'municipality' | 'party' | 'role' | 'portfolio' | 'body' | 'id';

/** A row with a person, as it stands in the sheet. Empty cells are empty texts. */
export interface RosterRow {
  sheet: string;
  /** Row of the sheet, from 1. */
  line: number;
  /** Cell of the name, for messages. */
  cell: string;
  name: string;
  /** Whether nothing else stands in the row. */
  isAlone: boolean;
  /** Name of the body: from its column, from the heading above the row, or from the sheet's tab. */
  body: string;
  /** What the other columns say. A field without a column is missing. */
  fields: Partial<Record<RosterField, { text: string; cell: string }>>;
}

export interface ReadRoster {
  rows: RosterRow[];
  problems: SheetProblem[];
  remarks: string[];
}

/** Who a row is about. */
export interface MatchedPerson {
  id: string;
  name: string;
  isNew: boolean;
  /** Ids of people with nearly the same name. The editor says that they are others by giving an id. */
  distinctFrom: string[];
}

/** A row whose person, body, party, municipality and role are known. */
export interface RosterSeat {
  row: RosterRow;
  /** File of the body without extension. */
  body: string;
  person: MatchedPerson;
  /** `undefined` where the sheet has no column for it, or leaves it empty. */
  title: string | undefined;
  party: string | undefined;
  municipality: string | undefined;
  /** `member` where the cell is empty; `undefined` where the sheet has no column for roles. */
  role: 'chair' | 'vice-chair' | 'member' | undefined;
  portfolio: string | undefined;
}
