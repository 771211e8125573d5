import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fold, foldLoosely } from '../../src/report/fold.ts';
import { readTrie } from '../../src/sources/read-trie.ts';
import queries from '../fixtures/search-queries.json' with { type: 'json' };
import { builtSite } from '../helpers/built-site.ts';
import { listElements, readPage, readPages, readText } from '../helpers/built-pages.ts';
import { askAll, isRight, listMarks, readRecords, startEngine } from '../helpers/search.ts';
import type { SearchCase } from '../helpers/search.ts';

const root = await builtSite('content');
const records = readRecords(root);
const engine = startEngine(root);
const cases: SearchCase[] = [...queries.seen, ...queries.keptAside];

/** Whether a marked word is the asked one, begins with it, or differs from it by an ending. */
function isFormOf(marked: string, asked: string): boolean {
  const [a, b] = [foldLoosely(asked), foldLoosely(marked)];
  const stem = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  const common = stem === -1 ? a.length : stem;
  return common === a.length || (common >= 3 && a.length - common <= 5 && b.length - common <= 5);
}

/** Words of the dictionary with which no word of the reports begins; the same ones each time. */
function listForeignWords(count: number): string[] {
  const file = join(dirname(createRequire(import.meta.url).resolve('@cspell/dict-da-dk')), 'da_DK.trie');
  const words = [...readTrie(file).words()].filter((word) => /^[a-zæøå]{3,}$/.test(word));
  const texts = fold(JSON.stringify(records));
  const chosen: string[] = [];
  for (let seed = 1; chosen.length < count; seed = (seed * 48_271) % 2_147_483_647) {
    const word = words[seed % words.length]!;
    if (!texts.includes(fold(word))) chosen.push(word);
  }
  return chosen;
}

describe('search of the built site', () => {
  test('of eighty questions at least 76 are answered right by the first hit, or rightly by none', () => {
    expect(cases).toHaveLength(80);
    const wrong = cases.filter((row) => !isRight(engine, row)).map(({ asks }) => asks);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(4);
  });

  test('no hit is invented, not for 200 words that stand nowhere either: what is marked is what was asked, in one of its forms', () => {
    for (const asked of [...cases.map(({ asks }) => asks), ...listForeignWords(200)]) {
      const words = asked.split(/[^\p{L}\p{N}.,]+/u).filter(Boolean);
      for (const hit of askAll(engine, asked).hits) {
        const marks = listMarks(hit);
        expect(marks.length, `${asked}: ${hit.url}`).toBeGreaterThan(0);
        expect(
          marks.filter((mark) => !words.some((word) => isFormOf(mark, word))),
          `${asked}: ${hit.url}`,
        ).toEqual([]);
      }
    }
  });

  test('each committee, board and table has a record of its own, whose address is a place on its page', () => {
    const kindOf = new Map(records.map(({ url, kind }) => [url, kind]));
    expect(kindOf.get('/2024/organisation/#klima-og-miljoeudvalget')).toBe('organ');
    expect(kindOf.get('/2024/organisation/#kl-s-bestyrelse')).toBe('organ');
    expect(kindOf.get('/2024/regnskab/#aktiver')).toBe('tabel');
    expect(kindOf.get('/sammenlign/#kontingent')).toBe('sammenligning');
    const ids = new Map(
      readPages(root).map(({ path, tree }) => [
        path,
        new Set(listElements(tree).map(({ properties }) => properties.id)),
      ]),
    );
    const lost = records
      .flatMap(({ url, sections }) => [url, ...sections.map((section) => section.url)])
      .filter((url) => {
        const [path = '', anchor] = url.split('#');
        return !ids.has(path) || (anchor !== undefined && !ids.get(path)?.has(anchor));
      });
    expect(lost).toEqual([]);
  });

  test('text behind a fact box is linked to its own section', () => {
    const { hits } = askAll(engine, 'politiske aftale om folkeskolen');
    const passage = hits[0]?.passages.find(({ sentence }) => sentence.some(({ text }) => text.includes('marts 2024')));
    expect(passage?.url).toBe('/2024/boern-og-unge/#dagtilbud-og-folkeskole-skal-have-hoej-kvalitet');
  });

  test('the front of an edition is no chapter', () => {
    expect(records.filter(({ url }) => /^\/\d{4}\/$/.test(url)).map(({ kind }) => kind)).toEqual([
      'forside',
      'forside',
    ]);
  });

  test('the search page works without script as far as it can: a form, and lists of every page', () => {
    const { tree } = readPage(root, '/soeg/');
    const [form] = listElements(tree, 'form');
    expect(form?.properties).toMatchObject({ action: '/soeg/', role: 'search' });
    const links = new Set(listElements(tree, 'a').map(({ properties }) => properties.href));
    const pages = readPages(root)
      .map(({ path }) => path)
      .filter((path) => /^\/\d{4}\/.+\/$/.test(path) && !/\/(?:print|tryk|kolofon|revisioner)\/$/.test(path));
    expect(pages.filter((path) => !links.has(path))).toEqual([]);
    expect(readText(listElements(tree, 'noscript')[0]!)).toContain('Søgningen kræver JavaScript');
  });

  test('a page that is not found offers the search', () => {
    expect(listElements(readPage(root, '/404.html').tree, 'form').map(({ properties }) => properties.action)).toContain(
      '/soeg/',
    );
  });
});
