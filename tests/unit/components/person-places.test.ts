import { describe, expect, test } from 'vitest';
import { markPlaces } from '../../../src/components/print/person-places.ts';
import { ATTRIBUTES } from '../../../src/press/contract.ts';
import { onTree } from '../../helpers/on-tree.ts';

const PERSONS = [
  { id: 'asta-lyngbo', name: 'Asta Lyngbo' },
  { id: 'asta-lyngbo-toft', name: 'Asta Lyngbo Toft' },
];
const mark = (html: string, persons = PERSONS) => onTree(html, (tree) => markPlaces(tree, persons));

test('an element that holds a name alone gets the id', () => {
  expect(mark('<b>Asta Lyngbo</b>')).toBe('<b id="person-asta-lyngbo-1">Asta Lyngbo</b>');
});

test('an id that is there stays, and the name gets its own', () => {
  expect(mark('<b id="x">Asta Lyngbo</b>')).toBe('<b id="x"><span id="person-asta-lyngbo-1">Asta Lyngbo</span></b>');
});

test('names in a sentence are found, also in the genitive and across a non-breaking space', () => {
  expect(mark('<p>Formand Asta\u00a0Lyngbos svar til Asta Lyngbo.</p>')).toBe(
    '<p>Formand <span id="person-asta-lyngbo-1">Asta\u00a0Lyngbo</span>s svar til <span id="person-asta-lyngbo-2">Asta Lyngbo</span>.</p>',
  );
});

test('the longer of two names that begin alike is taken, and a longer word is nobody', () => {
  expect(mark('<p>Asta Lyngbo Toft og Asta Lyngborg</p>')).toBe(
    '<p><span id="person-asta-lyngbo-toft-1">Asta Lyngbo Toft</span> og Asta Lyngborg</p>',
  );
});

test('the register’s row gets all places, and itself is none', () => {
  const html =
    '<b>Asta Lyngbo</b><p>Asta Lyngbo</p><section data-unindexed><p>Asta Lyngbo</p><span data-person="asta-lyngbo"></span></section>';
  expect(mark(html)).toContain(
    '<p>Asta Lyngbo</p><span data-person="asta-lyngbo" data-press-pages-of="person-asta-lyngbo-1 person-asta-lyngbo-2"></span>',
  );
});

test('words of names are text, whatever they hold', () => {
  expect(mark('<b>A. (B) &#x3C;i></b>', [{ id: 'a-b', name: 'A. (B) <i>' }])).toBe(
    '<b id="person-a-b-1">A. (B) &#x3C;i></b>',
  );
});

describe('two who are called Bo Ravn', () => {
  const namesakes = [
    { id: 'bo-ravn', name: 'Bo Ravn', party: 'K', municipality: 'Klitby' },
    { id: 'bo-ravn-havn', name: 'Bo Ravn', party: 'M', municipality: 'Havn' },
  ];
  const part = (html: string) => `<section ${ATTRIBUTES.source}="content/2030/chapters/natur.mdx">${html}</section>`;

  test('are told apart by what the component says', () => {
    expect(mark('<b data-named="bo-ravn-havn">Bo Ravn</b><b data-named="bo-ravn">Bo Ravn</b>', namesakes)).toBe(
      '<b id="person-bo-ravn-havn-1">Bo Ravn</b><b id="person-bo-ravn-1">Bo Ravn</b>',
    );
  });

  test('are told apart by their paragraph, also across italics, and by their row of a table', () => {
    const html =
      '<p>Bo Ravn fra <em>Havn</em>.</p><table><tbody><tr><td>Bo Ravn</td><td>Klitby</td></tr></tbody></table>';
    expect(mark(html, namesakes)).toBe(
      '<p><span id="person-bo-ravn-havn-1">Bo Ravn</span> fra <em>Havn</em>.</p>' +
        '<table><tbody><tr><td id="person-bo-ravn-1">Bo Ravn</td><td>Klitby</td></tr></tbody></table>',
    );
  });

  test('have each their own places in the register', () => {
    const rows =
      '<div data-unindexed><span data-person="bo-ravn"></span><span data-person="bo-ravn-havn"></span></div>';
    expect(mark(`<p>Bo Ravn (K) og så Bo Ravn (M).</p>${rows}`, namesakes)).toContain(
      `<span data-person="bo-ravn" ${ATTRIBUTES.pagesOf}="person-bo-ravn-1"></span>` +
        `<span data-person="bo-ravn-havn" ${ATTRIBUTES.pagesOf}="person-bo-ravn-havn-1"></span>`,
    );
  });

  test('stop the edition where the text does not tell which is meant, with all places at once', () => {
    const html = part('<p>Det var Bo Ravn, der åbnede stranden.</p><p>Mere.</p><p>Bo Ravn sagde tak.</p>');
    expect(() => mark(html, namesakes)).toThrowErrorMatchingInlineSnapshot(`
      [Error: Flere i udgaven hedder det samme, og teksten siger ikke, hvem den mener:
        content/2030/chapters/natur.mdx: »Det var Bo Ravn, der åbnede stranden.«
          Det kan være \`bo-ravn\` (Klitby) eller \`bo-ravn-havn\` (Havn).
          Ret: skriv parti eller kommune ved navnet, for eksempel »Bo Ravn (K)«.
        content/2030/chapters/natur.mdx: »Bo Ravn sagde tak.«
          Det kan være \`bo-ravn\` (Klitby) eller \`bo-ravn-havn\` (Havn).
          Ret: skriv parti eller kommune ved navnet, for eksempel »Bo Ravn (K)«.]
    `);
  });
});

test('what a component says of a name is taken out again, also where nobody is listed', () => {
  expect(mark('<b data-named="bo-ravn">Bo Ravn</b>', [])).toBe('<b>Bo Ravn</b>');
  expect(mark('<section data-unindexed><b data-named="asta-lyngbo">Asta Lyngbo</b></section>')).toBe(
    '<section data-unindexed=""><b>Asta Lyngbo</b></section>',
  );
});
