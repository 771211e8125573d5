/**
 * What a run of axe over the built site found. `accessibility.json` of the content holds the last one, and
 * /tilgaengelighed/ shows it.
 */

export interface Violation {
  /** Rule of axe: `color-contrast`. */
  rule: string;
  theme: Theme;
  widthPx: number;
  /** The first element that breaks it, as HTML. */
  element: string;
}

export interface AccessibilityResults {
  /** Day of the run: `2030-03-14`. */
  date: string;
  /** Version of axe-core. */
  axe: string;
  /** Name and version of the browser. */
  browser: string;
  widthsPx: number[];
  themes: Theme[];
  /** What was looked at, in order of address. */
  pages: { path: string; violations: Violation[] }[];
}

export type Theme = (typeof THEMES)[number];

export const THEMES = ['light', 'dark'] as const;
/** The narrowest window that WCAG asks for (1280 px at 400 % zoom), and a desktop window. */
export const WIDTHS_PX = [320, 1280];

/** How many pages were looked at in how many ways, and what was found. */
export function countResults({ pages, themes, widthsPx }: AccessibilityResults): {
  runs: number;
  violations: number;
  pagesWithViolations: string[];
} {
  const broken = pages.filter(({ violations }) => violations.length > 0);
  return {
    runs: pages.length * themes.length * widthsPx.length,
    violations: broken.reduce((sum, { violations }) => sum + violations.length, 0),
    pagesWithViolations: broken.map(({ path }) => path),
  };
}
