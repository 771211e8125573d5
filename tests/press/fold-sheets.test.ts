/** A publication on sheets to be folded: the order of its pages, and that they stand where they belong. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderForFolding } from '../../src/press/assemble/fold-order.ts';
import { findJobs } from '../../src/press/integration.ts';
import { readJob } from '../../src/press/job.ts';
import { runPress } from '../../src/press/press.ts';
import { openPdf } from '../helpers/pdf.ts';
import { readSheetHalves } from '../helpers/sheets.ts';
import { printPage, writeSite } from './helpers/site.ts';

const MM = 72 / 25.4;
const STYLE = '<style>@page{size:148mm 210mm;margin:12mm}</style>';
const FIVE = ['Forside', 'Velkomst', 'Torsdag', 'Fredag', 'Kolofon'];
const PAGE = printPage(
  FIVE.map((name) => `<section data-press-part><h1>${name}</h1></section>`).join('\n'),
  `${STYLE}<meta name="press-sheets" content="/beretning-ark.pdf 297x210">`,
);

test.each([
  [
    1,
    [
      [undefined, 1],
      [undefined, undefined],
    ],
  ],
  [
    4,
    [
      [4, 1],
      [2, 3],
    ],
  ],
  [
    5,
    [
      [undefined, 1],
      [2, undefined],
      [undefined, 3],
      [4, 5],
    ],
  ],
  [
    8,
    [
      [8, 1],
      [2, 7],
      [6, 3],
      [4, 5],
    ],
  ],
])('%d pages come in order when the sheets are folded into each other', (pages, sides) => {
  expect(orderForFolding(pages)).toEqual(sides);
});

test('a folded and stapled booklet reads 1, 2, 3 …, whatever its length', () => {
  for (let pages = 1; pages <= 40; pages++) {
    const sides = orderForFolding(pages);
    // The first leaf of each sheet from the outermost in, front and back, then the second leaves on the way out.
    const inwards = sides.map(([left, right], side) => (side % 2 === 0 ? right : left));
    const outwards = sides.map(([left, right], side) => (side % 2 === 0 ? left : right)).reverse();
    const read = [...inwards, ...outwards].filter((page) => page !== undefined);
    expect(read).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
  }
});

test('a page that does not say how large the sheets are is told so', () => {
  expect(() => readJob(PAGE.replace(' 297x210', ''), '/folder/', '/dist')).toThrow(
    'Siden /folder/ beder om ark, men filen og arkets mål kan ikke læses: "/beretning-ark.pdf".',
  );
});

describe('five pages on sheets', () => {
  let root: string;
  let bytes: Buffer;

  beforeAll(async () => {
    root = await writeSite(PAGE);
    await runPress({ root, jobs: await findJobs(root) });
    bytes = await readFile(join(root, 'beretning-ark.pdf'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('stand two by two, each in its half, with white where there is none', async () => {
    expect(await readSheetHalves(await openPdf(new Uint8Array(bytes)))).toEqual([
      ['', 'Side 1 af 5 Forside'],
      ['Side 2 af 5 Velkomst', ''],
      ['', 'Side 3 af 5 Torsdag'],
      ['Side 4 af 5 Fredag', 'Side 5 af 5 Kolofon'],
    ]);
  });

  test('are A4 on the long side, ask to be turned at the short edge, and claim no standard', async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    const [first] = document.getPages();
    expect([first!.getWidth() / MM, first!.getHeight() / MM].map(Math.round)).toEqual([297, 210]);
    const wishes = document.catalog.lookup(PDFName.of('ViewerPreferences'));
    expect(String(wishes)).toContain('/DuplexFlipShortEdge');
    expect(document.catalog.has(PDFName.of('StructTreeRoot'))).toBe(false);
  });

  test('are the same bytes the next time', async () => {
    await runPress({ root, jobs: await findJobs(root) });
    expect((await readFile(join(root, 'beretning-ark.pdf'))).equals(bytes)).toBe(true);
  });
});
