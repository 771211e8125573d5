import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CAPTION, HEAD, range, row, rows } from './fixtures/corpus/parts.ts';
import { Cutter } from './helpers/cutter.ts';

let cutter: Cutter;
beforeAll(async () => {
  cutter = await Cutter.open();
}, 60_000);
afterAll(() => cutter.close());

const lines = (count: number) => `<div style="height:${count * 14}pt">Afstand</div>`;
const FOOT = '<tfoot><tr><th>I alt</th><td>7</td><td>8</td></tr></tfoot>';

/** Text of each row of each page, cells parted by a bar; copies in square brackets. */
async function rowsOfPages(): Promise<string[][]> {
  return cutter.measure(`[...document.querySelectorAll('.pagedjs_page_content')].map((area) => [...area.querySelectorAll('caption, tr')].map((row) =>
    [...(row.cells ?? [row])].map((cell) => cell.closest('[data-press-repeated]') ? '[' + cell.textContent + ']' : cell.textContent).join('|')))`);
}

describe('tables, mended,', { timeout: 30_000 }, () => {
  test('repeat caption and head on each further page, the caption with a word that it goes on (issue 36)', async () => {
    expect((await cutter.cut(`<table class="full">${CAPTION}${HEAD}<tbody>${rows(70)}</tbody></table>`)).result).toBe(
      'whole',
    );
    const [first, second, third] = await rowsOfPages();
    expect(first?.slice(0, 2)).toEqual(['Resultatopgørelse i hele kroner', 'Poster|2024 kr.|2023 kr.']);
    for (const page of [second, third]) {
      expect(page?.slice(0, 2)).toEqual([
        '[Resultatopgørelse i hele kroner (fortsat)]',
        '[Poster]|[2024 kr.]|[2023 kr.]',
      ]);
    }
  });

  test('keep caption and head with the first row, wherever the page ends', async () => {
    for (const count of [45, 46, 47, 48]) {
      await cutter.cut(`${lines(count)}<table class="full">${CAPTION}${HEAD}<tbody>${rows(9)}</tbody></table>`);
      const tops = (await rowsOfPages()).filter((page) =>
        page.some((text) => text.startsWith('Resultat') || text.startsWith('Poster')),
      );
      expect(tops).toHaveLength(1);
      expect(tops[0]?.slice(0, 3)).toEqual([
        'Resultatopgørelse i hele kroner',
        'Poster|2024 kr.|2023 kr.',
        expect.stringMatching(/^Post 0/),
      ]);
    }
  });

  test('set a foot that is written before the body below it, with the last row (issues 5, 194)', async () => {
    for (const count of [0, 1, 2, 3]) {
      await cutter.cut(`${lines(count)}<table class="full">${HEAD}${FOOT}<tbody>${rows(31)}</tbody></table>`);
      const pages = await rowsOfPages();
      expect(pages.at(-1)?.slice(-2)).toEqual([expect.stringMatching(/^Post 30/), 'I alt|7|8']);
    }
  });

  test('keep the rows that a cell spans on one page (issue 188)', async () => {
    const groups = range(24).map(
      (group) =>
        `<tr><th rowspan="3">Område ${group}</th><td>a${group}</td></tr><tr><td>b${group}</td></tr><tr><td>c${group}</td></tr>`,
    );
    for (const count of [0, 1, 2]) {
      expect(
        (await cutter.cut(`${lines(count)}<table class="full"><tbody>${groups.join('')}</tbody></table>`)).result,
      ).toBe('whole');
      for (const page of await rowsOfPages()) {
        if (page.length > 0) expect(page.at(-1)).toMatch(/^c/);
      }
    }
  });

  test('repeat a spanning cell in its column when its rows do not fit on one page', async () => {
    const body = range(70).map(
      (index) =>
        `<tr><th>Række ${index}</th>${index === 0 ? '<td rowspan="70">Hele året</td>' : ''}<td>${index}</td></tr>`,
    );
    expect((await cutter.cut(`<table class="full"><tbody>${body.join('')}</tbody></table>`)).result).toBe('whole');
    const [first, second, third] = await rowsOfPages();
    expect(first?.[0]).toBe('Række 0|Hele året|0');
    for (const page of [second, third]) expect(page?.[0]).toMatch(/^Række (\d+)\|\[Hele året\]\|\1$/);
  });

  test('repeat a spanning cell that stands last in its row', async () => {
    const body = range(70).map(
      (index) => `<tr><th>Række ${index}</th>${index === 0 ? '<td rowspan="70">Hele året</td>' : ''}</tr>`,
    );
    expect((await cutter.cut(`<table class="full"><tbody>${body.join('')}</tbody></table>`)).result).toBe('whole');
    expect((await rowsOfPages())[1]?.[0]).toMatch(/^Række \d+\|\[Hele året\]$/);
  });

  test('fill their page although rows have fewer cells than the first one (issue 55)', async () => {
    const body =
      row(1) +
      range(80)
        .map((index) => `<tr><td colspan="3">Bemærkning ${index}</td></tr>`)
        .join('');
    await cutter.cut(`<table class="full"><tbody>${rows(80)}</tbody></table>`);
    const [plain] = await rowsOfPages();
    expect((await cutter.cut(`<table class="full"><tbody>${body}</tbody></table>`)).result).toBe('whole');
    expect((await rowsOfPages())[0]).toHaveLength(plain?.length ?? 0);
  });

  test('stop the press at a row that no page can hold (issue 150)', async () => {
    const { findings } = await cutter.cut(
      `<table data-press-tag="AccountsTable" id="drift"><tbody>${rows(3)}<tr><td>${'ord '.repeat(9000)}</td></tr></tbody></table>`,
    );
    expect(findings[0]?.what).toBe('En række i <AccountsTable id="drift"> er højere end siden og må ikke deles.');
    expect(findings[0]?.where).toMatchObject({ title: expect.anything(), source: 'kapitel.mdx' });
  });
});
