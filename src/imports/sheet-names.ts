import { slugify } from '../report/slug.ts';

/** A sheet's or a table's name for comparison: without years, case and signs. */
export function nameKey(text: string): string {
  return slugify(text.replace(/(?<!\d)20\d\d(?!\d)/g, ''));
}
