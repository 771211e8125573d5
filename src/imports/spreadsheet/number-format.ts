/** What a cell's number format does to its number. Codes are those of ECMA-376, part 1, 18.8.30 and 18.8.31. */
export interface NumberFormat {
  /** Days since 1900 or 1904 in place of an amount. */
  isDate: boolean;
  isPercent: boolean;
  /** What the shown number is the stored one divided by: 1,000 for each comma at the end of the digits. */
  shownDividedBy: number;
  /** Words and signs that the format puts around the number: `t.kr.`, `€`. */
  words: string;
}

export const GENERAL: NumberFormat = { isDate: false, isPercent: false, shownDividedBy: 1, words: '' };

/** Formats that have a number and no code in the file: dates, and those of East Asian locales (18.8.30). */
const DATES: [first: number, last: number][] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const PERCENTS = [9, 10];

/** The format with a number that Excel knows by heart. */
export function builtInFormat(id: number): NumberFormat {
  if (PERCENTS.includes(id)) return { ...GENERAL, isPercent: true };
  return DATES.some(([first, last]) => first <= id && id <= last) ? { ...GENERAL, isDate: true } : GENERAL;
}

/** Reads a format's code: `#,##0,"t.kr."`. The part for positive numbers, before the first semicolon, speaks for all. */
export function parseFormat(code: string): NumberFormat {
  const words: string[] = [];
  const rest = (/^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/.exec(code)?.[0] ?? '')
    // Quoted words, an escaped sign, a currency with its locale; then colours and conditions, and room for alignment.
    .replace(/"(?<word>[^"]*)"|\\(?<sign>.)|\[\$(?<currency>[^\]-]*)[^\]]*\]/g, (_, word, sign, currency) => {
      words.push(String(word ?? sign ?? currency));
      return '';
    })
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]|[_*]./gi, '');
  return {
    isDate: /[dmyhs]/i.test(rest.replace(/general|standard/i, '')),
    isPercent: rest.includes('%'),
    shownDividedBy: 1000 ** (/[0#?](?<commas>,+)(?![0#?,])/.exec(rest)?.groups?.['commas']?.length ?? 0),
    words: (words.join('') + rest.replace(/[^€$£¥]/g, '')).replace(/\s+/g, ' ').trim(),
  };
}
