/** The conference of 2024 as it was built: the page, the folder, its sheets, the assembly's papers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listProgrammeFiles } from '../../src/programme/files.ts';
import { builtSite } from '../helpers/built-site.ts';
import { listElements, mainOf, readPage, readText } from '../helpers/built-pages.ts';
import { openPdf, pagesOf, readAloud, readOutline } from '../helpers/pdf.ts';
import { loadProgrammes } from '../helpers/programme.ts';
import { readSheetHalves } from '../helpers/sheets.ts';
import { squeeze } from '../helpers/text.ts';

const root = await builtSite('content');
const facts = parse(readFileSync('tests/fixtures/facts/topmoede-2024.yaml', 'utf8')) as Record<string, string[]>;
const page = readPage(root, '/topmoede/2024/');
const folder = `${root}/topmoede/2024/topmoede-2024-folder.pdf`;
const papers = `${root}/topmoede/2024/topmoede-2024-dagsorden.pdf`;

const aloud = async (file: string) => Promise.all((await pagesOf(await openPdf(file))).map(readAloud));
const normalise = (text: string) => text.replace(/\s+/g, '').toLowerCase();
/** The words of a fact one after another: on the page, an end may stand between a time and what begins. */
const listMissing = (wanted: string[], text: string) => {
  const words = normalise(text);
  return wanted.filter((fact) => !words.includes(normalise(fact)));
};
const withoutTimes = (wanted: string[]) => wanted.map((fact) => fact.replace(/^\d\d\.\d\d (?=\p{L})/u, ''));

describe('every fact of the source', () => {
  const { page: ofPage = [], folder: ofFolder = [], papers: ofPapers = [] } = facts;

  test('stands on the page', () => {
    const text = readText(mainOf(page));
    expect(listMissing([...ofPage, ...withoutTimes(ofFolder), ...ofPapers], text)).toEqual([]);
    const times = listElements(page.tree, 'time').map((time) => toString(time));
    expect(ofFolder.flatMap((fact) => /^\d\d\.\d\d/.exec(fact) ?? []).filter((time) => !times.includes(time))).toEqual(
      [],
    );
  });

  test('stands in the folder, each time before what begins', async () => {
    expect(listMissing([...ofPage, ...ofFolder], (await aloud(folder)).join(' '))).toEqual([]);
  });

  test('of the assembly stands in its papers', async () => {
    expect(listMissing(ofPapers, (await aloud(papers)).join(' '))).toEqual([]);
  });

  test('that is kept back is in no file, and the colophon says that it is', async () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:html|ics|json|xml)$/.test(file),
    );
    const texts = [...files.map((file) => readFileSync(`${root}/${file}`, 'utf8')), ...(await aloud(folder))];
    expect(facts['withheld']!.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
    expect(readText(mainOf(page))).toContain('To oplysninger fra originalen er udeladt med vilje.');
  });
});

test('the folder has eight pages of A5, in its outline the days, and no page is nearly empty', async () => {
  const pages = await pagesOf(await openPdf(folder));
  const mm = pages.map(({ view }) => view.slice(2).map((side) => Math.round((side / 72) * 25.4)));
  expect(mm).toEqual(Array.from({ length: 8 }, () => [148, 210]));
  expect((await readOutline(await openPdf(folder))).map(({ title }) => title)).toEqual([
    'Velkomst',
    'Torsdag den 21.\u00a0marts',
    'Fredag den 22.\u00a0marts',
    'Gruppernes rum',
    'Dagsorden',
    'Udstillere',
    'Praktiske oplysninger',
  ]);
});

test('the sheets have the folder’s pages where they come in order when they are folded', async () => {
  const halves = await readSheetHalves(await openPdf(folder.replace('.pdf', '-ark.pdf')));
  const text = async (number: number) =>
    squeeze(
      (await (await pagesOf(await openPdf(folder)))[number - 1]!.getTextContent()).items
        .map((item) => ('str' in item ? item.str : ''))
        .join(''),
    );
  const order = [8, 1, 2, 7, 6, 3, 4, 5];
  const expected = await Promise.all(order.map(text));
  expect(halves.flat().map((half) => normalise(half))).toEqual(expected.map(normalise));
});

test('amounts that an edition’s accounts have lead to their rows', () => {
  const links = listElements(page.tree, 'a')
    .map(({ properties }) => String(properties.href))
    .filter((href) => href.startsWith('/2024/regnskab/#'));
  expect(links).toEqual([
    '/2024/regnskab/#resultatopgoerelse-aarets-resultat',
    '/2024/regnskab/#resultatopgoerelse-aarets-resultat',
    '/2024/regnskab/#passiver-egenkapital',
  ]);
  const ids = listElements(readPage(root, '/2024/regnskab/').tree).map(
    ({ properties }) => `/2024/regnskab/#${String(properties.id)}`,
  );
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test('every file that the page lists is there, and says how large it is', () => {
  const [programme] = loadProgrammes('content');
  const listed = listProgrammeFiles(programme!);
  expect(listed.map(({ path }) => path).filter((path) => !existsSync(root + path))).toEqual([]);
  const sizes = listElements(page.tree, 'span').filter(({ properties }) => properties.dataFact === 'size');
  expect(sizes.map((size) => toString(size)).filter((size) => !/\d+\u00a0[kM]B/.test(size))).toEqual([]);
});

test('machines are told of an event with its parts, their times and people', () => {
  const [script] = listElements(page.tree, 'script').filter(
    ({ properties }) => properties.type === 'application/ld+json',
  );
  const { '@graph': graph } = JSON.parse(toString(script!)) as { '@graph': Record<string, unknown>[] };
  const event = graph.find((thing) => thing['@type'] === 'Event')!;
  expect(event).toMatchObject({
    name: 'Kommunalpolitisk Topmøde 2024',
    startDate: '2024-03-21',
    endDate: '2024-03-22',
  });
  expect(event['subEvent']).toHaveLength(19);
  expect((event['subEvent'] as unknown[])[1]).toMatchObject({
    startDate: '2024-03-21T09:25:00+01:00',
    endDate: '2024-03-21T09:40:00+01:00',
  });
});

test('people of the programme are in the register, once each, with what they do', () => {
  const register = readPage(root, '/personer/');
  const rows = listElements(register.tree, 'li').filter(({ properties }) => 'dataRow' in properties);
  const juel = rows.filter(({ properties }) => properties.id === 'peter-rahbaek-juel');
  expect(juel).toHaveLength(1);
  expect(readText(juel[0]!)).toContain('Kommunalpolitisk Topmøde 2024');
  expect(rows.some(({ properties }) => properties.id === 'signe-krogstrup')).toBe(true);
});
