import { describe, expect, test } from 'vitest';
import { preparePrint } from '../../../src/components/print/print-tree.ts';
import type { PrintPart } from '../../../src/components/print/print-tree.ts';

const LONG = 'https://www.example.org/kyst/adgang-til-vandet';
const PART: PrintPart = {
  year: 2030,
  slug: 'natur',
  site: new URL('https://kyst.example'),
  outlineLevel: 2,
  keepsWithNext: false,
  shortLinks: { vand: LONG },
};
const print = (html: string, part: Partial<PrintPart> = {}) => preparePrint(html, { ...PART, ...part });

describe('a link on paper', () => {
  test.each([
    ['of mail shows its address', '<a href="mailto:post@example.org?subject=Hej">os</a>', ' (post@example.org)'],
    [
      'of mail with a lone % shows it as it was written',
      '<a href="mailto:100%@example.org">os</a>',
      ' (100%@example.org)',
    ],
    ['of a telephone shows its number', '<a href="tel:+4512345678">vagten</a>', ' (+4512345678)'],
    ['of the web shows its address', '<a href="https://www.example.org/her">dem</a>', ' (example.org/her)'],
    ['of the web that is long shows the edition’s short one', `<a href="${LONG}">dem</a>`, ' (kyst.example/30/vand)'],
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

/** Rows as LinkRow.astro leaves them. */
const row = (label: string, href?: string) =>
  `<li><span class="rep-links__title">${href ? `<a href="${href}" data-address="shown"><b>${label}</b></a>` : `<b>${label}</b>`}<span class="rep-links__source" data-link-source></span></span><span class="rep-links__address" data-link-address></span></li>`;
const links = (...rows: string[]) => `<div class="rep-links"><h3>Læs mere</h3><ul>${rows.join('')}</ul></div>`;
const read = (html: string) => html.replace(/<\/span><span/g, '</span> <span').replace(/<[^>]+>/g, '');

describe('a list of links on paper', () => {
  test('says title, where it is from and an address that can be typed', () => {
    const html = print(links(row('Om vandet', LONG)));
    expect(read(html)).toContain('Om vandet · example.org kyst.example/30/vand');
    expect(html).toContain('De korte adresser fører videre til kilden.');
  });

  test('says the host once', () => {
    expect(read(print(links(row('Om fuldtid', 'https://www.example.org/fuldtid'))))).toBe(
      'Læs mereOm fuldtid example.org/fuldtid',
    );
    expect(read(print(links(row('Mere på example.org', LONG))))).not.toContain('·');
  });

  test('takes the source that the title names behind a bar', () => {
    expect(read(print(links(row('Om vandet | Kystbladet', LONG))))).toContain('Om vandet · Kystbladet');
  });

  test.each([
    [[row('En titel')], 'Adressen er ikke oplyst.'],
    [[row('En titel'), row('En anden')], 'Adresserne er ikke oplyst.'],
    [
      [row('En titel'), row('Fuldtid', 'https://example.org/fuldtid')],
      'Hvor der ikke står en adresse, er den ikke oplyst.',
    ],
  ])('says once that addresses are not known', (rows, note) => {
    expect(read(print(links(...rows))).match(/oplyst/g)).toHaveLength(1);
    expect(print(links(...rows))).toContain(note);
  });
});

describe('the end of a chapter on paper', () => {
  const end = {
    label: 'Kapitlet på nettet',
    lineLabel: 'Læs kapitlet på nettet',
    address: { text: 'kyst.example/30/natur', href: 'https://kyst.example/30/natur/' },
    pieces: '<div class="rep-end-row" data-press-end="0-72" data-press-offer="drawing">Tegning</div>',
  };

  test('is its links, with the way to the web offered beside them, below the drawings', () => {
    const html = print(`<p>Tekst</p>${links(row('Fuldtid', 'https://example.org/fuldtid'))}`, { end });
    expect(html).toMatch(
      /^<p>Tekst<\/p><div class="rep-end-row".*<div class="rep-end" data-press-end="0-86"><div class="rep-end__web" data-press-role="Div" data-press-offer="">.*<div class="rep-links">/,
    );
    expect(html).toContain('<a href="https://kyst.example/30/natur/" data-address="shown">');
  });

  test('without links is offered as a whole, or as a line with the address', () => {
    expect(print('<p>Tekst</p>', { end })).toMatch(
      /<div class="rep-end rep-end--alone" data-press-end="0-86" data-press-offer="web">.*<div class="rep-end-line" data-press-end="0-100 3" data-press-offer="web"/,
    );
  });

  test('has the address as one more row of links that follow the text', () => {
    expect(print(`<p>Tekst</p>${links(row('Fuldtid', 'https://example.org/fuldtid'))}`, { end })).toMatch(
      /<div class="rep-end-line" data-press-end="87-100 1.2" data-press-offer="web".*kyst\.example\/<wbr>30\/<wbr>natur<\/a><\/p><\/div>$/,
    );
  });

  test('takes the fact box that ends the text along, in columns when it has several facts', () => {
    const box = (facts: string) => `<div class="rep-fact-box"><h3>Kort</h3><ul>${facts}</ul></div>`;
    expect(print(box('<li>a</li><li>b</li>'), { end })).toContain(
      '<div class="rep-fact-box rep-fact-box--wide" data-press-end="12-52">',
    );
    expect(print(box('<li>a</li>'), { end })).toContain('<div class="rep-fact-box" data-press-end="12-52">');
    expect(print(`${box('<li>a</li>')}<p>Mere</p>`, { end })).toContain('<div class="rep-fact-box"><h3>');
  });
});
