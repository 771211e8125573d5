/** What the search page says about an answer. */
import { KINDS } from '../kinds.ts';
import type { Answer, Query } from './engine.ts';

export const SEARCHING = 'Søger …';
export const FAILED = 'Søgningen kunne ikke hentes. Prøv igen om lidt, eller find siden i listen herunder.';

const labels = new Map<string, string>(Object.entries(KINDS).map(([kind, { plural }]) => [kind, plural]));

/** `12 resultater for »folkeskole« i 2025`. */
export function formatCount({ count, saysNothing }: Answer, query: Query): string {
  const where = [query.kind && `under ${labels.get(query.kind) ?? query.kind}`, query.year && `i ${query.year}`];
  const narrowed = count === 0 ? where.filter(Boolean).map((part) => ` ${part}`) : [];
  return saysNothing
    ? `»${query.text}« siger for lidt`
    : `${formatHits(count)} for »${query.text}«${narrowed.join('')}`;
}

export function formatHits(count: number): string {
  return count === 0 ? 'Ingen resultater' : count === 1 ? '1 resultat' : `${count} resultater`;
}

/** Why there is no hit. */
export function explainNothing({ asked, saysNothing }: Answer): string {
  if (saysNothing) return 'Det står næsten overalt. Skriv et ord til, der siger, hvad du leder efter.';
  if (asked.length === 0) return 'Skriv et ord, et navn eller et tal.';
  return asked.length === 1 ? 'Det står ikke i beretningerne.' : 'Ingen side har alle ordene.';
}

/** What leads to the suggestions. */
export function introduceSuggestions({ asked }: Answer): string {
  return asked.length === 1 ? 'Mente du ' : 'Prøv i stedet ';
}
