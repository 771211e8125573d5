/**
 * Numbers as Danes type them and as spreadsheets write them: `1.234.567`, `-4,5`, `−12`, `(75.000)`, `75-`, `10.000 kr.`,
 * `75 mio. kr.`.
 */

/** What may stand behind a number, and how many of the unit it means. */
const UNITS: readonly [RegExp, number][] = [
  [/(?:tkr\.?|t\.kr\.?|1\.?000kr\.?|tusindkr\.?|tusind)$/i, 1e3],
  [/(?:mio\.?|mill\.?|millioner)(?:kr\.?|kroner|dkk)?$/i, 1e6],
  [/(?:mia\.?|milliarder)(?:kr\.?|kroner|dkk)?$/i, 1e9],
  [/(?:kr\.?|kroner|dkk|,-)$/i, 1],
];

/**
 * @param isWhole whether only whole numbers can be meant: then `75,000` may be an English one
 * @returns nothing for what is no number, or could be two
 */
export function parseNumber(typed: string, isWhole = false): number | undefined {
  const text = typed
    .trim()
    .replaceAll(/[−–]/g, '-')
    .replaceAll(/[\s\u00a0\u2009\u202f]/g, '')
    .replace(/^(?:kr\.?|dkk)(?=[-\d(])/i, '');
  // Accounts set what is negative in parentheses; other programs write the sign behind it.
  const [, inner] = /^\((.+)\)(?:kr\.?|dkk)?$/i.exec(text) ?? /^([^-].*\d)-$/.exec(text) ?? [];
  if (inner !== undefined) return inner.startsWith('-') ? undefined : negate(parseNumber(inner, isWhole));
  const [unit, factor] = UNITS.find(([pattern]) => pattern.test(text) && /\d/.test(text.replace(pattern, ''))) ?? [];
  if (!unit) return parsePlain(text, isWhole);
  const number = parsePlain(text.replace(unit, ''), factor === 1 && isWhole);
  // 0.1 + 0.2: what is multiplied is rounded to what was typed.
  return number === undefined ? undefined : Number((number * factor!).toPrecision(15));
}

/** A number without more than digits and their marks: a point between thousands, and a comma before decimals. */
function parsePlain(text: string, isWhole: boolean): number | undefined {
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/.test(text)) return Number(text.replaceAll(',', ''));
  if (isWhole && /^-?[1-9]\d{0,2},\d{3}$/.test(text)) return undefined;
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

const negate = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value);

const format = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 6, useGrouping: 'min2' });

/** `−1.234.567`, with the minus sign of the report; four digits stand together, because many are years. */
export function showNumber(value: number): string {
  return format.format(value).replace('-', '−');
}
