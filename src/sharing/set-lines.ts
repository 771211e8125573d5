import type { Outliner, TextStyle } from './outline-text.ts';

/** A text broken into lines, at the size that it was given. */
export interface SetText {
  lines: string[];
  style: TextStyle;
}

/**
 * Breaks a text into lines, in the largest of some sizes at which no word is too wide and the lines are few enough. The
 * smallest size is taken when none is right.
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
  return chosen;
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
