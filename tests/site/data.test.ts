import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';
import { readTagged } from '../helpers/pdf-tags.ts';
import { editionPdf, listElements, mainOf, readPage, readText } from '../helpers/built-pages.ts';
import { squeeze } from '../helpers/text.ts';
import { loadLibrary } from '../helpers/library.ts';
import { tableOfEdition } from '../../src/downloads/data-table.ts';
import { formatAmount } from '../../src/report/format.ts';
import { buildReports } from '../../src/report/report.ts';
import type { Report } from '../../src/report/report.ts';
import { listMembers } from '../../src/report/seats.ts';
import { showTable } from '../../src/report/shown-table.ts';
import { isAmountRow } from '../../src/report/totals.ts';

const root = await builtSite('content');
const tinyRoot = await builtSite('tiny');
const reports = buildReports(loadLibrary('content'));
const editions = [
  ...reports.map((report) => [report.year, report, root] as const),
  ...buildReports(loadLibrary('tests/fixtures/tiny')).map((report) => [report.year, report, tinyRoot] as const),
];
/** Committees have a comma between title and municipality, the board has columns. */
const plain = (text: string) => squeeze(text).replaceAll(',', '');
const membersOf = (report: Report) =>
  report.bodies.flatMap((body) => listMembers(report, body).map((member) => ({ body, member })));

describe.each(editions.filter(([, report]) => membersOf(report).length > 0))('people of %i', (year, report, root) => {
  const members = membersOf(report);

  test('every seat stands on the organisation page with name, title, party and municipality', () => {
    const page = readPage(root, `/${year}/organisation/`);
    const rows = new Map(listElements(page.tree, 'li').map((row) => [row.properties.id, readText(row)]));
    const wrong = members.filter(({ body, member }) => {
      const row = rows.get(`${body.slug}-${member.person}`) ?? '';
      return ![member.name, member.title, member.municipality, member.party].every(
        (part) => part && row.includes(part),
      );
    });
    expect(wrong.map(({ body, member }) => `${body.slug}: ${member.name}`)).toEqual([]);
  });

  test('every seat has a row of its own in the PDF with role, name, title, municipality and party', async () => {
    const { all } = await readTagged(await readFile(editionPdf(root, year)));
    const rows = all.filter(({ role }) => role === 'TR' || role === 'LI').map(({ text }) => plain(text));
    const lost = members.filter(({ member: { role = '', name, title = '', municipality = '', party = '' } }) => {
      const index = rows.indexOf(plain(`${role}${name}${title}${municipality}${party}`));
      // Taken out: who sits in two bodies has two rows.
      return rows.splice(index, index === -1 ? 0 : 1).length === 0;
    });
    expect(lost.map(({ body, member }) => `${body.slug}: ${member.name}`)).toEqual([]);
  });
});

describe.each(reports.map((report) => [report.year, report] as const))('money of %i', (year, report) => {
  const tables = report.accounts.filter((section) => section.kind === 'table');

  test('every amount of every table stands in its row, on the web and in the table’s CSV', () => {
    const page = readPage(root, `/${year}/regnskab/`);
    for (const table of tables) {
      const csv = readFileSync(`${root}/${year}/regnskab/${table.slug}.csv`, 'utf8');
      for (const row of table.rows.filter(isAmountRow)) {
        const [element] = listElements(mainOf(page), 'tr').filter(
          (candidate) => candidate.properties.id === `${table.slug}-${row.id}`,
        );
        // A year of which little is known has no column: what is known of it stands above the table.
        const { columns, told } = showTable(table);
        // The change, where the table has one, comes behind the amounts of its years.
        const cells = element ? listElements(element, 'td').slice(0, columns.length).map(readText) : [];
        expect(cells, `${table.slug} ${row.id}`).toEqual(columns.map(({ index }) => formatAmount(row.amounts[index])));
        if (told.length > 0) expect(readText(mainOf(page))).toContain(`Oplyst for ${year}`);
        const given = tableOfEdition(table).rows.find(({ label }) => label === row.label)!;
        const fields = [
          row.label,
          ...given.amounts.map((amount) => (typeof amount === 'number' ? String(amount) : '')),
        ];
        expect(csv).toContain(`\r\n${fields.join(';')}\r\n`);
      }
    }
  });

  test('every amount of every table stands in the PDF as often as in the tables', async () => {
    const words = (await readPdfPages(await openPdf(editionPdf(root, year)))).join(' ').split(' ');
    const amounts = tables.flatMap((table) =>
      table.rows.filter(isAmountRow).flatMap((row) => row.amounts.map(formatAmount)),
    );
    const large = amounts.filter((amount) => amount.length > 6);
    const count = (list: string[], item: string) => list.filter((candidate) => candidate === item).length;
    expect(large.filter((amount) => count(words, amount) < count(large, amount))).toEqual([]);
  });
});
