/** The page that lists an edition's files, and the one that lists its revisions. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listElements, mainOf, readPage, readPages, readText } from '../helpers/built-pages.ts';
import { builtSite } from '../helpers/built-site.ts';

const content = await builtSite('content');
const tiny = await builtSite('tiny');

describe.each([
  ['2025', content],
  ['2024', content],
  ['2030', tiny],
])('the files of %s', (year, root) => {
  const main = mainOf(readPage(root, `/${year}/filer/`));
  const links = listElements(main, 'a').filter(({ properties }) => properties.download !== undefined);
  const paths = links.map(({ properties }) => String(properties.href));

  test('are all there, and each is listed once', () => {
    expect(paths).toEqual([...new Set(paths)]);
    const built = readdirSync(join(root, year), { recursive: true, encoding: 'utf8' })
      .map((file) => `/${year}/${file}`)
      .filter((file) => /\.(?:pdf|epub|csv|xlsx|json|mp4|wav|vtt|txt)$/.test(file));
    expect(paths).toEqual(expect.arrayContaining(built));
    for (const path of paths) expect(statSync(join(root, path)).size, path).toBeGreaterThan(0);
  });

  test('are named with their type and size, and PDFs with their pages', () => {
    for (const link of links) {
      const name = readText(link);
      expect(name, String(link.properties.href)).toMatch(/\d\u00a0[kM]B\)$|\d [kM]B\)$/);
      if (String(link.properties.href).endsWith('.pdf')) expect(name).toMatch(/\d+\s(?:side|sider), /);
      else expect(name).toMatch(/EPUB|CSV|SVG|XLSX|JSON|Atom|MP4|WAV|VTT|TXT|PNG/);
    }
  });

  test('have the checksums of what lies there', () => {
    const list = listElements(main, 'details').flatMap((details) => listElements(details, 'li'));
    const told = list.map((item) => readText(item));
    const sums = paths.map((path) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex');
      return `${path} ${sum}`;
    });
    expect(told).toEqual(sums);
  });

  test('are one link away from front, chapters, colophon and foot', () => {
    const pages = readPages(root).filter(({ path }) => new RegExp(`^/${year}/(?!print|tryk)`).test(path));
    expect(pages.length).toBeGreaterThan(4);
    for (const { path, tree } of pages) {
      const hrefs = listElements(tree, 'footer').flatMap((footer) => listElements(footer, 'a'));
      expect(
        hrefs.map(({ properties }) => properties.href),
        path,
      ).toContain(`/${year}/filer/`);
    }
    const chapter = pages.find(({ tree }) => listElements(tree, 'article').length > 0)!;
    for (const page of [chapter, readPage(root, `/${year}/`), readPage(root, `/${year}/kolofon/`)]) {
      expect(listElements(mainOf(page), 'a').map(({ properties }) => properties.href)).toContain(`/${year}/filer/`);
    }
  });
});

test('whom to ask for another form is told where the content says it, and said to be missing where not', () => {
  const read = (root: string, year: string) => readText(mainOf(readPage(root, `/${year}/filer/`)));
  expect(read(tiny, '2030')).toContain('skriv til post@example.org');
  expect(read(content, '2025')).toContain('Der er ikke oplyst nogen adresse');
});

test('the foot names the last revision and leads to all of them', () => {
  for (const { path, tree } of readPages(content).filter(({ path }) => /^\/2025\/(?!print|tryk)/.test(path))) {
    const [footer] = listElements(tree, 'footer');
    const link = listElements(footer!, 'a').find((element) => readText(element).startsWith('Revision '));
    expect(link?.properties.href, path).toBe('/2025/revisioner/');
  }
});

test('revisions stand newest first, each with its day', () => {
  const headings = listElements(mainOf(readPage(content, '/2025/revisioner/')), 'h2').map((heading) =>
    readText(heading),
  );
  const numbers = headings.map((heading) => Number(/^Revision (\d+)$/.exec(heading)?.[1]));
  expect(numbers.at(-1)).toBe(1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});
