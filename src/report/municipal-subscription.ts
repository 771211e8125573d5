/**
 * What a municipality pays: the subscription's rate by a number of inhabitants that the reader gives, since the sources
 * give none. Amounts are integers: øre until the end, rounded once to whole kroner. Light enough for the reader's browser.
 */

import { formatChange, formatKroner, formatList, formatOere } from './format.ts';

/** Rate of one year, in øre per so many inhabitants. */
export interface Rate {
  year: number;
  rateOere: number;
  perInhabitants: number;
  /** Whether the source gives it as adopted; else it is the board's proposal. */
  isAdopted: boolean;
  /** The edition that gives it. */
  edition: number;
}

/** Number of inhabitants, or what is wrong with what was written. */
export type Inhabitants = { count: number } | { problem: string };

/** Seven digits are more than the whole country has, and their amounts in øre are exact integers. */
const MOST_DIGITS = 7;
const EXAMPLE = 'for eksempel 50.000';

/** Reads a whole number as Danes write it: `50.000`, `50 000` and `50000` are one. The problem is a sentence for the reader. */
export function parseInhabitants(text: string): Inhabitants {
  const written = text.trim();
  if (written === '') return { problem: `Skriv, hvor mange indbyggere kommunen har, ${EXAMPLE}.` };
  if (/^[-\u2212\u2013]\s*\d/.test(written)) {
    return { problem: `Et indbyggertal kan ikke være negativt. Skriv et helt tal, ${EXAMPLE}.` };
  }
  if (!/^\d+$|^\d{1,3}(?:[.\s]\d{3})+$/.test(written)) return { problem: `Skriv kun et helt tal, ${EXAMPLE}.` };
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  if (digits === '') return { problem: `En kommune har flere end 0 indbyggere. Skriv et helt tal, ${EXAMPLE}.` };
  if (digits.length > MOST_DIGITS) {
    return { problem: `Så mange indbyggere har ingen kommune. Skriv et tal på højst syv cifre, ${EXAMPLE}.` };
  }
  return { count: Number(digits) };
}

/** Subscription in whole kroner; half a krone is rounded up. */
export function computeSubscription(inhabitants: number, { rateOere, perInhabitants }: Rate): number {
  return divideRounded(inhabitants * rateOere, 100 * perInhabitants);
}

/** Subscription for one inhabitant, in whole øre; half an øre is rounded up. */
export function computePerInhabitant({ rateOere, perInhabitants }: Rate): number {
  return divideRounded(rateOere, perInhabitants);
}

/** Quotient of two integers that are not negative, rounded without a fraction between. */
function divideRounded(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
}

/** What a municipality is told; the server writes it for an example, the browser for the reader's number. */
export interface Told {
  /** One a year, oldest first, and last the difference between the two newest. */
  amounts: { label: string; kroner: string; isNewest: boolean }[];
  /** The newest amount as a sentence with its sum, in pieces of which some are set in bold. */
  sentence: { text: string; isStrong: boolean }[];
}

/**
 * Amounts and sentence for a number of inhabitants.
 *
 * @param rates newest first, at least one
 */
export function tellSubscription(count: number, rates: readonly [Rate, ...Rate[]]): Told {
  const [newest, before] = rates;
  const kroner = (rate: Rate) => computeSubscription(count, rate);
  const amounts = rates
    .map((rate) => ({ label: String(rate.year), kroner: formatUnit(kroner(rate)), isNewest: rate === newest }))
    .reverse();
  if (before) {
    const change = `${formatChange(kroner(newest) - kroner(before))}\u00a0kr.`;
    amounts.push({ label: 'Forskel', kroner: change, isNewest: false });
  }
  const [people, paid] = [formatKroner(count), formatUnit(kroner(newest))];
  const strong = (text: string) => ({ text, isStrong: true });
  const plain = (text: string) => ({ text, isStrong: false });
  return {
    amounts,
    sentence: [
      plain('En kommune med '),
      strong(`${people}\u00a0${count === 1 ? 'indbygger' : 'indbyggere'}`),
      plain(newest.isAdopted ? ' betaler ' : ' betaler efter forslaget '),
      strong(paid),
      plain(
        ` i kontingent i ${newest.year}: ${people}\u00a0/\u00a0${newest.perInhabitants}\u00a0×\u00a0${formatOere(newest.rateOere)}\u00a0kr. ` +
          `Det er ${formatOere(computePerInhabitant(newest))}\u00a0kr. for hver indbygger.`,
      ),
    ],
  };
}

/** Which rates are no more than proposed; nothing when all are adopted. */
export function describeProposals(rates: readonly Rate[]): string | undefined {
  const years = rates.filter(({ isAdopted }) => !isAdopted).map(({ year }) => String(year));
  if (years.length === 0) return undefined;
  return years.length === 1
    ? `Satsen for ${years[0]} er bestyrelsens forslag, som det står i beretningen.`
    : `Satserne for ${formatList(years.reverse())} er bestyrelsens forslag, som de står i beretningerne.`;
}

function formatUnit(kroner: number): string {
  return `${formatKroner(kroner)}\u00a0kr.`;
}
