import type { Source, Sources } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { attribute, listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { listClaims } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const figure = (unit: string) =>
  chapter(
    `<KeyFigure id="strande" value="12" unit="${unit}" series="strande">åbnede</KeyFigure>\n\nDer er 12 strande.`,
  );

/** Key figures of one series that are measured in different units. */
export const seriesUnits: Rule = {
  id: 'noegletal-serie',
  reason: 'Nøgletal med samme `series` vises side om side; er de målt i hver sin enhed, sammenligner siden to ting.',
  examples: {
    fails: { '2029/chapters/natur.mdx': figure('strande'), '2030/chapters/natur.mdx': figure('pct.') },
    passes: { '2029/chapters/natur.mdx': figure('strande'), '2030/chapters/natur.mdx': figure('strande') },
  },
  subjects: (sources) => listSeries(sources),
  check: (sources) => [...Map.groupBy(listSeries(sources), ({ series }) => series).values()].flatMap(checkSeries),
};

interface SeriesFigure {
  source: Source;
  tag: JsxElement;
  series: string;
  /** What is counted, in small letters: the last word of the unit. */
  noun: string;
  unit: string;
}

function listSeries(sources: Sources): SeriesFigure[] {
  return listSources(sources, 'chapter').flatMap((source) =>
    (source.tree ? listTags(source.tree) : []).flatMap((tag) => {
      const [series, unit] = [attribute(tag, 'series'), attribute(tag, 'unit')];
      if (tag.name !== 'KeyFigure' || !series || !unit) return [];
      return { source, tag, series, unit, noun: unit.toLowerCase().split(/\s+/).at(-1) ?? '' };
    }),
  );
}

function checkSeries(list: SeriesFigure[]): Problem[] {
  const isOther = (a: SeriesFigure) => list.filter((b) => !isOneUnit(a.noun, b.noun));
  const odd = list.filter((one) => isOther(one).length > 0);
  // The unit that the figure's own chapter does not use is the wrong one; else the one that fewest have.
  const unbacked = odd.filter((one) => !isCounted(one) && isOther(one).some(isCounted));
  const fewest = odd.filter((one) => isOther(one).length > list.length / 2);
  const told = unbacked.length > 0 ? unbacked : fewest.length > 0 ? fewest : odd.slice(-1);
  return told.map((one) => describe(one, isOther(one)[0]!));
}

/** `kommune` and `kommuner` are one unit, and so are `mio. kr.` and `mia. kr.` */
function isOneUnit(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) || (long.startsWith(short) && /^(?:e|r|er|ne|s)$/.test(long.slice(short.length)));
}

/** Whether the chapter counts the figure's unit outside of the figure. */
function isCounted({ source, noun }: SeriesFigure): boolean {
  return listClaims(source).some(({ role, nouns }) => role !== 'figure' && nouns.some((word) => isOneUnit(word, noun)));
}

function describe({ source, tag, unit }: SeriesFigure, other: SeriesFigure): Problem {
  const there = `${other.source.file}:${other.tag.position?.start.line ?? 1}`;
  const what = `Nøgletallet er målt i »${unit}«, men det i samme serie i »${other.unit}« (${there}).`;
  return warning(
    source.file,
    tag.position!.start,
    what,
    'skriv samme enhed, eller slet `series`, hvis det er to forskellige tal.',
  );
}
