import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAppearance } from '../../../src/press/preflight/appearance.ts';
import type { AppearanceMeasure } from '../../../src/press/page-map.ts';
import { paragraphs } from '../fixtures/corpus/parts.ts';
import { Cutter } from '../helpers/cutter.ts';

const spot = { page: 4, element: '<p>', title: 'Klima', source: 'klima.mdx' };
const remarks = (...measures: object[]) =>
  checkAppearance(measures.map((measure) => ({ ...spot, ...measure }) as AppearanceMeasure));

describe('a remark on appearance', () => {
  test('names a page that is hardly used, and what would not fit on it', () => {
    const [remark] = remarks({ kind: 'page', filledShare: 0.18, isMeant: false, next: '<Figure id="kort">' });
    expect(remark).toEqual({
      what: 'Siden er kun fyldt 18\u00A0%, fordi <Figure id="kort"> ikke kunne deles eller være der.',
      fix: 'flyt <Figure id="kort">, eller sæt tekst før det.',
      where: { page: 4, title: 'Klima', source: 'klima.mdx' },
    });
  });

  test('says why a page where a chapter ends is less than half full', () => {
    const [remark] = remarks({ kind: 'page', filledShare: 0.37, isMeant: true, next: '' });
    expect(remark?.what).toBe('Siden er kun fyldt 37\u00A0%, fordi teksten slutter der, og intet slutstykke passer.');
  });

  test('says what begins on a new page where the one before it is less than half full', () => {
    const [remark] = remarks({ kind: 'page', filledShare: 0.44, isMeant: true, next: '<h2>' });
    expect(remark?.what).toBe('Siden er kun fyldt 44\u00A0%, fordi <h2> begynder på en ny side.');
  });

  test('is not made about the end of a chapter that is half full, or about a cover', () => {
    expect(remarks({ kind: 'page', filledShare: 0.5, isMeant: true, next: '' })).toEqual([]);
    expect(remarks({ kind: 'page', filledShare: 0.2, isMeant: true, isNamed: true, next: '' })).toEqual([]);
  });

  test('is made about a heading at the foot of a page', () => {
    expect(remarks({ kind: 'foot-heading', text: 'Varme' })[0]?.what).toBe(
      'Overskriften "Varme" står nederst på siden, skilt fra sin tekst.',
    );
  });

  test.each([
    [1, 4, 'nederst på siden'],
    [4, 1, 'øverst på den næste side'],
  ])('is made about a line that stands alone: %i before and %i after', (linesBefore, linesAfter, place) => {
    expect(remarks({ kind: 'split', linesBefore, linesAfter })[0]?.what).toBe(`Én linje af <p> står alene ${place}.`);
  });

  test('is not made about a paragraph with two lines on either side', () => {
    expect(remarks({ kind: 'split', linesBefore: 2, linesAfter: 2 })).toEqual([]);
  });

  test('is made about a short word alone on the last line, not about a longer one', () => {
    expect(remarks({ kind: 'last-line', word: 'kr' }, { kind: 'last-line', word: 'energi' })).toHaveLength(1);
  });
});

describe('pages are measured', { timeout: 30_000 }, () => {
  let cutter: Cutter;
  beforeAll(async () => {
    cutter = await Cutter.open();
  }, 60_000);
  afterAll(() => cutter.close());

  const filler = (points: number) => `<div style="height:${points}pt">Afstand</div>`;
  const measure = async <K extends AppearanceMeasure['kind']>(html: string, kind: K) =>
    (await cutter.cut(html)).appearance.filter(
      (item): item is Extract<AppearanceMeasure, { kind: K }> => item.kind === kind,
    );

  test('for how full they are, and for what did not fit', async () => {
    const [first, second] = await measure(
      `<p>Kort.</p><div class="fact" data-press-tag="Fact" id="tal">${filler(640)}</div>`,
      'page',
    );
    expect(first).toMatchObject({ isMeant: false, next: '<Fact id="tal">', title: expect.anything() });
    expect(first?.filledShare).toBeLessThan(0.1);
    expect(second).toMatchObject({ isMeant: true });
  });

  test('and a page that ends at a forced break is as it was meant', async () => {
    expect((await measure('<p>Kort.</p><div class="new">Ny side</div>', 'page'))[0]).toMatchObject({ isMeant: true });
  });

  test('for headings at their foot', async () => {
    const html = `${filler(640)}<h2>Varme</h2><div class="held">${filler(100)}</div>`;
    expect(await measure(html, 'foot-heading')).toEqual([]);
    // No heading of the style sheet, so nothing keeps it with its text.
    expect(await measure(html.replaceAll('h2', 'h6'), 'foot-heading')).toMatchObject([{ text: 'Varme', page: 1 }]);
  });

  test('for the lines of a paragraph on either side of a break, of which there are two at least', async () => {
    for (const points of [630, 637, 644, 651, 658]) {
      for (const { linesBefore, linesAfter } of await measure(filler(points) + paragraphs(1, 20, 2), 'split')) {
        expect(Math.min(linesBefore, linesAfter)).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('for a short word alone on a last line', async () => {
    const html =
      '<p style="width:20mm;overflow-wrap:normal;text-wrap:wrap">Kommunalbestyrelsen nu.</p><p>Kommunalbestyrelsen nu.</p>';
    expect(await measure(html, 'last-line')).toMatchObject([{ word: 'nu' }]);
  });
});
