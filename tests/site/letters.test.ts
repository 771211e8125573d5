/** The letters as they were built: a page and a PDF each, the archive, the register, what machines are told. */
import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { letterPdfPath } from '../../src/letters/addresses.ts';
import { readSite } from '../../src/sources/read-site.ts';
import { listElements, mainOf, readPage, readText } from '../helpers/built-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { loadLetters } from '../helpers/letters.ts';
import { openPdf, pagesOf, paintedText, readAloud, readOutline } from '../helpers/pdf.ts';
import { readRecords } from '../helpers/search.ts';
import { squeeze } from '../helpers/text.ts';

const root = await builtSite('content');
const letters = loadLetters('content');
const facts = parse(readFileSync('tests/fixtures/facts/breve.yaml', 'utf8')) as Record<string, string[]>;
const site = await readSite('content');
const pdfOf = (letter: (typeof letters)[number]) => `${root}${letterPdfPath(letter, site)}`;

test('each letter has facts of its source to be held against', () => {
  expect(Object.keys(facts).sort()).toEqual(letters.map(({ id }) => id).sort());
});

describe.each(letters.map((letter) => [letter.id, letter] as const))('the letter %s', (id, letter) => {
  const page = readPage(root, letter.path);
  const listMissing = (text: string) => facts[id]!.filter((fact) => !squeeze(text).includes(squeeze(fact)));

  test('has every fact of its source on its page', () => {
    expect(listMissing(readText(mainOf(page)))).toEqual([]);
  });

  test('has every fact of its source in its PDF, read aloud', async () => {
    const pages = await pagesOf(await openPdf(pdfOf(letter)));
    expect(listMissing((await Promise.all(pages.map(readAloud))).join(' '))).toEqual([]);
  });

  test('has two pages of A4, each of which says which it is', async () => {
    const pages = await pagesOf(await openPdf(pdfOf(letter)));
    expect(pages.map(({ view: [, , width = 0, height = 0] }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [595, 842],
    ]);
    const texts = await Promise.all(pages.map(paintedText));
    expect(texts[0]).toContain('Side1af2');
    expect(texts[1]).toContain('Side2af2');
  });

  test('has its title first in its PDF’s outline', async () => {
    const [first] = await readOutline(await openPdf(pdfOf(letter)));
    expect(first?.title).toBe(letter.title);
  });

  test('tells machines what it is based on, and to whom it was sent', () => {
    const data = listElements(page.tree, 'script')
      .filter(({ properties }) => properties.type === 'application/ld+json')
      .map((script) => toString(script))
      .join('');
    expect(JSON.parse(data)).toMatchObject({
      '@graph': [
        {
          '@type': 'CreativeWork',
          isBasedOn: { '@type': 'Message', toRecipient: { audienceType: letter.receivers.join(' og ') } },
        },
        { '@type': 'BreadcrumbList' },
      ],
    });
  });
});

test('the archive lists the letters year by year, the newest first, and says what is not known', () => {
  const archive = mainOf(readPage(root, '/breve/'));
  expect(listElements(archive, 'h2').map((heading) => toString(heading))).toEqual(['2023', '2018']);
  const text = readText(archive);
  expect(text).toContain('Dato, sags-id og dok.-id: ikke oplyst i brevet');
  expect(text).toContain('10.\u00a0januar\u00a02018 · SAG-2017-06094 · 2435847'.replaceAll('\u00a0', ' '));
});

test('people of letters are one person each in the register, and two with nearly the same name stay two', () => {
  const register = JSON.parse(readFileSync(`${root}/personer.json`, 'utf8')) as {
    id: string;
    publications: { path: string }[];
  }[];
  const pathsOf = (id: string) =>
    register.filter((person) => person.id === id).map(({ publications }) => publications.map(({ path }) => path));
  const [of2018, of2023] = ['/breve/2018/ny-valgperiode/', '/breve/2023/oekonomiforhandlinger/'];
  expect(pathsOf('martin-damm')).toEqual([expect.arrayContaining([of2018, of2023])]);
  expect(pathsOf('kristian-wendelboe')).toEqual([[of2018]]);
  expect(pathsOf('kristian-vendelbo')).toEqual([expect.arrayContaining([of2023])]);
  expect(pathsOf('kristian-vendelbo').flat()).not.toContain(of2018);
  expect(pathsOf('maiken-kjaergaard-hansen')).toEqual([[of2023]]);
});

test('each letter has an entry in the feed', () => {
  const feed = readFileSync(`${root}/feed.xml`, 'utf8');
  for (const { path, title } of letters) {
    expect(feed).toContain(`<title>${title}</title>\n<id>https://beretning.example${path}</id>`);
  }
});

test('letters are found by searching, as letters of their year', () => {
  const found = readRecords(root).filter(({ kind }) => kind === 'brev');
  expect(found.map(({ url, years }) => [url, years])).toEqual([
    ['/breve/2018/ny-valgperiode/', [2018]],
    ['/breve/2023/oekonomiforhandlinger/', [2023]],
  ]);
});
