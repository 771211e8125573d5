/** What somebody types who knows no signs, as MDX that says the same: signs that would mean something are escaped. */

/** Signs that mean something wherever they stand, and a `_` that is not within a word. */
const SIGNS = /[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** @returns the text as Markdown within a line */
export function escapeText(text: string): string {
  return text
    .replaceAll(SIGNS, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('{', String.raw`\{`)
    .replaceAll('}', String.raw`\}`)
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** An address as it can stand between a link's parentheses: signs that would end it are written as numbers. */
export function writeAddress(typed: string): string {
  const address = typed.trim();
  const whole = /^(?:[a-z][a-z+.-]*:|\/|#)/i.test(address)
    ? address
    : /^[^\s/@]+@[^\s/@]+$/.test(address)
      ? `mailto:${address}`
      : `https://${address}`;
  return whole.replaceAll(/[\s<>"|{}\\^`()]/g, (sign) => encodeSign(sign));
}

/** Parentheses too, which `encodeURIComponent` leaves. */
const encodeSign = (sign: string): string => (sign === '(' ? '%28' : sign === ')' ? '%29' : encodeURIComponent(sign));
