/** Whose reports a site shows is said by its content: the tiny edition is published under its own invented name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';
import { editionPdf, isForPress, listElements, readPage, readPages, readText } from '../helpers/built-pages.ts';
import type { BuiltPage } from '../helpers/built-pages.ts';

const root = await builtSite('tiny');
const contentRoot = await builtSite('content');
const pages = readPages(root);
const forReaders = pages.filter(({ path }) => !isForPress({ path }));
const TEXTS = /\.(?:html|xml|json|txt|csv|css|js|svg)$/;

function metaOf({ tree }: BuiltPage, name: string): string {
  const meta = listElements(tree, 'meta').find(({ properties: { name: own, property } }) =>
    [own, property].includes(name),
  );
  return meta?.properties.content ?? '';
}

describe('another organisation', () => {
  test('is the only one that its files name: pages, feed, data, drawings and scripts', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => TEXTS.test(file));
    expect(files.length).toBeGreaterThan(30);
    const named = files.filter((file) =>
      /\bKL\b|\bkl-|\bkl\.dk|\bKKR\b/.test(`${file} ${readFileSync(join(root, file), 'utf8')}`),
    );
    expect(named).toEqual([]);
  });

  test.each(forReaders.map((page) => [page.path, page] as const))(
    'has its name on %s, for readers and machines',
    (_, page) => {
      expect(metaOf(page, 'og:title')).toMatch(/Kystforeningens beretning(?:er| 2030)$/);
      expect(metaOf(page, 'og:site_name')).toBe('Kystforeningens beretninger');
      const [footer] = listElements(page.tree, 'footer');
      expect(readText(footer!)).toContain('Udgivet af Kystforeningen i Klitby.');
    },
  );

  test('is nowhere called the subject of an independent rendering', () => {
    expect(pages.filter(({ html }) => /uafhængig gengivelse/i.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('is the organisation of the data for machines', () => {
    const scripts = pages.flatMap(({ tree }) =>
      listElements(tree, 'script').filter(({ properties }) => properties.type === 'application/ld+json'),
    );
    const names = scripts.flatMap((script) => [...toString(script).matchAll(/"@type":"Organization","name":"(.*?)"/g)]);
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(['Kystforeningen']));
  });

  test('has its own anchor on the front, and is described by the bodies that it has', () => {
    const [section] = listElements(readPage(root, '/2030/').tree, 'section').slice(-1);
    expect(listElements(section!, 'h2').map(({ properties }) => properties.id)).toEqual(['om-kystforeningen']);
    expect(readText(section!)).toMatch(/^Om Kystforeningen .*Bestyrelse, sekretariat og udvalg Regnskab/);
  });

  test('gives its address, mail and telephone to those whom the pages fail', () => {
    const page = readText(readPage(root, '/tilgaengelighed/').tree);
    expect(page).toContain('skriv til Kystforeningen, Strandvejen 1, 9999 Klitby, send en mail til post@example.org');
    expect(page).toContain('ring på 00 00 00 00');
  });

  test('is not said to have been tested for accessibility by a run over somebody else’s pages', () => {
    expect(readText(readPage(root, '/tilgaengelighed/').tree)).toContain(
      'Programmet axe-core har endnu ikke gået siderne igennem.',
    );
  });

  test('is named in the icon’s colour and on the printed pages', async () => {
    expect(readFileSync(join(root, 'favicon.svg'), 'utf8')).toContain('fill="#1B5E7B"');
    const paper = (await readPdfPages(await openPdf(editionPdf(root, 2030)))).join(' ');
    expect(paper).toContain('Kystforeningens beretning 2030 er udgivet af Kystforeningen i Klitby (forening)');
    expect(paper).not.toMatch(/\bKL\b/);
  });
});

test('the addresses of KL’s PDFs are those that readers have linked to', () => {
  for (const file of [
    '2024/kl-beretning-2024.pdf',
    '2024/sporskifte/kl-beretning-2024-sporskifte.pdf',
    '2025/kl-beretning-2025.pdf',
  ]) {
    expect(existsSync(join(contentRoot, file)), file).toBe(true);
  }
});

test('the tiny edition’s PDFs bear its own prefix', () => {
  for (const file of [
    '2030/kystforeningen-beretning-2030.pdf',
    '2030/natur/kyst/kystforeningen-beretning-2030-natur-kyst.pdf',
  ]) {
    expect(existsSync(join(root, file)), file).toBe(true);
  }
});
