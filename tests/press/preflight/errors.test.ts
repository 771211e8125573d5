import { expect, test } from 'vitest';
import { formatProblems } from '../../../src/press/errors.ts';
import { checkPageMap } from '../../../src/press/preflight/errors.ts';
import { joinMaps } from '../../../src/press/page-map.ts';
import type { PageMap } from '../../../src/press/page-map.ts';

const spot = {
  page: 41,
  element: '<Figure id="tidslinje">',
  title: 'Vores arbejde',
  source: 'content/2025/chapters/vores-arbejde.mdx',
};

function pageMap(parts: Partial<PageMap>): PageMap {
  return { ...joinMaps([]), numbers: [], ...parts };
}

function message(parts: Partial<PageMap>): string {
  return formatProblems(checkPageMap(pageMap(parts), { ceiling: 2000 }), 'Den tidligere PDF er uændret.');
}

test('a map without faults gives no findings', () => {
  expect(
    checkPageMap(pageMap({ numbers: [{ ...spot, targets: ['a'], pages: [{ page: 4, id: 'a' }] }] }), { ceiling: 10 }),
  ).toEqual([]);
});

test('an element higher than a page is named with its place and the way out', () => {
  expect(message({ tooTall: [spot] })).toMatchInlineSnapshot(`
    "PDF'en standsede på side 41, i "Vores arbejde" (content/2025/chapters/vores-arbejde.mdx).
      <Figure id="tidslinje"> er højere end siden og må ikke deles.
      Ret: del den i to.
      Den tidligere PDF er uændret."
  `);
});

test('words that are on no page are quoted', () => {
  expect(
    message({ blocks: [{ ...spot, sourceText: 'Rammen er løftet med 3 mia. kr.', pageText: 'Rammen er løftet' }] }),
  ).toMatchInlineSnapshot(`
    "PDF'en standsede på side 41, i "Vores arbejde" (content/2025/chapters/vores-arbejde.mdx).
      Ord er faldet ud af <Figure id="tidslinje">: "med 3 mia. kr." står ikke på nogen side.
      Ret: del afsnittet eller tabellen i mindre stykker, eller flyt nøgletal og noter ved siden af til et andet afsnit.
      Den tidligere PDF er uændret."
  `);
});

test('words that are printed twice are quoted', () => {
  expect(message({ blocks: [{ ...spot, sourceText: 'Rammen er løftet', pageText: 'Rammen er løftet er løftet' }] }))
    .toMatchInlineSnapshot(`
      "PDF'en standsede på side 41, i "Vores arbejde" (content/2025/chapters/vores-arbejde.mdx).
        Ord er trykt to gange i <Figure id="tidslinje">: "er løftet".
        Ret: del afsnittet eller tabellen i mindre stykker, eller flyt nøgletal og noter ved siden af til et andet afsnit.
        Den tidligere PDF er uændret."
    `);
});

test('text outside the page says on which side and how far', () => {
  expect(message({ overflows: [{ ...spot, element: '<td>', text: '251.671.892', side: 'right', byMm: 4.2 }] }))
    .toMatchInlineSnapshot(`
    "PDF'en standsede på side 41, i "Vores arbejde" (content/2025/chapters/vores-arbejde.mdx).
      Teksten "251.671.892" i <td> stikker ud over siden til højre (4,2 mm).
      Ret: del et langt ord med bindestreg, eller gør tabellen smallere.
      Den tidligere PDF er uændret."
  `);
});

test.each([
  ['<td>', '251.671.892', 'del et langt ord med bindestreg, eller gør tabellen smallere.'],
  ['<code>', 'npm run build', 'del koden over flere linjer, eller skriv den som tekst.'],
  ['<img>', '', 'sæt billedet ind med `<Figure>`, som passer det til spalten, eller gem det mindre.'],
])('what stands out to the right in %s has a mend of its own', (element, words, fix) => {
  expect(message({ overflows: [{ ...spot, element, text: words, side: 'right', byMm: 4 }] })).toContain(`Ret: ${fix}`);
});

test('a page number that points at nothing is reported', () => {
  expect(message({ numbers: [{ ...spot, page: 2, element: '<span>', targets: ['kliima'], pages: [] }] }))
    .toMatchInlineSnapshot(`
    "PDF'en standsede på side 2, i "Vores arbejde" (content/2025/chapters/vores-arbejde.mdx).
      Sidetallet ved #kliima peger på noget, der ikke findes i den trykte udgave.
      Ret: ret navnet, eller fjern henvisningen.
      Den tidligere PDF er uændret."
  `);
});

test('a font that did not load is reported alone, because it moves every line', () => {
  const findings = checkPageMap(
    pageMap({ brokenFonts: ['Archivo'], overflows: [{ ...spot, text: 'x', side: 'bottom', byMm: 1 }] }),
    { ceiling: 10 },
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.what).toContain('Archivo');
});

test('of many findings five are spelt out and the rest counted', () => {
  expect(message({ tooTall: Array.from({ length: 8 }, () => spot) })).toContain('og 3 fejl mere');
});
