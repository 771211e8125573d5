/** The files that a table of the accounts is offered as, in the order in which they are offered. */
import { ACCOUNTS, DATA_EXTENSIONS, editionPath } from '../report/addresses.ts';
import type { DataExtension } from '../report/addresses.ts';
import { formatCsv } from './csv.ts';
import { tableOfEdition } from './data-table.ts';
import type { TableSection } from '../report/accounts.ts';
import { editionName } from '../report/publisher.ts';
import type { Report } from '../report/report.ts';
import { formatTableJson } from './json.ts';
import { writeXlsx } from './xlsx.ts';

export interface DataFormat {
  /** Extension of the file, without a point. */
  extension: DataExtension;
  label: string;
  type: string;
  /** @param site origin of the published site, for addresses in the file */
  write(table: TableSection, report: Report, site: URL): Promise<Uint8Array>;
}

/** Media types, IANA. */
export const DATA_TYPES: Record<DataExtension, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
};

const FORMATS: Record<DataExtension, Omit<DataFormat, 'extension' | 'type'>> = {
  csv: {
    label: 'CSV',
    write: async (table) => Buffer.from(formatCsv(tableOfEdition(table))),
  },
  xlsx: {
    label: 'Excel (XLSX)',
    write: (table, { date, site }) => writeXlsx(tableOfEdition(table), date, site.words.edition),
  },
  json: {
    label: 'JSON',
    write: async (table, report, site) => Buffer.from(formatTableJson(table, sourceOf(table, report, site))),
  },
};

export const DATA_FORMATS: DataFormat[] = DATA_EXTENSIONS.map((extension) => ({
  extension,
  type: DATA_TYPES[extension],
  ...FORMATS[extension],
}));

function sourceOf({ slug }: TableSection, report: Report, site: URL) {
  const { year, original } = report;
  return {
    edition: editionName(report),
    page: new URL(`${editionPath(year, ACCOUNTS)}#${slug}`, site).href,
    original: typeof original === 'string' ? original : null,
  };
}
