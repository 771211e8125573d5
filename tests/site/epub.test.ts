import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkEpubs } from '../../scripts/epubcheck/check.ts';
import { JavaToolMissing } from '../../scripts/maven/fetch-jars.ts';
import { builtSite } from '../helpers/built-site.ts';
import { listElements, readPage } from '../helpers/built-pages.ts';
import { fold } from '../helpers/text.ts';

const roots = [await builtSite('content'), await builtSite('tiny')];
const files = roots.flatMap((root) => globSync('**/*.epub', { cwd: root }).map((file) => join(root, file))).sort();
/** Those of other publications have no picture of a cover, and their pages are those of a folder. */
const isEdition = (file: string) => /^\d{4}$/.test(basename(dirname(file))) && !file.includes('topmoede');
/** EPUBCheck starts Java, and fetches itself the first time. */
const LONG = 300_000;
const MOST_BYTES = 1_500_000;

test('every edition has one', () => {
  for (const root of roots) {
    const pdfs = globSync('*/*.pdf', { cwd: root }).filter((file) => !file.endsWith('-tryk.pdf'));
    expect(globSync('*/*.epub', { cwd: root }).sort()).toEqual(
      pdfs.map((file) => file.replace(/\.pdf$/, '.epub')).sort(),
    );
  }
});

test('every programme has one, with the texts of its folder and of its papers', async () => {
  const [file] = files.filter((name) => name.endsWith('topmoede-2024.epub'));
  const zip = await JSZip.loadAsync(readFileSync(file!));
  const texts = await Promise.all(
    ['torsdag', 'gruppernes-rum', 'dagsorden', 'forslag'].map((name) =>
      zip.file(`EPUB/${name}.xhtml`)!.async('string'),
    ),
  );
  const words = fold(texts.map((text) => toString(fromHtml(text))).join(' '));
  for (const fact of ['Formandens tale', 'Socialdemokratiet', '28.763.264 kr.', 'Aalborg og Syddjurs']) {
    expect(words).toContain(fold(fact));
  }
});

test('EPUBCheck has nothing to say of any', { timeout: LONG }, async ({ skip }) => {
  try {
    const { verdicts } = await checkEpubs(files);
    expect(verdicts.flatMap(({ complaints }) => complaints)).toEqual([]);
  } catch (error) {
    if (!(error instanceof JavaToolMissing)) throw error;
    skip(error.message);
  }
});

describe.each(files.map((file) => [basename(file), file]))('%s', (_, file) => {
  const documents = new Map<string, Root>();
  let zip: JSZip;
  let nav: Root;

  beforeAll(async () => {
    zip = await JSZip.loadAsync(readFileSync(file));
    for (const path of Object.keys(zip.files).filter((name) => name.endsWith('.xhtml'))) {
      documents.set(basename(path), fromHtml(await zip.file(path)!.async('string')));
    }
    nav = documents.get('indhold.xhtml')!;
  });

  const links = (tree: Root) => {
    const found: string[] = [];
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'a' && properties.href) found.push(properties.href);
    });
    return found;
  };
  const idsOf = (tree: Root) => {
    const found: string[] = [];
    visit(tree, 'element', ({ properties }) => {
      if (properties.id) found.push(properties.id);
    });
    return found;
  };

  test.runIf(isEdition(file))(
    'has its cover as a picture, in the proportions of a page, for the shelves of e-readers',
    async () => {
      const opf = await zip.file('EPUB/bog.opf')!.async('string');
      const href = /<item [^>]*href="([^"]+)"[^>]*properties="cover-image"/.exec(opf)![1]!;
      const { width, height } = await sharp(await zip.file(`EPUB/${href}`)!.async('uint8array')).metadata();
      expect(height / width).toBeCloseTo(Math.SQRT2, 2);
    },
  );

  test('begins with its type, unpacked, as reading systems look for it', () => {
    expect(readFileSync(file).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('is small', () => {
    expect(statSync(file).size).toBeLessThan(MOST_BYTES);
  });

  test('is well-formed, document for document', async () => {
    for (const path of Object.keys(zip.files).filter((name) => /\.(?:xhtml|opf|xml)$/.test(name))) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => expect.fail(`${path}: ${error.message}`));
      parser.write(await zip.file(path)!.async('string')).close();
    }
  });

  test('lists every page of the printed edition, in order, and each stands in the text', async () => {
    const paper = file.replace(/\.epub$/, isEdition(file) ? '.pdf' : '-folder.pdf');
    const pdf = await PDFDocument.load(readFileSync(paper), { updateMetadata: false });
    const pages = links(nav).filter((href) => href.includes('#side-'));
    expect(pages.map((href) => href.replace(/.*#side-/, ''))).toEqual(
      Array.from({ length: pdf.getPageCount() }, (_, index) => String(index + 1)),
    );
    for (const href of pages) {
      const [name = '', id = ''] = href.split('#');
      expect(idsOf(documents.get(name)!)).toContain(id);
    }
  });

  test('leads nowhere that is not there', () => {
    for (const [name, tree] of documents) {
      for (const href of links(tree).filter((address) => !/^[a-z]+:/.test(address))) {
        const [path, id] = href.split('#');
        const target = documents.get(path || name);
        expect(target, `${name}: ${href}`).toBeDefined();
        if (id) expect(idsOf(target!), `${name}: ${href}`).toContain(id);
      }
    }
  });

  test.runIf(isEdition(file))('has every paragraph of the chapters on the web', () => {
    const root = dirname(dirname(file));
    const book = fold([...documents.values()].map((tree) => toString(tree)).join(' '));
    const missing: string[] = [];
    for (const path of globSync(`${basename(dirname(file))}/**/index.html`, { cwd: root })) {
      for (const article of listElements(readPage(root, `/${path.replace(/index\.html$/, '')}`).tree, 'article')) {
        // Those with a class are the page's own furniture.
        const prose = listElements(article, 'p').filter(({ properties }) => properties.className === undefined);
        missing.push(...prose.map((paragraph) => fold(toString(paragraph))).filter((text) => !book.includes(text)));
      }
    }
    expect(missing.map((text) => text.slice(0, 80))).toEqual([]);
  });

  test('loads nothing from elsewhere and runs nothing', async () => {
    for (const path of Object.keys(zip.files).filter((name) => /\.(?:xhtml|css)$/.test(name))) {
      const text = await zip.file(path)!.async('string');
      expect(text).not.toMatch(/<script|<style|\sstyle=|url\(|@import|src="http/);
    }
  });
});

test('the page that a book is made of is not published', () => {
  for (const root of roots) expect(globSync('**/epub/**', { cwd: root })).toEqual([]);
});
