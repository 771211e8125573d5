/**
 * How a key figure is drawn: as marks of which each counts something, or as a bar. Its number is read as it stands and
 * never rounded; where marks cannot show it exactly there is no drawing but a fault, which Kontrol tells with its line.
 */
import type { KeyFigure } from './mdx.ts';

/** Unit of a bar, and what one of it is in kroner. */
export const BAR_UNITS = {
  mia: { unit: 'mia. kr.', kroner: 1_000_000_000 },
  mio: { unit: 'mio. kr.', kroner: 1_000_000 },
  kr: { unit: 'kr.', kroner: 1 },
} as const;
export type BarUnit = keyof typeof BAR_UNITS;

export type FigureMarks =
  /** `filled` of `whole` marks count; the others are outlined. */
  | { kind: 'of'; filled: number; whole: number }
  /** A mark for each `per`. Marks from `filled` to `upTo` are outlined: the end of a range. The first `against` are bracketed. */
  | { kind: 'per'; filled: number; upTo: number; per: number; against?: number }
  | { kind: 'bar'; amount: number; unit: BarUnit };

/** Why a figure cannot be drawn as its editor asked. */
export type MarksFault =
  /** More than one way of drawing is asked for. */
  | 'several'
  /** The value is not a number that marks can count. */
  | 'uncounted'
  /** More than the whole. */
  | 'over'
  /** The marks would have to be cut: `1.240` with a mark for each thousand, `1/3` of a hundred. */
  | 'cut'
  /** More marks than a reader can take in. */
  | 'many'
  /** What the figure is set against cannot be bracketed: it is not smaller, or there are no stems. */
  | 'against'
  /** The bar's unit is not the figure's. */
  | 'unit'
  /** Per cent of another whole than a hundred. */
  | 'percent';

/** Marks of one figure that fit on paper and can still be seen one by one: twelve rows of fifty. */
export const MOST_MARKS = 600;
/** Things that are drawn as stems, one by one; more of them are dots. */
export const MOST_STEMS = 20;

/** A value as its editor wrote it, in numbers. */
export type FigureValue =
  /** `65`, `3,2`, `500.000`; `80+` and `150+` are at least that. */
  | { kind: 'number'; number: number }
  /** `4–5` */
  | { kind: 'range'; from: number; to: number }
  /** `1/4` */
  | { kind: 'fraction'; part: number; whole: number };

const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
const PLAIN = new RegExp(`^(${NUMBER})\\+?$`);
const RANGE = new RegExp(`^(${NUMBER})–(${NUMBER})$`);
const FRACTION = /^(\d{1,4})\/(\d{1,4})$/;

/** Reads the value of a key figure; nothing for one that is no plain number, range or fraction (`omkring 5`, `−3`). */
export function readFigureValue(value: string): FigureValue | undefined {
  const plain = PLAIN.exec(value)?.[1];
  if (plain) return { kind: 'number', number: toNumber(plain) };
  const [, from, to] = RANGE.exec(value) ?? [];
  if (from && to && toNumber(from) < toNumber(to)) return { kind: 'range', from: toNumber(from), to: toNumber(to) };
  const [, part, whole] = FRACTION.exec(value)?.map(Number) ?? [];
  return part && whole && part <= whole ? { kind: 'fraction', part, whole } : undefined;
}

function toNumber(danish: string): number {
  return Number(danish.replaceAll('.', '').replace(',', '.'));
}

type Drawn = Pick<KeyFigure, 'value' | 'unit' | 'of' | 'per' | 'against' | 'bar' | 'row'>;

/** The marks that a figure asks for; nothing when it asks for none, and a fault when it cannot have them. */
export function readMarks(figure: Drawn): { marks?: FigureMarks; fault?: MarksFault } {
  const { of, per, bar, row } = figure;
  const asked = [of, per, bar, row].filter((attribute) => attribute !== undefined).length;
  if (asked > 1) return { fault: 'several' };
  if (figure.against !== undefined && per === undefined) return { fault: 'against' };
  // The amounts of a row of the accounts are drawn from its table.
  if (asked === 0 || row !== undefined) return {};
  const value = readFigureValue(figure.value);
  if (!value) return { fault: 'uncounted' };
  if (of && of !== '100' && /^(?:pct\b|procent)/.test(figure.unit ?? '')) return { fault: 'percent' };
  const found = of
    ? readPart(value, Number(of))
    : per
      ? readCount(value, Number(per), figure.against)
      : readBar(value, figure);
  return typeof found === 'string' ? { fault: found } : { marks: found };
}

function readPart(value: FigureValue, whole: number): FigureMarks | MarksFault {
  if (value.kind === 'range') return 'uncounted';
  const filled = value.kind === 'number' ? value.number : (value.part * whole) / value.whole;
  if (filled > whole) return 'over';
  if (!Number.isInteger(filled)) return 'cut';
  return whole > MOST_MARKS ? 'many' : { kind: 'of', filled, whole };
}

function readCount(value: FigureValue, per: number, against?: string): FigureMarks | MarksFault {
  if (value.kind === 'fraction') return 'uncounted';
  const [from, to] = value.kind === 'number' ? [value.number, value.number] : [value.from, value.to];
  const [filled, upTo] = [from / per, to / per];
  if (!Number.isInteger(filled) || !Number.isInteger(upTo)) return 'cut';
  if (upTo > MOST_MARKS) return 'many';
  const marks = { kind: 'per' as const, filled, upTo, per };
  if (against === undefined) return marks;
  const first = Number(against) / per;
  const isDrawn = Number.isInteger(first) && first < filled && upTo <= MOST_STEMS;
  return isDrawn ? { ...marks, against: first } : 'against';
}

function readBar(value: FigureValue, { bar, unit }: Drawn): FigureMarks | MarksFault {
  if (value.kind !== 'number') return 'uncounted';
  if (!isBarUnit(bar) || unit?.replace(/\s+/g, ' ') !== BAR_UNITS[bar].unit) return 'unit';
  return { kind: 'bar', amount: value.number, unit: bar };
}

/** Whether a bar of that name can be drawn; the schema refuses others. */
export function isBarUnit(name: string | undefined): name is BarUnit {
  return name !== undefined && Object.hasOwn(BAR_UNITS, name);
}
