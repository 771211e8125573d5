import type { Outliner, TextStyle } from './outline-text.ts';

/** A text broken into lines, at the size that it was given. */
export interface SetText {
  lines: string[];
  style: TextStyle;
}

/**
 * Breaks a text into lines, in the largest of some sizes at which no word is too wide and the lines are few enough. The
 * smallest size is taken when none is right. The lines are about as long as each other.
 *
 * @param sizesPx largest first
 */
export function setText(
  text: string,
  font: Outliner,
  style: Omit<TextStyle, 'sizePx'>,
  limits: { widthPx: number; lines: number; sizesPx: number[] },
): SetText {
  const tries = limits.sizesPx.map((sizePx) => {
    const sized = { ...style, sizePx };
    return { style: sized, lines: breakLines(text, (line) => font.measure(line, sized), limits.widthPx) };
  });
  const fits = ({ lines, style }: SetText) =>
    lines.length <= limits.lines && lines.every((line) => font.measure(line, style) <= limits.widthPx);
  const chosen = tries.find(fits) ?? tries.at(-1);
  if (!chosen) throw new Error('setText needs at least one size.');
  // Text of more lines than it may have is too long to be tried in all ways.
  if (chosen.lines.length > limits.lines) return chosen;
  const measure = (line: string) => font.measure(line, chosen.style);
  return { style: chosen.style, lines: evenOut(chosen.lines, measure, limits.widthPx) };
}

/** Breaks lines again into as many, with the least that is left over at their ends: no word stands alone that need not. */
function evenOut(lines: string[], measure: (line: string) => number, widthPx: number): string[] {
  const raggedness = (ways: string[]) => ways.reduce((sum, line) => sum + (widthPx - measure(line)) ** 2, 0);
  const ways = listWays(lines.join(' ').split(' '), lines.length).filter((way) =>
    way.every((line) => measure(line) <= widthPx),
  );
  return ways.reduce((best, way) => (raggedness(way) < raggedness(best) ? way : best), lines);
}

/** All ways to set words on a number of lines; few, because titles are short. */
function listWays(words: string[], count: number): string[][] {
  if (count === 1) return [[words.join(' ')]];
  const most = words.length - count + 1;
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((taken) =>
    listWays(words.slice(taken), count - 1).map((rest) => [words.slice(0, taken).join(' '), ...rest]),
  );
}

/** Puts as many words on each line as it holds. A word wider than the line stands alone. */
export function breakLines(text: string, measure: (line: string) => number, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= widthPx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
