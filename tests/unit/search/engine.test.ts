import { expect, test } from 'vitest';
import { createEngine } from '../../../src/search/page/engine.ts';
import { readPieces } from '../../../src/search/page/hit.ts';
import type { SearchRecord } from '../../../src/search/index-file.ts';

const page = (url: string, title: string, lines: string[], more: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ url, title, kind: 'kapitel', years: [2031], sections: [{ url, heading: '', lines }] },
  ...more,
});
const RECORDS = [
  page('/2031/klima/', 'Klima', ['Klimaet er KL’s sag, siger direktørerne i Aarhus. Langtids\u00ADledigheden falder.']),
  page('/2031/skole/', 'Skole', ['Folke\u00ADskolen får 1.250 kr. og læsere. Før var der 33 veje.']),
  page('/2031/kolofon/', 'Kolofon', ['Originalen har 1.250 kr.'], { kind: 'om' }),
  page('/2031/regnskab/#loen', 'Løn', ['Løn · 2031: 1.250 kr.'], { kind: 'tabel' }),
  page('/2031/organisation/#klima', 'Klima- og Miljøudvalget', ['Formand · Søren Damm · A'], { kind: 'organ' }),
  page('/personer/#soeren', 'Søren Damm', ['2031: borgmester i Aarhus: Klima- og Miljøudvalget (formand).'], {
    kind: 'person',
    years: [2031, 2030],
  }),
];
const engine = createEngine(RECORDS);
const ask = (text: string, year = '', kind = '') => {
  const answer = engine({ text, year, kind });
  const hits = answer.read(0, 20);
  const pieces = hits.flatMap(({ title, passages }) => [
    ...title,
    ...passages.flatMap(({ heading, sentence }) => [...heading, ...sentence]),
  ]);
  const marks = pieces.filter(({ isHit }) => isHit).map(({ text }) => text);
  return { ...answer, urls: hits.map(({ url }) => url), marks, hits };
};

test.each([
  ['Århus', '/personer/#soeren'],
  ['arhus', '/personer/#soeren'],
  ['soren damm', '/personer/#soeren'],
  ['SOEREN', '/personer/#soeren'],
  ['ledighed', '/2031/klima/'],
  ['direktør', '/2031/klima/'],
  ['folkeskole', '/2031/skole/'],
  ['klima og miljøudvalget', '/2031/organisation/#klima'],
  ['Hvem er formand', '/personer/#soeren'],
])('»%s« finds %s first', (text, url) => {
  expect(ask(text).urls[0]).toBe(url);
});

test.each(['climate', 'arbejdsløshed', 'direkte', 'Læsø', 'ø', 'Dammene', '12', '§ 20', 'for', 'a'.repeat(5000)])(
  '»%s« finds nothing',
  (text) => {
    expect(ask(text).urls).toEqual([]);
  },
);

test('KL is not the beginning of Klima', () => {
  expect(ask('kl').marks).toEqual(['KL']);
});

test('the end of a compound is marked without its beginning', () => {
  expect(ask('ledighed').marks).toEqual(['ledigheden']);
});

test('every word of a question stands in each hit', () => {
  expect(ask('Aarhus klima').urls).toEqual(expect.arrayContaining(['/2031/klima/', '/personer/#soeren']));
  expect(ask('Aarhus folkeskole').urls).toEqual([]);
});

test('an amount is found in the accounts first, and in the colophon last', () => {
  expect(ask('1.250').urls).toEqual(['/2031/regnskab/#loen', '/2031/skole/', '/2031/kolofon/']);
  expect(ask('1250').urls).toEqual(ask('1.250').urls);
});

test('an amount is found without its decimals, but a small number is another one', () => {
  const rates = createEngine([page('/2031/', 'Sats', ['Satsen er 4.593,39 kr. og steg 5,3 pct.'])]);
  const count = (text: string) => rates({ text, year: '', kind: '' }).count;
  expect(['4593', '4.593', '4593,39', '5', '5,3', '459'].map(count)).toEqual([1, 1, 1, 0, 1, 0]);
});

test('a hit shows the sentence, and a person the whole entry', () => {
  const [hit] = ask('veje').hits;
  expect(readPieces(hit!.passages[0]!.sentence)).toBe('Før var der 33 veje.');
  expect(ask('borgmester').hits[0]!.passages).toHaveLength(1);
});

test('a committee that is found by its name shows how it begins', () => {
  const [hit] = ask('miljøudvalget', '', 'organ').hits;
  expect(readPieces(hit!.passages[0]!.sentence)).toBe('Formand · Søren Damm · A');
});

test('year and kind narrow the answer, and hits of the other kinds are still counted', () => {
  expect(ask('søren', '2030').urls).toEqual(['/personer/#soeren']);
  const { urls, kinds, count } = ask('søren', '', 'organ');
  expect({ urls, count }).toEqual({ urls: ['/2031/organisation/#klima'], count: 1 });
  expect(kinds).toEqual(expect.arrayContaining([{ kind: 'person', count: 1 }]));
});

test.each([
  ['folkskole', 'Folkeskolen'],
  ['direktøør', 'direktørerne'],
  ['damm miljøudvalgt', 'damm Miljøudvalget'],
])('for »%s« it offers »%s«, and says how much that finds', (text, offered) => {
  const { suggestions } = ask(text);
  expect(suggestions[0]?.text).toBe(offered);
  expect(suggestions.every(({ text, count }) => ask(text).count === count && count > 0)).toBe(true);
});

test('of words that stand apart each is offered alone', () => {
  expect(ask('Aarhus folkeskole').suggestions.map(({ text }) => text)).toEqual(['Aarhus', 'folkeskole']);
});

test('words that stand everywhere are not looked up alone', () => {
  expect(ask('og er')).toMatchObject({ saysNothing: true, count: 0, suggestions: [] });
});

test.each([
  '<script>alert(1)</script>',
  '%00',
  '\u0000',
  '\ud800',
  '🙂 🧑‍🚀',
  '../../etc/passwd',
  '__proto__ constructor toString',
  '"*+?^${}()|[]\\',
  'og i på '.repeat(700),
  'å'.repeat(5000),
  '١٢٣ 漢字 עברית',
  '. , - § ’',
])('%j is answered without harm', (text) => {
  const { count, urls, suggestions } = ask(text);
  expect({ count, urls, suggestions }).toEqual({ count: 0, urls: [], suggestions: [] });
});
