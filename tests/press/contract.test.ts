import { expect, test } from 'vitest';
import {
  ATTRIBUTES,
  META,
  ROLES,
  outlineAttributes,
  pageOfAttributes,
  partAttributes,
} from '../../src/press/contract.ts';
import { readJob } from '../../src/press/job.ts';
import { listMends } from '../../src/press/paged/mends/mend.ts';
import { mends } from '../../src/press/paged/mends/mends.ts';
import { readSource } from '../../src/press/source.ts';

const ADDRESS = 'https://example.org/print/';
const page = (body: string, head = '') =>
  `<html lang="da"><head><title>Beretning</title><meta name="author" content="Foreningen"><meta name="${META.output}" content="/b.pdf"><meta name="${META.date}" content="2025-02-27">${head}</head><body>${body}</body></html>`;

test('an attribute that the contract lacks is named, each once', () => {
  const html = page(
    '<section data-press-chapter="1"><p data-press-chapter="2">A</p><p data-press-side>B</p></section>',
  );
  expect(() => readSource(html, ADDRESS)).toThrowErrorMatchingInlineSnapshot(`
    [PressError: PDF'en standsede.
      Siden /print/ bruger data-press-chapter, som trykkeriet ikke kender.
      Ret: ret navnet; alle navne står i src/press/contract.ts.
    PDF'en standsede.
      Siden /print/ bruger data-press-side, som trykkeriet ikke kender.
      Ret: ret navnet; alle navne står i src/press/contract.ts.]
  `);
});

test('a structure type that the contract lacks is named', () => {
  const html = page('<p data-press-role="Titel">A</p>');
  expect(() => readSource(html, ADDRESS)).toThrow('bruger data-press-role="Titel", som trykkeriet ikke kender');
});

test('a meta element that the contract lacks is named', () => {
  const html = page('', '<meta name="press-colour" content="red">');
  expect(() => readJob(html, '/print/', '/dist')).toThrow(
    'bruger <meta name="press-colour">, som trykkeriet ikke kender',
  );
});

test('every attribute of the contract is accepted', () => {
  const names = Object.values(ATTRIBUTES);
  const html = page(names.map((name) => `<p ${name}="${name === ATTRIBUTES.role ? ROLES[0] : 1}">A</p>`).join(''));
  expect(readSource(html, ADDRESS).parts.length).toBeGreaterThan(0);
});

test('a page gives the press its words, and the others stay as they are', () => {
  const job = readJob(page('', `<meta name="${META.word}media" content="årgangens media-mappe">`), '/print/', '/dist');
  expect(job?.words).toMatchObject({ media: 'årgangens media-mappe', continued: '(fortsat)' });
});

test('a part, a heading and a page number are marked by the names of the contract', () => {
  expect(partAttributes({ source: 'a.mdx', running: 'A', excerpts: ['/a.pdf', '/b.pdf'] })).toMatchObject({
    'data-press-part': '',
    'data-press-source': 'a.mdx',
    'data-press-excerpt': '/a.pdf /b.pdf',
  });
  expect(outlineAttributes('Klima', 2)).toEqual({ 'data-press-outline': 'Klima', 'data-press-outline-level': 2 });
  expect(pageOfAttributes('a', 'b')).toEqual({ 'data-press-pages-of': 'a b' });
});

test('two mends of one name are an error', () => {
  const mend = { ...mends[0]!, name: 'twice' };
  expect(() => listMends([mend, mend])).toThrow('Two mends are called "twice"');
});

test('every mend says what it mends and when it can go', () => {
  expect(mends.length).toBeGreaterThan(10);
  expect(mends.filter(({ issue, until }) => !issue || !until)).toEqual([]);
});
