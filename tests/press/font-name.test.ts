import { readFile, readdir } from 'node:fs/promises';
import fontverter from 'fontverter';
import { expect, test } from 'vitest';
import { nameFont, nameInstance } from '../../scripts/fonts/name-font.ts';
import type { FontNames } from '../../scripts/fonts/name-font.ts';
import { readFontName } from '../../src/press/font-name.ts';
import { readOwnFonts } from '../../src/press/own-fonts.ts';

const folder = new URL('../../src/assets/fonts/print/', import.meta.url);
const readPrintFont = (name: string) => readFile(new URL(name, folder));

test('every print font has a name of its own, which says what it is', async () => {
  const names = await Promise.all(
    (await readdir(folder)).sort().map(async (file) => readFontName(await readPrintFont(file))),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['Archivo-Regular', 'Archivo-Bold', 'Archivo_640wght_88wdth']));
});

test('a font’s name is read from each of its forms', async () => {
  const woff2 = await readPrintFont('archivo-400.woff2');
  const sfnt = Buffer.from(await fontverter.convert(woff2, 'sfnt'));
  expect([woff2, sfnt].map(readFontName)).toEqual(['Archivo-Regular', 'Archivo-Regular']);
});

test('what is no font, or half a one, has no name', async () => {
  const woff2 = await readPrintFont('archivo-400.woff2');
  const files = [Buffer.from('PK'), Buffer.alloc(0), woff2.subarray(0, 60), woff2.subarray(0, 4000)];
  expect(files.map(readFontName)).toEqual([undefined, undefined, undefined, undefined]);
});

test('an instance is called by its own name where the font has one, else by its places on the axes', () => {
  const font = { family: 'Archivo', prefix: 'Archivo', standard: { wdth: 100 } };
  const named = [
    { wght: 600, wdth: 100 },
    { wght: 640, wdth: 100 },
    { wght: 600, wdth: 84 },
  ];
  expect(named.map((axes) => nameInstance(font, axes).postScript)).toEqual([
    'Archivo-SemiBold',
    'Archivo_640wght',
    'Archivo_600wght_84wdth',
  ]);
});

test('naming a font again gives what naming it at once gives', async () => {
  const sfnt = Buffer.from(await fontverter.convert(await readPrintFont('archivo-400.woff2'), 'sfnt'));
  const [havn, kyst] = ['Havn', 'Kyst'].map((family) => ({ family, style: 'Fed', postScript: `${family}-Fed` })) as [
    FontNames,
    FontNames,
  ];
  expect(readFontName(nameFont(sfnt, havn))).toBe('Havn-Fed');
  expect(nameFont(nameFont(sfnt, havn), kyst)).toEqual(nameFont(sfnt, kyst));
});

test('the fonts of a publication are those that its style sheets name, imports and data included', async () => {
  const data = (await readPrintFont('archivo-700.woff2')).toString('base64');
  const frame = `<style>@font-face { src: url("data:font/woff2;base64,${data}") }</style>`;
  const root = new URL('../../src/assets/fonts/', import.meta.url).pathname;
  const styles = ['http://localhost/print/archivo-400.woff2', 'http://localhost/nowhere.css'];
  expect(await readOwnFonts({ frame, styles }, root)).toEqual(new Set(['Archivo-Regular', 'Archivo-Bold']));
});
