const NBSP = '\u00a0';

/**
 * Pairs that must not be torn apart by a line end: figure and unit, ordinal day and month, abbreviation and figure.
 * Source: Dansk Sprognævn, Retskrivningsordbogen §§ 40-60, and the style of VISUAL.md ("Type scale").
 */
const BINDINGS: [pattern: RegExp, replacement: string][] = [
  [/(\d) (?=(?:mia|mio|tkr|kr|pct|procent|procentpoint|kommuner|personer|indbyggere|minutter|sider)\b)/g, `$1${NBSP}`],
  [/\b(mia\.|mio\.) (?=kr\b)/g, `$1${NBSP}`],
  [/(\d\.) (?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b)/g, `$1${NBSP}`],
  [/(\d\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)) (?=\d{4}\b)/g, `$1${NBSP}`],
  [/\b(klasse) (?=[A-Z]\b)/g, `$1${NBSP}`],
  [/(§§?|nr\.|kap\.|stk\.|kl\.|ca\.|side) (?=\d)/g, `$1${NBSP}`],
  [/(\d\.) (?=(?:viceborgmester|klasse)\b)/g, `$1${NBSP}`],
  // An en dash between words stays on the line of the word before it.
  [/(\S) (?=– )/g, `$1${NBSP}`],
];

/**
 * Puts the non-breaking spaces of Danish figures and dates into a text. Safe to run twice.
 * The words stay the same; only spaces become U+00A0.
 */
export function typeset(text: string): string {
  return BINDINGS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
