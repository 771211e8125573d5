/** A line of a paragraph, for its rating. */
export interface LineMeasure {
  /** What it lacks of the paragraph's width, from 0 to 1. */
  short: number;
  /** Where it ends within a word, the part of the line that the beginning of that word fills; else 0. */
  divided: number;
}

/** A line that lacks more leaves a hole that a reader sees. */
const MOST_SHORT = 0.17;
/** A last line that is shorter looks lost. */
const LEAST_LAST = 0.15;

/** A divided word costs as much as a line that lacks a tenth; one that gains less need not be. */
const DIVIDED = 1;
const LEAST_GAIN = 0.1;
/** Two divided lines running are avoided at any price. */
const TWO_RUNNING = 1000;
const HOLE = 20;
const SHORT_LAST = 20;
/** The less there is on it, the more: words come down to it one by one. */
const SHORTER_LAST = 100;

/**
 * Rates the lines of a paragraph, lower is better: by the white that they leave, squared, as in Knuth and Plass, and by what no
 * paragraph should have.
 */
export function rateLines(lines: readonly LineMeasure[]): number {
  const last = lines.at(-1);
  let rating = last && hasShortLast(lines) ? SHORT_LAST + SHORTER_LAST * (LEAST_LAST - (1 - last.short)) : 0;
  lines.slice(0, -1).forEach(({ short, divided }, index) => {
    rating += 100 * short ** 2;
    if (short > MOST_SHORT) rating += HOLE * (1 + 10 * (short - MOST_SHORT));
    if (divided > 0) rating += DIVIDED + (isDivided(lines[index + 1]) ? TWO_RUNNING : 0);
  });
  return rating;
}

/** The lines that other ends of lines might mend: holes, a short last one, words whose division gains little or that follow another. */
export function listFaults(lines: readonly LineMeasure[]): number[] {
  const last = lines.length - 1;
  return lines.flatMap(({ short, divided }, index) => {
    const isPoor = divided > 0 && (divided < LEAST_GAIN || isDivided(lines[index + 1]));
    const isFault = index === last ? hasShortLast(lines) : isPoor || short > MOST_SHORT;
    return isFault ? [index] : [];
  });
}

/** Whether two lines running are divided within a word. */
export function hasTwoRunning(lines: readonly LineMeasure[]): boolean {
  return lines.some((line, index) => isDivided(line) && isDivided(lines[index + 1]));
}

function isDivided(line: LineMeasure | undefined): boolean {
  return line !== undefined && line.divided > 0;
}

function hasShortLast(lines: readonly LineMeasure[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && lines.length > 1 && 1 - last.short < LEAST_LAST;
}
