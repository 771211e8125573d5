/**
 * The key figure that a chapter's last page can be filled with: the one that tells most when it is drawn. Nothing is made up:
 * the words are those of the key figure, and each mark counts something that stands in it.
 */
import { BAR_UNITS, readMarks } from './figure-marks.ts';
import { formatKroner } from './format.ts';
import type { KeyFigure } from './mdx.ts';

export interface EndFigure {
  figure: KeyFigure;
  /** Value and unit, with the whole where the figure is a part of one: `42 af 98 kommuner`. */
  heading: string;
  /** What a mark is, as a sentence. */
  note: string;
  filled: number;
  count: number;
  /** Under the marks that count and under the rest; empty where there is nothing to add. */
  labels: { counted: string; rest: string };
}

/** Fewest marks of a drawing as high as a third of a page; fewer would stand apart like poles. */
export const FEWEST_STEMS = 10;
/** More than that a reader takes for a pattern. */
const MOST_MARKS = 500;
const HUNDRED = 100;
/** What a mark of money can be, the largest first. */
const SUMS = [
  { kroner: 100_000_000, text: '100\u00a0mio.\u00a0kr' },
  { kroner: 1_000_000, text: '1\u00a0mio.\u00a0kr' },
];

/** The key figure of a chapter to draw; nothing when no marks can count any of them. */
export function findEndFigure(figures: KeyFigure[]): EndFigure | undefined {
  return figures.flatMap((figure) => toEndFigure(figure) ?? []).sort((a, b) => rankOf(b) - rankOf(a))[0];
}

/** A part of a whole tells more than a number of things, and many marks more than few. */
function rankOf({ filled, count }: EndFigure): number {
  return (filled < count ? 2 : 0) + (count >= FEWEST_STEMS ? 1 : 0);
}

function toEndFigure(figure: KeyFigure): EndFigure | undefined {
  const { marks } = readMarks(figure);
  if (marks?.kind === 'of') return partOf(figure, marks.filled, marks.whole);
  if (marks?.kind === 'bar') return moneyOf(figure, marks.amount * BAR_UNITS[marks.unit].kroner);
  // The end of a range would be drawn as if it were the rest of a whole.
  if (marks?.kind !== 'per' || marks.upTo !== marks.filled || marks.filled > MOST_MARKS || marks.filled < 2) {
    return undefined;
  }
  const { filled, per } = marks;
  const note =
    per === 1
      ? `Hver prik er én af de ${formatKroner(filled)}.`
      : `Hver prik er ${formatKroner(per)} ${figure.unit ?? ''}.`;
  return { figure, heading: nameOf(figure), note, filled, count: filled, labels: { counted: '', rest: '' } };
}

/** Money in marks of a round sum, as many as can be told apart; nothing when they would have to be cut. */
function moneyOf(figure: KeyFigure, kroner: number): EndFigure | undefined {
  const sum = SUMS.find(({ kroner: each }) => kroner >= each * 2);
  const count = sum && Math.round(kroner) / sum.kroner;
  if (!count || !Number.isInteger(count) || count > MOST_MARKS) return undefined;
  const labels = { counted: '', rest: '' };
  return { figure, heading: nameOf(figure), note: `Hver prik er ${sum.text}.`, filled: count, count, labels };
}

function partOf(figure: KeyFigure, filled: number, whole: number): EndFigure {
  const rest = whole - filled;
  const isPercent = figure.unit === 'pct.';
  const isCounted = figure.value === String(filled) && !isPercent;
  const heading =
    isCounted && !figure.unit?.startsWith('af ')
      ? `${figure.value} af ${whole} ${figure.unit ?? ''}`.trim()
      : nameOf(figure);
  const note = isPercent
    ? 'Hver prik er én procent.'
    : whole === HUNDRED
      ? 'Hver prik er én af hundrede.'
      : `Hver prik er én af de ${whole}.`;
  const labels = isCounted && rest > 0 ? { counted: nameOf(figure), rest: `${rest} andre` } : { counted: '', rest: '' };
  return { figure, heading, note, filled, count: whole, labels };
}

function nameOf({ value, unit }: KeyFigure): string {
  return unit ? `${value}\u00a0${unit}` : value;
}
