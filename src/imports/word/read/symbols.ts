import { codePoint } from 'dingbat-to-unicode';

/** Fonts whose letters are drawings: Symbol, Webdings, Wingdings 1 to 3. */
const DRAWN = /symbol|webdings|wingdings/i;

/**
 * The Unicode character that a font of drawings shows for a code. Word adds 0xF000 to the code, which makes it one of
 * Unicode's private characters.
 *
 * @returns `undefined` when the drawing has no character
 */
export function readSymbol(font: string, code: number): string | undefined {
  const sign = codePoint(
    font.trim().replace(/^Wingdings 1$/, 'Wingdings'),
    code >= 0xf000 ? code - 0xf000 : code,
  )?.string;
  return sign && (COMMON.get(sign) ?? sign);
}

/** Arrows and ticks of rare blocks of Unicode, as fonts for text have them. Word turns `-->` into such an arrow. */
const COMMON = new Map(
  Object.entries({
    '🡨': '←',
    '🡪': '→',
    '🡩': '↑',
    '🡫': '↓',
    '🡸': '←',
    '🡺': '→',
    '🡹': '↑',
    '🡻': '↓',
    '🗸': '✓',
    '🗹': '☑',
    '🗷': '☒',
  }),
);

/** Text of a run, with its private characters read by the run's font. */
export function readDrawnText(text: string, font: string | undefined): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => {
    const name = font && DRAWN.test(font) ? font : 'Symbol';
    return readSymbol(name, sign.charCodeAt(0)) ?? sign;
  });
}

/** Invisible signs: soft hyphens, joiners, marks of direction and of byte order. Search finds no word that holds one. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]/g;
/** White space of every width; the report sets its own no-break spaces. */
const SPACES = /[\s\u00a0\u0085]+/g;

/** Text as it stands in a chapter: composed letters, plain spaces and hyphens, nothing invisible. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .replace(SPACES, ' ');
}
