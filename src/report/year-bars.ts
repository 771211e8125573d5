/** Bars of one amount over the years, from zero, on one scale. */
import { formatKroner, formatMillions } from './format.ts';
import { LEAST_IN_MILLIONS, tellKroner } from './tell-amounts.ts';
import type { YearKroner } from './tell-amounts.ts';

export interface YearBar {
  year: number;
  /** The figure at the bar's end; nothing where the amount is not known. */
  short?: string | undefined;
  /** The figure with its unit, for the ear. */
  long?: string | undefined;
  /** Where the bar begins and how long it is, in per cent of the whole line. */
  xPercent: number;
  widthPercent: number;
}

export interface YearBars {
  /** Unit of the figures at the bars' ends. */
  unit: string;
  bars: YearBar[];
  /** Where zero is, in per cent of the line, when amounts have both signs. */
  zeroPercent?: number | undefined;
}

/** A figure that is drawn: its number and how it is written. */
export type DrawnFigure = Pick<YearBar, 'year' | 'short' | 'long'> & { value?: number | undefined };

/** Bars of amounts in kroner; in mio. kr. where whole kroner would be for a table. */
export function drawKroner(amounts: readonly YearKroner[]): YearBars {
  const isInMillions = amounts.some(
    ({ kroner = 0, approximate }) => approximate || Math.abs(kroner) >= LEAST_IN_MILLIONS,
  );
  const format = isInMillions ? formatMillions : formatKroner;
  return drawBars(
    amounts.map(({ year, kroner, approximate }) =>
      kroner === undefined
        ? { year }
        : { year, value: kroner, short: format(kroner), long: tellKroner({ kroner, approximate }) },
    ),
    isInMillions ? 'mio.\u00a0kr.' : 'kr.',
  );
}

/**
 * Bars of figures. Amounts that are all negative, such as costs, run the same way as others; with both signs, those below zero
 * run to the left of it.
 */
export function drawBars(figures: readonly DrawnFigure[], unit: string): YearBars {
  const values = figures.flatMap(({ value }) => value ?? []);
  const hasBothSigns = values.some((value) => value > 0) && values.some((value) => value < 0);
  const below = hasBothSigns ? -Math.min(...values) : 0;
  const above = Math.max(...values.map((value) => (hasBothSigns ? value : Math.abs(value))), 0);
  const toPercent = (length: number) => Math.round((length / (below + above || 1)) * 10_000) / 100;
  return {
    unit,
    bars: figures.map(({ value = 0, ...figure }) => ({
      ...figure,
      xPercent: toPercent(hasBothSigns ? below + Math.min(value, 0) : 0),
      widthPercent: toPercent(Math.abs(value)),
    })),
    ...(hasBothSigns && { zeroPercent: toPercent(below) }),
  };
}
