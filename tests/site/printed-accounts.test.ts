/** The accounts as they are printed: what is known stands out, and what is not is said once. */
import { readFileSync } from 'node:fs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { editionPdf } from '../helpers/built-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { readTagged } from '../helpers/pdf-tags.ts';
import type { Tag, TaggedPdf } from '../helpers/pdf-tags.ts';
import { openPdf, pagesOf } from '../helpers/pdf.ts';

const root = await builtSite('content');
/** With ordinary spaces. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const rowsOf = (table: Tag | undefined) =>
  (table ? descend(table, 'TR') : []).map((row) => row.kids.map(({ text }) => plain(text)));

function descend(tag: Tag, role: string): Tag[] {
  return tag.role === role ? [tag] : tag.kids.flatMap((kid) => descend(kid, role));
}

describe('the accounts of 2025, whose source gives next to nothing of the year', () => {
  let pdf: TaggedPdf;
  beforeAll(async () => {
    pdf = await readTagged(readFileSync(editionPdf(root, '2025')));
  });
  const tableWith = (text: string) => pdf.of('Table').find((table) => table.text.includes(text));

  test('have no column of dashes', () => {
    expect(pdf.of('TD').filter(({ text }) => text.trim() === 'ikke oplyst' || text.trim() === '–')).toEqual([]);
  });

  test('say what is known of the year beside the table, and that the rest is not', () => {
    expect(pdf.of('P').map(({ text }) => plain(text))).toContain(
      'Oplyst for 2025: Årets resultat 247.620 kr. Resten er ikke oplyst i kilden.',
    );
    expect(rowsOf(tableWith('Personaleomkostninger'))[0]).toEqual(['1. januar – 31. december', '2024 kr.']);
  });

  test('open with the main figures of three years, those of the year first, and one cell for all that is missing', () => {
    const rows = rowsOf(tableWith('Egenkapital841,2') ?? tableWith('ikke oplyst i kilden'));
    expect(rows[0]).toEqual(['mio. kr.', '2025', '2024', '2023']);
    expect(rows.slice(1, 4)).toEqual([
      ['Årets resultat', '0,2', '25,9', '28,8'],
      ['Egenkapital', '841,2', '799,7', '838,6'],
      ['Indtægter i alt', 'ikke oplyst i kilden', '455,5', '457,0'],
    ]);
    expect(rows.flat().filter((text) => text === 'ikke oplyst i kilden')).toHaveLength(1);
  });

  test('tell the way of the equity in one unit', () => {
    const rows = rowsOf(tableWith('Trin for trin'));
    expect(rows.map((row) => row.at(-1))).toEqual(['mio. kr.', '799,7', '+22,6', '+18,8', '+0,2', '841,2']);
  });
});

test('assets and liabilities face each other, and their totals stand on one line', async () => {
  const pages = await pagesOf(await openPdf(editionPdf(root, '2024')));
  const found = await Promise.all(
    pages.map(async (page) => {
      const items = (await page.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
      return ['Aktiver i alt', 'Passiver i alt'].map((words) => {
        const item = items.findLast(({ str }) => str.trim() === words);
        return item && { x: Number(item.transform[4]), y: Number(item.transform[5]) };
      });
    }),
  );
  const facing = found.find(([assets, liabilities]) => assets && liabilities);
  expect(facing?.[0]?.y).toBeCloseTo(facing?.[1]?.y ?? 0, 1);
  expect(facing?.[0]?.x).toBeLessThan(facing?.[1]?.x ?? 0);
});
