import { guidanceComment } from '../../../scaffold/marks.ts';

/**
 * The content of an MDX comment that says what to write here. It stands on one line, and holds nothing that ends a cell.
 */
export function commentValue(guidance: string): string {
  const line = guidance.replace(/\s+/g, ' ').replaceAll('|', '/');
  return guidanceComment(line).slice(1, -1);
}
