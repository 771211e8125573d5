/** Figures, dates and lists as Danish readers write them. Locale and time zone are fixed, never the machine's. */
import type { Amount } from '../schemas/accounts.ts';

const NBSP = '\u00a0';
const MINUS = '\u2212';
const INTEGER = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
/** Formats with so many decimals: making one takes longer than a hundred uses of it. */
const DECIMALS = new Map<number, Intl.NumberFormat>();
const DAY = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const COLLATOR = new Intl.Collator('da-DK');

/** Whole kroner with thousands points and a true minus: `−14.766.536`. */
export function formatKroner(kroner: number): string {
  return withMinus(INTEGER.format(kroner));
}

/** An amount of a table; a dash where the source gives none. */
export function formatAmount(amount: Amount): string {
  return amount === 'notGiven' ? '–' : formatKroner(amount);
}

/** A change with its sign: a plus before what grew, as `formatKroner` puts a minus before what shrank. */
export function formatChange(kroner: number): string {
  return kroner > 0 ? `+${formatKroner(kroner)}` : formatKroner(kroner);
}

/** A change in per cent with its sign and one decimal: `+4,7`. */
export function formatPercentChange(percent: number): string {
  const text = formatDecimal(percent, 1);
  return /^0,0$|^\u22120,0$/.test(text) ? '0,0' : percent > 0 ? `+${text}` : text;
}

/** Millions of kroner with one decimal and no unit: `251,7`. */
export function formatMillions(kroner: number): string {
  return formatDecimal(kroner / 1_000_000, 1);
}

/** Decimal number with exactly `decimals` decimals: `3,7`. */
export function formatDecimal(value: number, decimals: number): string {
  const known = DECIMALS.get(decimals);
  const format =
    known ?? new Intl.NumberFormat('da-DK', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  if (!known) DECIMALS.set(decimals, format);
  return withMinus(format.format(value));
}

/** Rate in øre as kroner with two decimals: `4.507,66`. */
export function formatOere(oere: number): string {
  return formatDecimal(oere / 100, 2);
}

/** `2025-02-27` → `27. februar 2025`, kept on one line. */
export function formatDay(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', NBSP);
}

/** `['a', 'b', 'c']` → `a, b og c`. */
export function formatList(items: string[], last: 'og' | 'eller' = 'og'): string {
  return items.map((item, index) => jointBefore(index, items.length, last) + item).join('');
}

/** What stands before an item of a list: nothing, a comma, or the word before the last. */
export function jointBefore(index: number, count: number, last: 'og' | 'eller' = 'og'): string {
  if (index === 0) return '';
  return index === count - 1 ? ` ${last} ` : ', ';
}

/** Size of a file: `3 kB`, `1,2 MB`; a kilobyte is 1,000 bytes, as file managers and browsers count. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${formatDecimal(bytes / 1_000_000, 1)}${NBSP}MB`;
  return `${INTEGER.format(Math.max(1, Math.round(bytes / 1000)))}${NBSP}kB`;
}

const SMALL_NUMBERS = 'nul én to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** A count in a heading: in words up to twelve, in digits above. */
export function formatCount(count: number): string {
  return SMALL_NUMBERS[count] ?? INTEGER.format(count);
}

/** Order of Danish words: æ, ø, å last; aa as å. */
export function compareDanish(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** Initials for a monogram: first letters of the first and the last name. */
export function formatInitials(name: string): string {
  const parts = name.split(/[\s]+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : ''].map((part) => part?.[0] ?? '').join('');
}

/** Short form of a web address for paper and for rows of links: host without `www.`, and the path only when it is short. */
export function formatAddress(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname.replace(/\/$/, '');
  const short = host.replace(/^www\./, '') + path;
  return short.length <= 32 ? short : host.replace(/^www\./, '');
}

function withMinus(text: string): string {
  return text.replace('-', MINUS);
}
