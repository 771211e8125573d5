/**
 * Addresses as they are printed. A reader of paper types them, so a long one is replaced by the edition's own short address,
 * `/25/` and a word (`short-links.yaml`), at which a page of the site leads on.
 */
import type { ShortLinks } from '../schemas/short-links.ts';
import { editionPath } from './addresses.ts';

/** Longest address that is printed as it is. */
export const LONGEST_TYPED = 24;

/** What decides how an address is printed. */
export interface PrintedAddresses {
  year: number;
  shortLinks: ShortLinks;
  /** Address of the site. */
  site: URL | undefined;
}

export interface ShortLink {
  word: string;
  /** Site path: `/25/reformer/`. */
  path: string;
  /** Where it leads: a web address, or a page of the site. */
  target: string;
}

/** Short addresses of an edition, in the order of its list. */
export function listShortLinks({ year, shortLinks }: Pick<PrintedAddresses, 'year' | 'shortLinks'>): ShortLink[] {
  return Object.entries(shortLinks).map(([word, target]) => ({ word, path: shortPath(year, word), target }));
}

/** Site path of a short address: two digits of the year and the word. */
export function shortPath(year: number, word: string): string {
  return `/${String(year).slice(-2)}/${word}/`;
}

/** An address as it is typed: without `https://`, `www.` and the last slash, its letters and signs as they are. */
export function formatTyped(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** Whether an address is short enough to be typed as it is. */
export function isTyped(address: string): boolean {
  return formatTyped(address).length <= LONGEST_TYPED;
}

/** What is printed for a web address: itself when it is short, else the edition's own for it, and where there is none all of it. */
export function printAddress(address: string, { year, shortLinks, site }: PrintedAddresses): string {
  if (isTyped(address)) return formatTyped(address);
  const word = findWord(address, shortLinks);
  return word && site ? formatTyped(new URL(shortPath(year, word), site).href) : formatTyped(address);
}

/** The same for a page of the edition, with where the printed address leads: its QR code holds no more than is needed. */
export function printPageAddress(slug: string, addresses: PrintedAddresses): { text: string; href: string } {
  const { year, shortLinks, site } = addresses;
  const path = editionPath(year, slug);
  const own = site ? new URL(path, site).href : path;
  const word = isTyped(own) ? undefined : findWord(path, shortLinks);
  const href = word && site ? new URL(shortPath(year, word), site).href : own;
  return { text: formatTyped(href), href };
}

/** The word that leads to an address. */
export function findWord(address: string, shortLinks: ShortLinks): string | undefined {
  return Object.entries(shortLinks).find(([, target]) => isSameAddress(target, address))?.[0];
}

function isSameAddress(a: string, b: string): boolean {
  return formatTyped(a) === formatTyped(b);
}
