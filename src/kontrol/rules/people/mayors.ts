import type { Sources } from '../../../sources/sources.ts';
import { findSource, listSources, listYears } from '../../../sources/select.ts';
import { people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findMandate } from '../../names/people.ts';
import type { PlacedMandate } from '../../names/people.ts';

const TWO = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'ida-lund': 'Ida Lund' }) };

/** Danish municipalities elect their councils in these years, and the new mayors take office the year after. */
const isElectionYear = (year: number) => year % 4 === 1;

/** Two mayors of one municipality in an edition, and a mayor who was another one the year before. */
export const mayors: Rule = {
  id: 'borgmester-dobbelt',
  reason: 'En kommune har én borgmester; den anden har fået en forkert titel eller en forkert kommune.',
  examples: {
    fails: {
      ...TWO,
      '2030/mandates.yaml':
        'bo-ravn: { title: Borgmester, municipality: Klitby }\nida-lund: { title: Borgmester, municipality: Klitby }\n',
    },
    passes: {
      ...TWO,
      '2030/mandates.yaml':
        'bo-ravn: { title: Borgmester, municipality: Klitby }\nida-lund: { title: Viceborgmester, municipality: Klitby }\n',
    },
  },
  subjects: (sources) => listYears(sources).flatMap((year) => listMayors(sources, year)),
  check: (sources) => listYears(sources).flatMap((year) => checkYear(sources, year)),
};

function listMayors(sources: Sources, year: number): PlacedMandate[] {
  const ids = Object.keys(findSource(sources, 'mandates', year)?.data ?? {});
  return ids.flatMap((id) => {
    const mandate = findMandate(sources, year, id);
    return mandate?.municipality && /^(?:over)?borgmester$/i.test(mandate.title) ? [mandate] : [];
  });
}

function checkYear(sources: Sources, year: number): Problem[] {
  const byPlace = Map.groupBy(listMayors(sources, year), ({ municipality }) => municipality);
  return [...byPlace].flatMap(([place, found]) => {
    if (found.length === 1) return checkChange(sources, year, found[0]!);
    const wrong = found.find((mandate) => isNew(sources, mandate)) ?? found.at(-1)!;
    const others = found.filter((mandate) => mandate !== wrong);
    const what = `${nameOf(sources, wrong)} er borgmester i ${place}, og det er ${nameOf(sources, others[0]!)} på linje ${lineOf(others[0]!)} også.`;
    return [tell(wrong, what, 'ret titlen eller kommunen hos en af dem.')];
  });
}

/** Whether another edition that knows the person knows another title or municipality. */
function isNew(sources: Sources, { id, title, municipality, source }: PlacedMandate): boolean {
  const others = listSources(sources, 'mandates').filter((other) => other !== source && other.data?.[id]);
  return others.some(({ data }) => data?.[id]?.title !== title || data[id].municipality !== municipality);
}

/** A mayor who follows another one between two elections: it happens, but a slip is likelier. */
function checkChange(sources: Sources, year: number, mayor: PlacedMandate): Problem[] {
  if (isElectionYear(year - 1)) return [];
  const before = listMayors(sources, year - 1).find(({ municipality }) => municipality === mayor.municipality);
  if (!before || before.id === mayor.id) return [];
  const what = `${nameOf(sources, mayor)} er borgmester i ${mayor.municipality}; i ${year - 1} var det ${nameOf(sources, before)} (${before.source.file}:${lineOf(before)}).`;
  return [tell(mayor, what, 'ret titlen eller kommunen, eller lad den stå, hvis der er kommet en ny borgmester.')];
}

function lineOf({ source, id }: PlacedMandate): number {
  return source.fields.placeOf([id, 'title']).line;
}

function nameOf(sources: Sources, { id }: PlacedMandate): string {
  return findSource(sources, 'people')?.data?.[id]?.name ?? id;
}

function tell({ source, id }: PlacedMandate, what: string, fix: string): Problem {
  return warning(source.file, source.fields.placeOf([id, 'title']), what, fix);
}
