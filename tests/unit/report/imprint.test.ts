import { expect, test } from 'vitest';
import { describeIdentity, describeImprint } from '../../../src/components/print/imprint.ts';
import type { Report } from '../../../src/report/report.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { editionSchema } from '../../../src/schemas/edition.ts';

const COLOURS = { accent: '#1B5E7B', field: '#1B5E7B', fieldLine: '#6FA3B8', fieldMark: '#BFE0EC', tint: '#EAF3F7' };
const SITE = {
  name: 'Kystforeningen i Klitby',
  shortName: 'Kystforeningen',
  website: 'https://www.example.org/',
  address: ['Strandvejen 1', '9999 Klitby'],
  rendering: 'own',
  filePrefix: 'kyst',
  words: { genitive: 'Kystforeningens', edition: 'Kystforeningens beretning', editions: 'Kystforeningens beretninger' },
  colours: { light: COLOURS, dark: COLOURS },
};

function report(site: object, edition: object = {}): Report {
  return { site: siteSchema.parse({ ...SITE, ...site }), year: 2030, revisions: [], ...edition } as unknown as Report;
}

const plain = (lines: string[][]) => lines.map((part) => part.join(' / ').replaceAll('\u00a0', ' '));
const FONTS = 'Archivo og Source Serif 4, SIL Open Font License 1.1';

test('an imprint without optional fields tells who publishes, and nothing more', () => {
  expect(plain(describeImprint(report({})))).toEqual([
    'Udgivet af Kystforeningen i Klitby, Strandvejen 1, 9999 Klitby',
    FONTS,
  ]);
});

test('an independent rendering names no publisher that nobody has given', () => {
  expect(plain(describeImprint(report({ rendering: 'independent' })))).toEqual([
    'En uafhængig gengivelse af Kystforeningens offentliggjorte beretning med omskrevet tekst. / Tal, navne og aftaler følger originalen hos Kystforeningen.',
    FONTS,
  ]);
});

test('publisher, CVR number, print run and ISBN are told where they are given', () => {
  const edition = {
    imprint: { isbn: '978-0-00-000000-2', printRun: 1500 },
    revisions: [{ revision: 2, date: '2031-05-01' }],
  };
  const site = { rendering: 'independent', imprint: { publisher: 'Klit & Co.', cvr: '12345674' } };
  expect(plain(describeImprint(report(site, edition))).slice(1)).toEqual([
    'Udgivet af Klit & Co. / CVR 12345674',
    `Revision 2, 1. maj 2031 / Oplag: 1.500 / ISBN 978‑0‑00‑000000‑2 / ${FONTS}`,
  ]);
});

test('the colophon tells of them too, and of what nobody has given it tells nothing', () => {
  const edition = { imprint: { isbn: '978-0-00-000000-2', printRun: 1500 } };
  const site = { imprint: { publisher: 'Klit & Co.', cvr: '12345674' } };
  expect(plain([[describeIdentity(report(site, edition))]])).toEqual([
    'Udgivet af Klit & Co. · CVR 12345674 · Oplag: 1.500 · ISBN 978‑0‑00‑000000‑2',
  ]);
  expect(describeIdentity(report({}))).toBe('');
});

test.each(['12345678', '1234567', '12 34 56 74'])('%s is no CVR number', (cvr) => {
  const { error } = siteSchema.safeParse({ ...SITE, imprint: { cvr } });
  expect(error?.issues[0]?.message).toContain('Det er ikke et CVR-nummer');
});

test.each(['978-0-00-000000-3', '0-00-000000-0', '9780000000'])('%s is no ISBN', (isbn) => {
  const { error } = editionSchema.shape.imprint.safeParse({ isbn });
  expect(error?.issues[0]?.message).toContain('Det er ikke et ISBN');
});
