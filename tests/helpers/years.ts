/** Small editions of several years, through the real schemas. */
import { buildReports } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { accountsSchema } from '../../src/schemas/accounts.ts';
import type { Amount } from '../../src/schemas/accounts.ts';
import { chapterSchema } from '../../src/schemas/chapter.ts';
import { editionSchema } from '../../src/schemas/edition.ts';
import { makeSite } from './organisation.ts';

const COLOURS = { accent: '#1B5E7B', field: '#1B5E7B', fieldLine: '#6FA3B8', fieldMark: '#BFE0EC', tint: '#EAF3F7' };

/** What an edition holds: accounts by file name, and the text of its one chapter. */
export interface Year {
  accounts?: Record<string, Record<string, unknown>>;
  text?: string;
}

/** Reports of some years, newest first; of the tiny edition's organisation unless another is given. */
export function makeReports(years: Record<number, Year>, site = makeSite()): Report[] {
  const entries = Object.entries(years);
  const edition = {
    ...{ title: 'Vejen', description: 'En beretning.', state: 'draft', date: '2030-03-14' },
    ...{ original: { notGiven: 'Opfundet.' }, keyFigures: [], colours: { light: COLOURS, dark: COLOURS } },
    motif: { kind: 'roads', ways: 3, places: 12, counts: 'Tre veje.' },
  };
  const chapter = { title: 'Natur', headline: 'Naturen', lead: 'Om natur.', summary: 'Natur', order: 10 };
  return buildReports({
    site,
    editions: entries.map(([year]) => ({ id: `${year}/edition`, data: editionSchema.parse(edition), body: '' })),
    chapters: entries.map(([year, { text = '' }]) => ({
      id: `${year}/chapters/natur`,
      data: chapterSchema.parse(chapter),
      body: text,
    })),
    bodies: [],
    accounts: entries.flatMap(([year, { accounts = {} }]) =>
      Object.entries(accounts).map(([slug, data]) => ({
        id: `${year}/accounts/${slug}`,
        data: accountsSchema.parse(data),
        body: '',
      })),
    ),
    ...{
      people: {},
      parties: {},
      municipalities: [],
      abbreviations: {},
      mandates: {},
      deviations: {},
      revisions: {},
      shortLinks: {},
    },
  });
}

/** A table of one year and the year before; each row by id with its two amounts. */
export function makeTable(
  year: number,
  rows: Record<string, [Amount, Amount]>,
  notGiven?: string,
): Record<string, unknown> {
  return {
    ...{ title: 'Resultat', kind: 'table', order: 10, period: 'Pr. 31. december', columns: [year, year - 1], notGiven },
    rows: Object.entries(rows).map(([id, amounts]) => ({ id, label: `${id} ${year}`, amounts })),
  };
}
