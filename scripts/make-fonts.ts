/**
 * Makes the subset fonts that web and print share. Run it after an update of the font packages; the results are
 * committed, so a build needs no font tools.
 *
 *   node scripts/make-fonts.ts
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Latin letters with the Danish ones, and the punctuation that the report uses. */
const CHARACTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...'–—‘’‚“”„•…−€',
].join('');

const FONTS: { from: string; to: string; axes: Record<string, { min: number; max: number }> }[] = [
  {
    from: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    to: 'archivo.woff2',
    axes: { wght: { min: 400, max: 700 }, wdth: { min: 80, max: 100 } },
  },
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'source-serif.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 8, max: 36 } },
  },
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2',
    to: 'source-serif-italic.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 8, max: 36 } },
  },
];

const folder = new URL('../src/assets/fonts/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const font of FONTS) {
  const whole = await readFile(new URL(import.meta.resolve(font.from)));
  const subset = await subsetFont(whole, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: font.axes,
  });
  await writeFile(new URL(font.to, folder), subset);
  console.log(`${font.to}: ${kilobytes(whole)} → ${kilobytes(subset)}`);
}

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}

function kilobytes(bytes: Uint8Array): string {
  return `${Math.round(bytes.length / 1024)} kB`;
}
