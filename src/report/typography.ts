const NBSP = '\u00a0';

/**
 * Pairs that a line end must not separate: figure and unit, ordinal day and month, abbreviation and figure. Between
 * them stands a space, or the line end of a source whose lines are broken. A year may begin a line: a whole date held
 * together is a quarter of one. Source: Dansk Sprognævn, Retskrivningsordbogen §§ 40-60.
 */
const BINDINGS: [pattern: RegExp, replacement: string][] = [
  [/(\d)\s(?=(?:mia|mio|tkr|kr|pct|procent|procentpoint|kommuner|personer|indbyggere|minutter|sider)\b)/g, `$1${NBSP}`],
  [/\b(mia\.|mio\.)\s(?=kr\b)/g, `$1${NBSP}`],
  [
    /(\d\.)\s(?=(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b)/g,
    `$1${NBSP}`,
  ],
  [/\b(klasse)\s(?=[A-Z]\b)/g, `$1${NBSP}`],
  [/(§§?|nr\.|kap\.|stk\.|kl\.|ca\.|side)\s(?=\d)/g, `$1${NBSP}`],
  [/(\d\.)\s(?=(?:viceborgmester|klasse)\b)/g, `$1${NBSP}`],
  // A dash between words stays on the line of the word before it; in quotations a hyphen can stand for it.
  [/(\S)\s(?=[–-]\s)/g, `$1${NBSP}`],
];

/**
 * Puts the non-breaking spaces of Danish figures and dates into a text. Safe to run twice.
 * The words stay the same; only spaces become U+00A0.
 */
export function bindSpaces(text: string): string {
  return BINDINGS.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
