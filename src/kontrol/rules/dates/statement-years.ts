import type { Sources } from '../../../sources/sources.ts';
import { findSource } from '../../../sources/select.ts';
import { formatDay } from '../../../report/format.ts';
import { listAccounts, listStatements } from '../../accounts.ts';
import type { StatementSource } from '../../accounts.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { listDates, listYearsIn, toDay } from '../../dates.ts';
import type { TextDate } from '../../dates.ts';
import { statement } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Fields that are not the statement's own words: its date is checked by itself, a note is the editors' remark. */
const NOT_SIGNED = ['date', 'note'];

/** Years and dates that a statement names, against the period that it is about and the day it was signed. */
export const statementYears: Rule = {
  id: 'paategning-aar',
  reason: 'En påtegning om sidste års regnskab er ugyldig, og fejlen er kun ét ciffer stor.',
  examples: {
    fails: {
      '2030/accounts/paategning.mdx': statement({}, 'Regnskabet for 2029 viser stillingen den 31. december 2030.'),
    },
    passes: {
      '2030/accounts/paategning.mdx': statement({}, 'Den 14. marts 2031 aflagde bestyrelsen regnskabet for 2030.'),
    },
  },
  subjects: listStatements,
  check: (sources) =>
    listStatements(sources).flatMap((found) =>
      listBlocks(found.source)
        .filter(({ path }) => !NOT_SIGNED.includes(String(path[0])))
        .flatMap((block) => [...checkYears(found, block), ...checkDates(sources, found, block)]),
    ),
};

/** Years without a day, and years of days that belong to the period. */
function checkYears({ source: { file, year = 0 }, data }: StatementSource, { text, placeOf }: Block): Problem[] {
  const dates = listDates(text).filter((date) => isSigning(date, data.date, year) || !isPeriod(date));
  const isDate = (index: number) => dates.some((date) => index >= date.index && index < date.index + date.text.length);
  return listYearsIn(text)
    .filter((found) => found.year !== year && !isDate(found.index))
    .map((found) => {
      const what = `Påtegningen i udgaven ${year} nævner ${found.year}, der hverken er regnskabets år eller året for underskriften.`;
      return problem(file, placeOf(found.index), what, `skriv ${year}, hvis det er regnskabets år.`);
    });
}

/** The first or the last day of a calendar year; what accounts are about. */
function isPeriod({ day, month }: TextDate): boolean {
  return (day === 1 && month === 1) || (day === 31 && month === 12);
}

/** Whether a date is meant as the day of the signatures: in the signing's year, after the edition's, or of the same day. */
function isSigning(date: TextDate, signed: string, year: number): boolean {
  if (isPeriod(date) || date.year === undefined) return false;
  return date.year > year || signed.startsWith(String(date.year)) || toDay(date)?.slice(4) === signed.slice(4);
}

/** Whether the words around a date say that the accounts were approved or signed on it. */
function isToldAsSigning(text: string, { index, text: date, year }: TextDate): boolean {
  const around = text.slice(Math.max(0, index - 90), index + date.length + 90);
  return (
    year !== undefined &&
    /(?<!\p{sc=Latn})(?:aflag|aflæg|godkend|underskrev|afgiv)\p{sc=Latn}*/iu.test(around) &&
    /(?:årsrapport|regnskab)/iu.test(around) &&
    /bestyrelsen|direktør/iu.test(around)
  );
}

function checkDates(sources: Sources, found: StatementSource, block: Block): Problem[] {
  const { source, data } = found;
  const year = source.year ?? 0;
  return listDates(block.text).flatMap((date) => {
    if (isPeriod(date) || toDay(date) === data.date) return [];
    if (isSigning(date, data.date, year) || isToldAsSigning(block.text, date)) {
      return [describeSigning(sources, found, block, date)];
    }
    // Other days of the year stand for the period when they are in words that say so.
    const isAbout = /(?:fra|til|pr\.|den)\s$/u.test(block.text.slice(0, date.index)) && (date.year ?? year) === year;
    const isWhole = listAccounts(sources, 'table', year).every(
      ({ data: { period } }) => !/\d/.test(period) || /31\. december/.test(period),
    );
    if (!isAbout || !isWhole || !isNearPeriod(date)) return [];
    const what = `»${date.text}« er hverken den første eller den sidste dag i ${year}, som regnskabet er for.`;
    return [problem(source.file, block.placeOf(date.index), what, 'dagen eller måneden.')];
  });
}

/** A slip away from the first or the last day of the year. */
function isNearPeriod({ day, month }: TextDate): boolean {
  return day === 1 || day >= 30 || ((month === 1 || month === 12) && /[13]/.test(String(day)));
}

/** Text and field of the day of the signatures differ; the edition's date or the other statement says which is wrong. */
function describeSigning(
  sources: Sources,
  { source, data }: StatementSource,
  { placeOf }: Block,
  date: TextDate,
): Problem {
  const edition = findSource(sources, 'edition', source.year)?.data?.date;
  const others = listStatements(sources).filter(
    (other) => other.source.year === source.year && other.source !== source,
  );
  const isOther = (day: string | undefined) =>
    day !== undefined && (edition === day || others.some((other) => other.data.date === day));
  const what = `Teksten siger ${date.text.replaceAll('\u00a0', ' ')}, feltet \`date\` ${data.date}.`;
  const isField = isOther(toDay(date)) && !isOther(data.date);
  const place = isField ? source.fields.placeOf(['date']) : placeOf(date.index);
  return problem(
    source.file,
    place,
    what,
    isField
      ? `skriv \`date: ${toDay(date)}\`.`
      : `skriv ${formatDay(data.date).replaceAll('\u00a0', ' ')}, hvis feltet har ret.`,
  );
}
