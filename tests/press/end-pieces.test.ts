import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import type { PrintedJob } from '../../src/press/press.ts';
import { openPdf, pagesOf, readAloud } from '../helpers/pdf.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const line = (index: number) => `<p class="line">Linje ${index}.</p>`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index + 1)).join('');

const STYLES = `<style>
.line { margin: 0; height: 14.25pt; }
.box { height: 20mm; }
.figure { height: 70mm; }
.row { height: 20mm; }
.foot { height: 25mm; break-inside: avoid; }
.foot[data-press-at-foot] { border-top: 1pt solid #14191b; }
.closer .line { height: 12.75pt; }
</style>`;

/** A chapter that ends after so many lines, with a box, a figure, a row and a foot to choose from. */
const chapter = (text: string) =>
  printPage(
    `<section class="chapter" data-press-part data-press-source="havn.mdx" data-press-tighter="closer">${text}
<div class="box" data-press-end="12-52">Boksen.</div>
<div class="figure" data-press-end="0-35" data-press-offer="drawing">Figuren.</div>
<div class="row" data-press-end="0-72" data-press-offer="drawing">Rækken.</div>
<div class="foot" data-press-end="0-86"><p data-press-offer>Koden.</p><p>Foden.</p></div></section>`,
    STYLES,
  );

const withoutBox = (text: string) => chapter(text).replace(/<div class="box".*/, '');

interface Printed extends PrintedJob {
  /** What stands on each page, as it is read aloud. */
  aloud: string[];
  /** What stands on the last page beside the text, in order. */
  pieces: string[];
  file: Buffer;
}

async function print(html: string): Promise<Printed> {
  const root = await writeSite(html);
  try {
    const [job] = await runPress({ root, jobs: [await jobOf(root)] });
    const file = await readFile(join(root, 'beretning.pdf'));
    const aloud = await Promise.all((await pagesOf(await openPdf(file))).map(readAloud));
    const pieces = [...(aloud.at(-1)?.matchAll(/Boksen|Figuren|Rækken|Koden|Foden/g) ?? [])].map(([word]) => word);
    return { ...job!, aloud, pieces, file };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

describe('the last page of a part', { timeout: 120_000 }, () => {
  test.each([
    [9, ['Boksen', 'Figuren', 'Koden', 'Foden']],
    [22, ['Boksen', 'Rækken', 'Koden', 'Foden']],
    [28, ['Boksen', 'Rækken', 'Koden', 'Foden']],
    [36, ['Boksen', 'Koden', 'Foden']],
    [43, ['Boksen', 'Foden']],
  ])('with %i lines of text it has %j', async (count, expected) => {
    const { aloud, pieces } = await print(chapter(lines(count)));
    expect(aloud).toHaveLength(1);
    expect(pieces).toEqual(expected);
  });

  test('of three lines keeps its box with them, and has the rest on its foot', async () => {
    const { aloud, map } = await print(chapter(lines(3)));
    expect(aloud).toEqual([expect.stringMatching(/^Linje1\.Linje2\.Linje3\.Boksen\.Figuren\.Koden\.Foden\.$/)]);
    expect(map.appearance.find(({ kind }) => kind === 'page')).toMatchObject({ isMeant: true });
  });

  test('is saved by setting the chapter tighter where only a line would stand on it', async () => {
    const { aloud } = await print(withoutBox(lines(49)).replace('.foot { height: 25mm', '.foot { height: 12mm'));
    expect(aloud).toHaveLength(1);
    expect(aloud[0]).toMatch(/Linje49\.Foden\.$/);
  });

  test('gets some of the text where no way of setting it has room for what must stand there', async () => {
    const { aloud, pieces } = await print(withoutBox(lines(46)).replace('closer"', '"'));
    expect(aloud).toHaveLength(2);
    expect(aloud[1]).toMatch(/^Linje41\./);
    expect(pieces).toEqual(['Figuren', 'Koden', 'Foden']);
  });

  test.each([0, 20, 36, 43, 46, 49])('loses none of its text and says nothing twice, with %i lines', async (count) => {
    const { aloud } = await print(chapter(`<h1>Havn</h1>${lines(count)}`));
    const text = aloud.join('');
    const said = text.match(/Linje\d+/g) ?? [];
    expect(said).toEqual(Array.from({ length: count }, (_, index) => `Linje${index + 1}`));
    expect(text.match(/Foden/g)).toHaveLength(1);
    expect(text.match(/Boksen/g)).toHaveLength(1);
    expect((text.match(/Figuren|Rækken/g) ?? []).length).toBeLessThan(2);
  });

  test('stands on the lowest line of the page', async () => {
    const { map } = await print(chapter(lines(9)));
    // 9 lines of 14.25 pt, and 20, 70 and 25 mm, of 242 mm.
    expect(map.appearance.find(({ kind }) => kind === 'page')).toMatchObject({
      filledShare: expect.closeTo(0.66, 1) as number,
    });
  });

  test('of a part with no more than offers is printed with those that fit', async () => {
    const only = printPage(
      `<section class="chapter" data-press-part><p class="line">Linje 1.</p><div class="foot" data-press-end="0-86" data-press-offer="">Koden.</div></section>`,
      STYLES,
    );
    expect((await print(only)).pieces).toEqual(['Koden']);
  });

  test('has what is offered lowest before what is offered above it, and as much white as it asks for', async () => {
    const figure = '<div class="figure" data-press-end="0-90" data-press-offer="drawing">Figuren.</div>';
    const row = '<div class="row" data-press-end="0-90" data-press-offer="drawing">Rækken.</div>';
    const foot = '<div class="foot" data-press-end="0-90 9" data-press-offer="web">Foden.</div>';
    const narrow = '<div class="row" data-press-end="0-100 1" data-press-offer="web">Koden.</div>';
    const offers = (count: number) =>
      `<section data-press-part>${lines(count)}${figure}${row}${foot}${narrow}</section>`;
    expect((await print(printPage(offers(24), STYLES))).pieces).toEqual(['Rækken', 'Foden']);
    expect((await print(printPage(offers(41), STYLES))).pieces).toEqual(['Koden']);
  });

  test('has the same bytes whenever it is printed', async () => {
    const [first, second] = [await print(chapter(lines(46))), await print(chapter(lines(46)))];
    expect(first.file.equals(second.file)).toBe(true);
  });
});
