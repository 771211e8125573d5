/**
 * Makes the subset fonts that web and print share. Run it after an update of the font packages; the results are
 * committed, so a build needs no font tools.
 *
 *   node scripts/make-fonts.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS, MORE_CHARACTERS } from '../src/assets/fonts/characters.ts';
import { nameFont, nameInstance } from './fonts/name-font.ts';
import type { FontNames } from './fonts/name-font.ts';

type Axes = Record<string, number | { min: number; max: number }>;

const ARCHIVO = '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2';
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const SERIF_ITALIC = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2';

/**
 * Optical size of serif text on the screen, in CSS pixels: that of running text. An axis of its own for the lead's few pixels more
 * would cost a third of each file.
 */
const SCREEN_SIZE = 18;

/** For the screen: variable fonts, one file a style. */
const SCREEN: [to: string, from: string, axes: Axes][] = [
  ['archivo.woff2', ARCHIVO, { wght: { min: 400, max: 700 }, wdth: { min: 80, max: 100 } }],
  ['source-serif.woff2', SERIF, { wght: { min: 400, max: 600 }, opsz: SCREEN_SIZE }],
  ['source-serif-italic.woff2', SERIF_ITALIC, { wght: { min: 400, max: 600 }, opsz: SCREEN_SIZE }],
];

/**
 * For paper: the styles that the print sheets use, each a font of its own. Chromium can only embed an instance of a
 * variable font as Type 3 drawings: twice the bytes, no hinting, and printers' tools complain.
 */
const PRINT: [to: string, from: string, axes: Record<string, number>][] = [
  ['print/archivo-400.woff2', ARCHIVO, { wght: 400, wdth: 100 }],
  ['print/archivo-600.woff2', ARCHIVO, { wght: 600, wdth: 100 }],
  ['print/archivo-700.woff2', ARCHIVO, { wght: 700, wdth: 100 }],
  ['print/archivo-500-narrow.woff2', ARCHIVO, { wght: 500, wdth: 88 }],
  ['print/archivo-640-narrow.woff2', ARCHIVO, { wght: 640, wdth: 88 }],
  ['print/archivo-600-figures.woff2', ARCHIVO, { wght: 600, wdth: 84 }],
  ['print/source-serif-text.woff2', SERIF, { wght: 400, opsz: 10 }],
  ['print/source-serif-lead.woff2', SERIF, { wght: 400, opsz: 15 }],
  ['print/source-serif-italic.woff2', SERIF_ITALIC, { wght: 400, opsz: 10 }],
  ['print/source-serif-italic-500.woff2', SERIF_ITALIC, { wght: 500, opsz: 12 }],
];

/** Letters from elsewhere, each style in the same family and weight as the one that lacks them. */
const ext = (file: string) => file.replace('-latin-', '-latin-ext-');
const MORE: [to: string, from: string, axes: Axes, characters: string][] = [...SCREEN, ...PRINT].map(
  ([to, from, axes]) => [to.replace('.woff2', '-ext.woff2'), ext(from), axes, MORE_CHARACTERS.latin],
);

/** Other alphabets and signs, which Archivo has none of: one style serves both families and both media. */
const PLAIN: Axes = { wght: 400, opsz: 10 };
const alphabet = (name: string) => SERIF.replace('-latin-', `-${name}-`);
const OTHERS: typeof MORE = [
  ['more/ligatures.woff2', SERIF, PLAIN, MORE_CHARACTERS.ligatures],
  ['more/vietnamese.woff2', alphabet('vietnamese'), PLAIN, MORE_CHARACTERS.vietnamese],
  ['more/greek.woff2', alphabet('greek'), PLAIN, MORE_CHARACTERS.greek],
  ['more/cyrillic.woff2', alphabet('cyrillic'), PLAIN, MORE_CHARACTERS.cyrillic],
  [
    'more/signs.woff2',
    '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
    {},
    MORE_CHARACTERS.signs,
  ],
  [
    'more/marks.woff2',
    '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2',
    {},
    MORE_CHARACTERS.marks,
  ],
];

/** How instances of a font are named; `standard` are the places on its other axes that go without saying. */
const NAMES: Record<string, Parameters<typeof nameInstance>[0]> = {
  [ARCHIVO]: { family: 'Archivo', prefix: 'Archivo', standard: { wdth: 100 } },
  [SERIF]: { family: 'Source Serif 4', prefix: 'SourceSerif4Roman', standard: {} },
  [SERIF_ITALIC]: { family: 'Source Serif 4', prefix: 'SourceSerif4Italic', standard: {} },
};

const folder = new URL('../src/assets/fonts/', import.meta.url);
for (const name of ['print/', 'more/']) await mkdir(new URL(name, folder), { recursive: true });
const base = [...SCREEN, ...PRINT].map(([to, from, axes]): (typeof MORE)[number] => [to, from, axes, FONT_CHARACTERS]);
for (const [to, from, axes, characters] of [...base, ...MORE, ...OTHERS]) {
  const whole = await readFile(new URL(import.meta.resolve(from)));
  const names = namesOf(to, from);
  const cut = await subsetFont(whole, characters, {
    targetFormat: names ? 'sfnt' : 'woff2',
    variationAxes: axes,
  });
  const subset = names ? await fontverter.convert(nameFont(cut, names), 'woff2') : cut;
  await writeFile(new URL(to, folder), subset);
  console.log(`${to}: ${kilobytes(whole)} → ${kilobytes(subset)}`);
}

/** Names of a style for paper; letters from elsewhere are a font of their own. Fonts for the screen keep theirs. */
function namesOf(to: string, from: string): FontNames | undefined {
  const font = NAMES[from.replace(/-latin-ext-/, '-latin-')] ?? NAMES[from];
  const places = PRINT.find(([file]) => to === file || to === file.replace('.woff2', '-ext.woff2'))?.[2];
  if (!font || !places) return undefined;
  const prefix = to.endsWith('-ext.woff2') ? `${font.prefix}Ext` : font.prefix;
  return nameInstance({ ...font, prefix }, places);
}

function kilobytes(bytes: Uint8Array): string {
  return `${Math.round(bytes.length / 1024)} kB`;
}
