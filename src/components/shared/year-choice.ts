/** Boxes that choose the years of tables, and the style sheet that follows them. */

/** Address of the style sheet. */
export const YEARS_CSS_PATH = '/years.css';

/** Id of a year's box. */
export function yearBox(year: number): string {
  return `aar-${year}`;
}

/** A rule a year: cells that name a year whose box is empty are not shown, nor are changes from or to it. */
export function formatYearRules(years: readonly number[]): string {
  return years
    .map((year) => `main:has(#${yearBox(year)}:not(:checked)) [data-years~='${year}'] { display: none; }\n`)
    .join('');
}
