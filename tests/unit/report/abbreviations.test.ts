import { expect, test } from 'vitest';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expandAbbreviations } from '../../../src/components/print/expand-abbreviations.ts';
import { findAbbreviations } from '../../../src/report/abbreviations.ts';
import { tinyReport } from '../../helpers/report.ts';

const list = { KKR: 'et råd', 'kr.': 'kroner', VE: 'vedvarende energi', 'A/S': 'aktieselskab' };

test('an edition has the abbreviations that it uses, as words or in compounds', () => {
  const texts = ['Se https://www.kr.dk og KRAV.', 'Nye VE-anlæg fra Møllen A/S.'];
  expect(findAbbreviations(list, texts)).toEqual([
    { short: 'A/S', full: 'aktieselskab' },
    { short: 'VE', full: 'vedvarende energi' },
  ]);
});

test('a report lists those that stand in it, wherever they stand', async () => {
  const report = await tinyReport({
    'abbreviations.yaml': 'KYS: Kystens samråd\nHAV: Havnenes samråd\nIKKE: noget andet\n',
    '2030/chapters/velfaerd.mdx': ['order: 10', 'order: 10\n# KYS'],
    '2030/organisation/kystudvalget.mdx': ['title: Kystudvalget', 'title: HAV Kystudvalget'],
  });
  expect(report.abbreviations).toEqual([{ short: 'HAV', full: 'Havnenes samråd' }]);
});

test('on paper each abbreviation says what it stands for, outside headings, links and registers', () => {
  const tree: Root = fromHtml(
    '<h1>KKR</h1><p>KKR’s 5 kr. <abbr title="et råd">KKR</abbr> <a>KKR</a></p><ul data-unindexed><li>KKR</li></ul>',
    { fragment: true },
  );
  expandAbbreviations(tree, [
    { short: 'KKR', full: 'et råd' },
    { short: 'kr.', full: 'kroner' },
  ]);
  expect(toHtml(tree)).toBe(
    '<h1>KKR</h1><p><abbr title="et råd">KKR</abbr>’s 5 <abbr title="kroner">kr.</abbr> <abbr title="et råd">KKR</abbr> <a>KKR</a></p><ul data-unindexed=""><li>KKR</li></ul>',
  );
});
