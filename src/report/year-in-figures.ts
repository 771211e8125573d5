/**
 * All key figures of an edition, gathered for the printed pages that sum it up: in groups by what their marks count, each
 * figure once. Those of the accounts stand with the accounts.
 */
import { ACCOUNTS, FOREWORD, ORGANISATION, printAnchor } from './addresses.ts';
import { BAR_UNITS, readMarks } from './figure-marks.ts';
import type { FigureMarks } from './figure-marks.ts';
import { formatKroner } from './format.ts';
import type { KeyFigure } from './mdx.ts';
import type { Report } from './report.ts';

/** A key figure with its place in the printed edition. */
export interface PlacedFigure {
  figure: KeyFigure;
  /** Its anchor there, whose page is printed behind it. */
  anchor: string;
  marks?: FigureMarks | undefined;
}

export interface FigureGroup {
  /** Empty for figures without marks when there are no others. */
  title: string;
  /** What a mark of the group is; empty for figures without one. */
  note: string;
  /** Whether figures stand below each other with a wide drawing, or side by side. */
  layout: 'rows' | 'cells';
  figures: PlacedFigure[];
}

/** Key figures of the texts outside the accounts, in page order. */
export function listTextFigures(report: Report): PlacedFigure[] {
  return [
    ...placeFigures(FOREWORD, report.forewordFigures),
    ...report.chapters.flatMap(({ slug, keyFigures }) => placeFigures(printAnchor(slug), keyFigures)),
    ...report.bodies.flatMap(({ keyFigures }) => placeFigures(ORGANISATION, keyFigures)),
  ];
}

/** Key figures of the accounts, in page order. */
export function listAccountsFigures(report: Report): PlacedFigure[] {
  return report.accounts.flatMap(({ keyFigures }) => placeFigures(ACCOUNTS, keyFigures));
}

function placeFigures(page: string, figures: KeyFigure[]): PlacedFigure[] {
  return figures.map((figure) => ({ figure, anchor: `${page}-${figure.id}`, marks: readMarks(figure).marks }));
}

/** Place of a group among the others: wholes, hundreds, money, things counted, thousands, then all without marks. */
const PLACES = { whole: 1, hundred: 2, money: 3, counted: 4, many: 5, plain: 6 } as const;

interface Kind extends Omit<FigureGroup, 'figures'> {
  place: number;
  /** Orders groups of one place. */
  size: number;
}

/** The groups of an edition in their order. In rows the largest figure comes first, else they keep the order of the pages. */
export function groupFigures(figures: PlacedFigure[]): FigureGroup[] {
  const kinds = new Map<string, { kind: Kind; figures: PlacedFigure[] }>();
  for (const placed of figures) {
    const kind = kindOf(placed);
    const group = kinds.get(kind.title) ?? { kind, figures: [] };
    group.figures.push(placed);
    kinds.set(kind.title, group);
  }
  const groups = [...kinds.values()].sort((a, b) => a.kind.place - b.kind.place || a.kind.size - b.kind.size);
  const hasOneMoney = groups.filter(({ kind }) => kind.place === PLACES.money).length === 1;
  return groups.map(({ kind: { title, note, layout, place }, figures: own }) => ({
    title: place === PLACES.plain && groups.length === 1 ? '' : place === PLACES.money && hasOneMoney ? 'Penge' : title,
    note: place === PLACES.money ? describeScale(note, own.length) : note,
    layout,
    figures: layout === 'rows' ? own.toSorted((a, b) => sizeOf(b) - sizeOf(a)) : own,
  }));
}

function sizeOf({ marks }: PlacedFigure): number {
  return marks?.kind === 'bar' ? marks.amount : (marks?.filled ?? 0);
}

function kindOf({ figure, marks }: PlacedFigure): Kind {
  switch (marks?.kind) {
    case 'of':
      return marks.whole === 100 ? HUNDRED : kindOfWhole(marks.whole, figure.unit);
    case 'bar': {
      const { unit, kroner } = BAR_UNITS[marks.unit];
      return { place: PLACES.money, size: -kroner, title: `Penge i ${unit}`, note: unit, layout: 'rows' };
    }
    case 'per':
      return marks.per === 1 ? COUNTED : kindOfMany(marks.per);
    default:
      return PLAIN;
  }
}

const HUNDRED: Kind = {
  place: PLACES.hundred,
  size: 0,
  title: 'Af hundrede',
  note: 'En streg er en hundrededel',
  layout: 'rows',
};
const COUNTED: Kind = { place: PLACES.counted, size: 0, title: 'Talt', note: 'Hvert mærke er én', layout: 'cells' };
const PLAIN: Kind = { place: PLACES.plain, size: 0, title: 'Flere nøgletal', note: '', layout: 'cells' };

/** `Af 98 kommuner`: the noun is the unit's last word. */
function kindOfWhole(whole: number, unit = ''): Kind {
  const noun = unit.split(/\s+/).at(-1) ?? '';
  return {
    place: PLACES.whole,
    // The largest whole first: it is the one that the edition is about.
    size: -whole,
    title: `Af ${formatKroner(whole)} ${noun}`.trim(),
    note: 'Prikkerne er talt, ikke placeret',
    layout: 'rows',
  };
}

const MANY_TITLES: Readonly<Record<number, string>> = { 10: 'I tiere', 100: 'I hundreder', 1000: 'I tusinder' };
const MANY_NOTES: Readonly<Record<number, string>> = { 10: 'ti', 100: 'hundrede', 1000: 'tusind' };

function kindOfMany(per: number): Kind {
  const amount = formatKroner(per);
  return {
    place: PLACES.many,
    size: per,
    title: MANY_TITLES[per] ?? `${amount} ad gangen`,
    note: `En prik er ${MANY_NOTES[per] ?? amount}`,
    layout: 'rows',
  };
}

/** Bars of a group share their scale, which begins at zero. */
function describeScale(unit: string, count: number): string {
  const name = `${unit.charAt(0).toUpperCase()}${unit.slice(1)}`.replace(' ', '\u00a0');
  return count > 1 ? `${name} fra nul, samme mål for alle` : `${name} fra nul`;
}
