import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aboutAnchor, formatAddress, formatImprint } from '../../../src/report/publisher.ts';
import { describeBodies, groupBodies } from '../../../src/report/organisation.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { tinyRoot } from '../../helpers/edition.ts';
import { makeSite } from '../../helpers/organisation.ts';
import { tinyReport } from '../../helpers/report.ts';
import { makeReports } from '../../helpers/years.ts';

const KREDS = '2030/organisation/kystudvalget.mdx';
const withRegional = ({ words, ...site }: Site) => ({ ...site, words: { ...words, regional: 'Kredsråd' } });

test('an address breaks between its lines alone', () => {
  expect(formatAddress(makeSite())).toBe('Strandvejen\u00a01, 9999\u00a0Klitby');
});

test('the legal form stands behind the name, where there is one', () => {
  expect(formatImprint(makeSite())).toBe('Kystforeningen i Klitby (forening), Strandvejen\u00a01, 9999\u00a0Klitby');
  expect(formatImprint(makeSite({ legalForm: undefined }))).toMatch(/^Kystforeningen i Klitby, /);
});

test('the section about the organisation has an anchor of its name', () => {
  expect(aboutAnchor(makeSite({ shortName: 'Foreningen Øst & Vest' }))).toBe('om-foreningen-oest-vest');
});

test('the organisation’s page is described by the bodies that the edition has', async () => {
  expect(describeBodies(await tinyReport())).toBe('Bestyrelse, sekretariat og udvalg');
});

test('regional bodies have the organisation’s own word for them', async () => {
  const report = await tinyReport({ [KREDS]: ['kind: committee', 'kind: regional'] });
  const named = { ...report, site: withRegional(report.site) };
  expect(describeBodies(named)).toBe('Bestyrelse, sekretariat og Kredsråd');
  expect(groupBodies(named).map(({ title }) => title)).toContain('Kredsråd-formænd og -næstformænd');
});

test('without such a word they stand under their own name', async () => {
  const report = await tinyReport({ [KREDS]: ['kind: committee', 'kind: regional'] });
  expect(describeBodies(report)).toBe('Bestyrelse og sekretariat');
  expect(groupBodies(report).map(({ title }) => title)).toContain('Kystudvalget');
});

test('an edition without colours of its own wears those of the house', async () => {
  const [own = ''] = /^colours:\n.*\n.*\n/m.exec(readFileSync(`${tinyRoot}/2030/edition.mdx`, 'utf8')) ?? [];
  const report = await tinyReport({ '2030/edition.mdx': [own, ''] });
  expect(report.colours).toEqual(makeSite().colours);
});

test('an edition’s own colours go before those of the house', () => {
  const { colours } = makeSite();
  const [report] = makeReports({ 2031: {} }, makeSite({ colours: { ...colours, light: colours.dark } }));
  expect(report!.colours.light).not.toEqual(colours.dark);
});
