import { expect, test } from 'vitest';
import { formatPages, listPageSlots } from '../../../src/pdf-facts/anchor-pages.ts';

test('a part has its own anchors alone, without its name before them', () => {
  const anchors = { eu: 36, 'eu-valg': 36, europa: 40, social: 30 };
  expect(JSON.parse(formatPages(anchors, 'eu'))).toEqual({ '': 36, valg: 36 });
});

test('a paragraph has a page where it is not that of its section', () => {
  const anchors = {
    eu: 36,
    'eu-indledning_1': 36,
    'eu-indledning_2': 37,
    'eu-valg': 37,
    'eu-valg_1': 37,
    'eu-valg_2': 38,
  };
  expect(JSON.parse(formatPages(anchors, 'eu'))).toEqual({ '': 36, indledning_2: 37, valg: 37, valg_2: 38 });
});

test('a page says where the pages of its anchors go', () => {
  const html = '<!DOCTYPE html><html><body><span hidden data-cited-pages="/a.pdf#eu"></span></body></html>';
  expect(listPageSlots(html)).toEqual([{ pdf: '/a.pdf', part: 'eu', offset: html.indexOf('</span>') }]);
  expect(listPageSlots('<p>EU</p>')).toEqual([]);
});
