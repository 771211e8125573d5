/** A table of the accounts as schema.org's Dataset: which years it has amounts for, and in which files it can be had. */
import { DATA_FORMATS } from '../downloads/formats.ts';
import type { TableSection } from '../report/accounts.ts';
import { ACCOUNTS, dataPath, editionPath } from '../report/addresses.ts';
import { formatList } from '../report/format.ts';
import type { Report } from '../report/report.ts';
import { isAmountRow } from '../report/totals.ts';
import { LANGUAGE, describeOrganisation, nameEdition } from './things.ts';
import type { Thing, ToAddress } from './things.ts';

/** A column of a table: how many of its amounts the source gives. */
interface Column {
  year: number;
  given: number;
  all: number;
}

/** Says nothing of a licence: nobody has given one. */
export function describeTable(report: Report, table: TableSection, address: ToAddress): Thing {
  const { site, year } = report;
  const columns = countAmounts(table);
  const years = columns.filter(({ given }) => given > 0).map((column) => column.year);
  return {
    '@type': 'Dataset',
    name: [table.title, site.shortName, formatList((years.length > 0 ? years : table.columns).map(String))].join(' '),
    description: describeColumns(report, table, columns),
    inLanguage: LANGUAGE,
    url: address(`${editionPath(year, ACCOUNTS)}#${table.slug}`),
    ...(years.length > 0 && { temporalCoverage: formatCoverage(years) }),
    creator: describeOrganisation(site),
    isPartOf: nameEdition(report, address),
    distribution: DATA_FORMATS.map(({ extension, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type.split(';')[0],
      contentUrl: address(dataPath(year, table.slug, extension)),
    })),
  };
}

function countAmounts({ columns, rows }: TableSection): Column[] {
  const amounts = rows.filter(isAmountRow).map((row) => row.amounts);
  return columns.map((year, index) => ({
    year,
    given: amounts.filter((row) => row[index] !== 'notGiven').length,
    all: amounts.length,
  }));
}

/** `Aktiver i KL’s regnskab for 2025, pr. 31. december, i hele kroner: 2024; for 2025 oplyser kilden 1 af 17 beløb.` */
function describeColumns({ site, year }: Report, { title, period }: TableSection, columns: Column[]): string {
  const whole = columns.filter(({ given, all }) => given === all).map((column) => column.year);
  const about = `${title} i ${site.words.genitive} regnskab for ${year}, ${period.toLowerCase()}, i hele kroner`;
  const lacking = columns.filter(({ given, all }) => given < all).map(describeLack);
  return `${about}${whole.length > 0 ? `: ${formatList(whole.map(String))}` : ''}${lacking.map((text) => `; ${text}`).join('')}.`;
}

function describeLack({ year, given, all }: Column): string {
  return given === 0 ? `for ${year} oplyser kilden ingen beløb` : `for ${year} oplyser kilden ${given} af ${all} beløb`;
}

/** ISO 8601, as schema.org asks for: one year, or the first and the last. */
function formatCoverage(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}/${last}`;
}
