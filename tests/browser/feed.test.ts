import { expect, test } from 'vitest';
import { buildReports } from '../../src/report/report.ts';
import { useSite } from '../helpers/browser.ts';
import { builtSite } from '../helpers/built-site.ts';
import { loadLetters } from '../helpers/letters.ts';
import { loadLibrary } from '../helpers/library.ts';
import { loadProgrammes } from '../helpers/programme.ts';

const { visit } = useSite(await builtSite('content'));

/** Titles in an XML file of the site, read by the browser's parser, which refuses what is not well-formed. */
async function readXml(path: string, name: string): Promise<{ error: string | undefined; texts: string[] }> {
  const { page } = await visit('/');
  return page.evaluate(
    async (path, name) => {
      const xml = new DOMParser().parseFromString(await (await fetch(path)).text(), 'application/xml');
      const texts = [...xml.getElementsByTagName(name)].map((element) => element.textContent);
      return { error: xml.querySelector('parsererror')?.textContent, texts };
    },
    path,
    name,
  );
}

test('the feed is well-formed and has an entry of its own for each publication and revision', async () => {
  const revisions = buildReports(loadLibrary('content')).flatMap((report) => report.revisions);
  const others = [...loadProgrammes('content'), ...loadLetters('content')];
  const { error, texts: ids } = await readXml('/feed.xml', 'id');
  expect(error).toBeUndefined();
  expect(revisions.length).toBeGreaterThan(1);
  // The feed itself has the first id.
  expect(new Set(ids.slice(1)).size).toBe(revisions.length + others.length);
});

test.each(['/sitemap-index.xml', '/sitemap-0.xml'])('%s is well-formed', async (path) => {
  const { error, texts } = await readXml(path, 'loc');
  expect(error).toBeUndefined();
  expect(texts.length).toBeGreaterThan(0);
});
