import type { Sources } from '../../../sources/sources.ts';
import { formatDay } from '../../../report/format.ts';
import { listStatements } from '../../accounts.ts';
import type { StatementSource } from '../../accounts.ts';
import { statement } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { distance } from '../../nearest.ts';
import type { SourcePosition } from '../../../sources/positions.ts';
import { findSource, isPublished } from '../../../sources/select.ts';

/** Dates of the board's and the auditor's statement, against the year of the accounts. */
export const statementDates: Rule = {
  id: 'paategning-dato',
  reason: 'En påtegning, der er kopieret fra sidste år, røber sig på datoen.',
  examples: {
    fails: { '2030/accounts/paategning.mdx': statement({ date: '2030-03-14' }) },
    passes: { '2030/accounts/paategning.mdx': statement({ date: '2031-03-14' }) },
  },
  subjects: listStatements,
  check: (sources) => listStatements(sources).flatMap((found) => checkDate(sources, found)),
};

function checkDate(
  sources: Sources,
  { source: { file, fields, year = 0 }, data: { date } }: StatementSource,
): Problem[] {
  const place = fields.placeOf(['date']);
  const what = `Påtegningen er dateret ${formatDay(date).replace('\u00a0', ' ')}`;
  const report = isPublished(sources, year) ? problem : warning;
  if (date < `${year}-12-31`) {
    return [report(file, place, `${what}, før regnskabsåret ${year} var slut.`, 'skriv datoen fra årets påtegning.')];
  }
  if (date > `${year + 1}-12-31`) {
    return [warning(file, place, `${what}, mere end et år efter ${year}.`, 'kontroller, om årstallet er en slåfejl.')];
  }
  return checkNeighbour(sources, { file, year }, date, place);
}

/** A day that is one keystroke from the edition's own date, which is the day the accounts are signed. */
function checkNeighbour(
  sources: Sources,
  { file, year }: { file: string; year: number },
  date: string,
  place: SourcePosition,
): Problem[] {
  const edition = findSource(sources, 'edition', year)?.data?.date;
  const others = listStatements(sources).filter((other) => other.source.year === year && other.source.file !== file);
  if (!edition || distance(edition, date) !== 1 || !others.some((other) => other.data.date === edition)) return [];
  const what = `Påtegningen er dateret ${date}, men udgaven og den anden påtegning ${edition}.`;
  return [warning(file, place, what, 'skriv den rigtige dag; er de to dage forskellige, så lav en undtagelse.')];
}
