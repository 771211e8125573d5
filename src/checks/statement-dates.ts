import type { Source, Sources } from '../load/sources.ts';
import { formatDay } from '../report/format.ts';
import { type Problem, problem, type Rule, warning } from './finding.ts';
import { isPublished, listSources } from './select.ts';

/** Dates of the board's and the auditor's statement, against the edition's year. */
export const statementDates: Rule = {
  id: 'paategning-dato',
  reason: 'En påtegning, der er kopieret fra sidste år, røber sig på datoen.',
  check: (sources) => listSources(sources, 'accounts').flatMap((source) => checkDate(sources, source)),
};

function checkDate(sources: Sources, { file, fields, data, year }: Source<'accounts'>): Problem[] {
  if ((data?.kind !== 'statement' && data?.kind !== 'audit') || year === undefined) return [];
  const signed = Number(data.date.slice(0, 4));
  const place = fields.placeOf(['date']);
  const what = `Påtegningen er dateret ${formatDay(data.date).replace('\u00a0', ' ')}`;
  const report = isPublished(sources, year) ? problem : warning;
  if (signed < year) return [report(file, place, `${what}, før året ${year} begyndte.`, 'skriv datoen fra årets påtegning.')];
  if (signed > year + 1)
    return [warning(file, place, `${what}, mere end et år efter ${year}.`, 'kontroller, om årstallet er en slåfejl.')];
  return [];
}
