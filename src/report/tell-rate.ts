/** The kontingent's rate in a sentence, made from the rates. */
import type { ComparedRates } from './compare.ts';
import { formatOere } from './format.ts';

const NBSP = '\u00a0';

/**
 * `Kontingentet stiger fra 4.507,66 til 4.593,39 kr. pr. 100 indbyggere`, or without a rate to compare with what it is.
 *
 * @param now the newest edition's year: a rate for a later one is not yet paid
 */
export function tellRate({ years, ratesOere, perInhabitants }: ComparedRates, now: number): string {
  const [to, from] = years.map(({ year }, index) => ({ year, oere: ratesOere[index] ?? 0 }));
  if (!to) return '';
  const isAhead = to.year > now;
  const rate = `${formatOere(to.oere)}${NBSP}kr. pr. ${perInhabitants}${NBSP}indbyggere`;
  if (!from) return `Kontingentet ${isAhead ? 'er' : 'var'} ${rate} i${NBSP}${to.year}`;
  const isGap = to.year - from.year > 1;
  const inYear = (year: number) => (isGap ? ` i${NBSP}${year}` : '');
  const change = to.oere - from.oere;
  if (change === 0) return `Kontingentet ${isAhead ? 'er' : 'var'} uændret på ${rate}${inYear(to.year)}`;
  const verb = change > 0 ? ['steg', 'stiger'] : ['faldt', 'falder'];
  return `Kontingentet ${verb[Number(isAhead)]} fra ${formatOere(from.oere)}${isGap ? `${NBSP}kr.` : ''}${inYear(from.year)} til ${rate}${inYear(to.year)}`;
}
