/** Boxes that choose the years of the comparison, and the style sheet that follows them. */

/** Address of the style sheet. */
export const YEARS_CSS_PATH = '/years.css';

/** Id of a year's box. */
export function yearBox(year: number): string {
  return `aar-${year}`;
}

/** What an element says that is shown when any of its years is. */
export function anyYear(years: readonly number[]): string {
  return [...new Set(years)].sort((a, b) => b - a).join(' ');
}

/**
 * A rule a year: what names a year whose box is empty is not shown, nor are changes from or to it. And a rule for each
 * group of years: what is told of them is not shown when none of their boxes is full.
 *
 * @param groups as `anyYear` writes them
 */
export function formatYearRules(years: readonly number[], groups: readonly (readonly number[])[] = []): string {
  const isEmpty = (year: number) => `:has(#${yearBox(year)}:not(:checked))`;
  const names = new Set(groups.map(anyYear));
  return [
    ...years.map((year) => `main${isEmpty(year)} [data-years~='${year}'] { display: none; }\n`),
    ...[...names].map((name) => {
      const boxes = name.split(' ').map(Number).map(isEmpty).join('');
      return `main${boxes} [data-any-year='${name}'] { display: none; }\n`;
    }),
  ].join('');
}
