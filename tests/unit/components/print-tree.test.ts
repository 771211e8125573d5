import { describe, expect, test } from 'vitest';
import { preparePrint } from '../../../src/components/print/print-tree.ts';

const PART = { year: 2030, slug: 'natur', site: undefined, outlineLevel: 2, keepsWithNext: false };
const print = (html: string, part: Partial<typeof PART> = {}) => preparePrint(html, { ...PART, ...part });

describe('a link on paper', () => {
  test.each([
    ['of mail shows its address', '<a href="mailto:post@example.org?subject=Hej">os</a>', ' (post@example.org)'],
    [
      'of mail with a lone % shows it as it was written',
      '<a href="mailto:100%@example.org">os</a>',
      ' (100%@example.org)',
    ],
    ['of a telephone shows its number', '<a href="tel:+4512345678">vagten</a>', ' (+4512345678)'],
    ['of the web shows its host', '<a href="https://www.example.org/her">dem</a>', ' (example.org/her)'],
  ])('%s', (_, link, address) => {
    expect(print(`<p>Skriv til ${link}.</p>`)).toContain(`<span class="rep-address">${address}</span>`);
  });

  test.each([
    '<a href="mailto:post@example.org">post@example.org</a>',
    '<a href="tel:+4512345678">12 34 56 78</a>',
    '<a href="https://www.example.org">www.example.org</a>',
  ])('says its address once: %s', (link) => {
    expect(print(`<p>${link}</p>`)).not.toContain('rep-address');
  });

  test('in a heading has no address behind it', () => {
    expect(print('<h2 id="a">Om <a href="https://www.example.org">dem</a></h2>')).not.toContain('rep-address');
  });
});

describe('an outline entry', () => {
  test.each([
    ['a line end is a space', 'Med<br>linjeskift', 'Med linjeskift'],
    ['a note has no number', 'Rubrik<sup><a href="#x" data-footnote-ref>3</a></sup>', 'Rubrik'],
  ])('%s', (_, words, label) => {
    expect(print(`<h2 id="a">${words}</h2>`)).toContain(`data-press-outline="${label}"`);
  });
});

test('the last block keeps its own look when it stays with what follows', () => {
  expect(print('<aside class="rep-fact-box">Boks</aside>', { keepsWithNext: true })).toBe(
    '<aside class="rep-fact-box rep-keep">Boks</aside>',
  );
});

test('notes are a heading and a list of the chapter, without the links back', () => {
  const html = print(
    '<p>Is</p><section data-footnotes class="rep-notes"><h2 id="n">Noter</h2><ol><li id="x"><p>Målt. <a href="#y" data-footnote-backref>tilbage</a></p></li></ol></section>',
  );
  expect(html).not.toMatch(/<section|tilbage/);
  expect(html).toContain('<ol class="rep-notes__list"><li id="natur-x"><p>Målt. </p></li></ol>');
});
