/** The accessibility statement: the parts of the EU's model, and what nobody has given said to be missing. */
import { expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { isForPress, listElements, mainOf, readPage, readPages, readText } from '../helpers/built-pages.ts';

const PATH = '/tilgaengelighed/';
const root = await builtSite('content');
const read = (site: string) => readText(mainOf(readPage(site, PATH)));

test('it says how far the pages comply, what is missing, how it was made, whom to write to and who supervises', () => {
  const parts = listElements(mainOf(readPage(root, PATH)), 'h2').map(({ properties }) => properties.id);
  expect(parts).toEqual(['proevet', 'bygget', 'mangler', 'erklaering', 'fejl', 'klage']);
  expect(read(root)).toContain('overholder delvis WCAG 2.2 på niveau AA');
});

test('it says the day and the address in WAS-Tool that site.yaml gives', async () => {
  const tiny = await builtSite('tiny');
  expect(read(tiny)).toContain('Erklæringen er sidst gået igennem den 20. marts 2031.');
  const links = listElements(mainOf(readPage(tiny, PATH)), 'a').map(({ properties }) => properties.href);
  expect(links).toContain('https://www.example.org/erklaering');
});

test('it says that nothing is known of WAS-Tool, mail and telephone where site.yaml says nothing', () => {
  expect(read(root)).toContain('Om den også ligger i Digitaliseringsstyrelsens WAS-Tool, er ikke oplyst.');
  expect(read(root)).toContain('Ikke oplyst: mailadresse og telefonnummer.');
});

test('every page leads to it at its foot', () => {
  const pages = readPages(root).filter((page) => !isForPress(page));
  const without = pages.filter(({ tree }) => {
    const links = listElements(tree, 'footer').flatMap((footer) => listElements(footer, 'a'));
    return !links.some(({ properties }) => properties.href === PATH);
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});
