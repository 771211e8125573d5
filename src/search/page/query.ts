/** The query in the address: `/soeg/?q=folkeskole&aar=2025&type=kapitel`. */
import type { Query } from './engine.ts';

/** Longer texts are cut: nobody searches for them, and each word costs a look-up. */
export const MAX_LENGTH = 200;

export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').replace(/\s+/g, ' ').trim();
  return { text: read('q').slice(0, MAX_LENGTH), year: read('aar'), kind: read('type') };
}

/** What is not asked for is left out. */
export function writeQuery({ text, year, kind }: Query): string {
  const parameters = new URLSearchParams(
    Object.entries({ q: text, aar: year, type: kind }).filter(([, value]) => value),
  );
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether there is anything to look up: at least one letter, figure or the sign of a law's section. */
export function isAsked({ text }: Query): boolean {
  return /[\p{L}\p{N}§]/u.test(text);
}
