import type { TakeAway } from '../report/take-away.ts';
import { disarm, joinFields } from './csv.ts';

/** Amounts below zero, which no spreadsheet takes for a formula. */
const NEGATIVE = /^-\d+(?:,\d+)?$/;

/** The data of a figure as CSV (RFC 4180 with semicolons, as spreadsheets in Danish expect it). */
export function formatFigureCsv({ data }: Pick<TakeAway, 'data'>): string {
  return joinFields(data.map((fields) => fields.map((field) => (NEGATIVE.test(field) ? field : disarm(field)))));
}
