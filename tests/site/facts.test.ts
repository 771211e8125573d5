import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, pagesOf, readAloud, readOutline } from '../helpers/pdf.ts';
import { listElements, mainOf, readPage, readText } from '../helpers/built-pages.ts';
import { squeeze } from '../helpers/text.ts';

/** Facts of a chapter, listed from KL's published beretning and not from our text. A list in the list: any of them. */
interface ChapterFacts {
  text?: (string | string[])[];
  links?: string[];
}

const root = await builtSite('content');
const FOLDER = 'tests/fixtures/facts';
const editions = readdirSync(FOLDER)
  .map((file) => file.replace('.yaml', ''))
  .filter((year) => existsSync(`content/${year}/edition.mdx`))
  .map(
    (year) => [year, parse(readFileSync(`${FOLDER}/${year}.yaml`, 'utf8')) as Record<string, ChapterFacts>] as const,
  );

describe.each(editions)('facts of KL’s beretning %s', (year, chapters) => {
  test.each(Object.entries(chapters))('%s: every fact of the source stands on its page', (slug, facts) => {
    const page = readPage(root, slug === 'forord' ? `/${year}/` : `/${year}/${slug}/`);
    expect(listMissing(facts, readText(mainOf(page)))).toEqual([]);
    const addresses = listElements(page.tree, 'a').map((link) => link.properties.href);
    expect((facts.links ?? []).filter((link) => !addresses.includes(link))).toEqual([]);
  });

  test('every fact of the source stands in the PDF, in its chapter', async () => {
    const pdf = await openPdf(`${root}/${year}/kl-beretning-${year}.pdf`);
    const pages = await Promise.all((await pagesOf(pdf)).map(readAloud));
    const sections = (await readOutline(pdf)).filter(({ level }) => level <= 2);
    const titles = readChapterTitles(year);
    const missing = Object.entries(chapters).flatMap(([slug, facts]) => {
      const index = sections.findIndex(({ title }) => title === titles.get(slug));
      if (index === -1) return [`${slug} is not in the outline`];
      const { page, level } = sections[index]!;
      const next = sections.slice(index + 1).find((section) => section.level <= level);
      // A first part begins on the page of its chapter's introduction, so the next section's first page counts too.
      const text = pages.slice(page - 1, next?.page ?? pages.length).join(' ');
      return listMissing(facts, text).map((fact) => `${slug}: ${fact}`);
    });
    expect(missing).toEqual([]);
  });
});

function listMissing(facts: ChapterFacts, text: string): string[] {
  const words = normalise(text);
  return (facts.text ?? [])
    .map((fact) => (Array.isArray(fact) ? fact : [fact]).map(String))
    .filter((alternatives) => !alternatives.some((fact) => words.includes(normalise(fact))))
    .map((alternatives) => alternatives.join(' / '));
}

/**
 * Removes case and all white space, because each reader of a PDF decides for itself where spaces are. The sign between
 * a link's title and its source is a bar on the web and a dot on paper.
 */
function normalise(text: string): string {
  return squeeze(text).toLowerCase().replaceAll('|', '·');
}

/** Titles of the outline by slug, from the web pages' menus. */
function readChapterTitles(year: string): Map<string, string> {
  const page = readPage(root, `/${year}/`);
  const titles = new Map([['forord', 'Forord']]);
  for (const link of listElements(page.tree, 'a')) {
    const slug = String(link.properties.href).match(new RegExp(`^/${year}/(.+)/$`))?.[1];
    const [title] = listElements(link, 'b');
    if (slug && title) titles.set(slug, readText(title));
  }
  return titles;
}
