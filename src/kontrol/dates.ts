/** Dates in running text. */

export const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
export const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

export interface TextDate {
  /** As it stands: `torsdag den 27. februar 2025`. */
  text: string;
  index: number;
  weekday?: string | undefined;
  day: number;
  /** 1 is January. */
  month: number;
  year?: number | undefined;
}

const DATE = new RegExp(
  `(?:\\b(?<weekday>${WEEKDAYS.join('|')})(?:,)?(?: den)? )?(?<![\\d.])(?<day>\\d{1,2})\\.[ \\u00a0\\n]?(?<month>${MONTHS.join('|')})\\b(?:[ \\u00a0\\n](?<year>\\d{4})\\b)?`,
  'giu',
);

/** All dates with day and month in a text. */
export function listDates(text: string): TextDate[] {
  return [...text.matchAll(DATE)].map(({ 0: found, index, groups = {} }) => ({
    text: found,
    index,
    weekday: groups['weekday']?.toLowerCase(),
    day: Number(groups['day']),
    month: MONTHS.indexOf(groups['month']!.toLowerCase()) + 1,
    year: groups['year'] === undefined ? undefined : Number(groups['year']),
  }));
}

/** `2025-02-27`; `undefined` for dates without a year. */
export function toDay({ day, month, year }: TextDate): string | undefined {
  return year === undefined ? undefined : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Years of this and the last century that stand in a text, dates included. Money and parts of longer numbers are none. */
export function listYearsIn(text: string): { year: number; index: number }[] {
  const years = text.matchAll(/(?<![\d.,/-]|§ ?)(?:19|20)\d{2}(?![\d]|[.,]\d|[ \u00a0](?:kr|mio|mia|tkr|pct)\b)/gu);
  return [...years].map(({ 0: year, index }) => ({ year: Number(year), index }));
}
