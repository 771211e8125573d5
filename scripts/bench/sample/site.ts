import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { makeReport, PICTURES } from './report.ts';
import type { ReportOptions } from './report.ts';
import { makeTypst } from './typst.ts';

const styles = fileURLToPath(new URL('../../../src/styles/print.css', import.meta.url));
const fonts = fileURLToPath(new URL('../../../src/assets/fonts', import.meta.url));

/** Stands in for palette.css, which the site makes from an edition's colours. */
const PALETTE =
  ':root { --accent: #1b5e7b; --field: #1b5e7b; --field-line: #6fa3b8; --field-mark: #bfe0ec; --tint: #eaf3f7; }\n';

/** The report in Typst's language, beside the page that all others read. */
export const TYPST_FILE = 'report.typ';

/** Writes an invented report as a folder that every engine can read from disk: relative addresses, one style sheet, the real fonts. */
export async function writeReport(folder: string, options: ReportOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const html = makeReport(options);
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, TYPST_FILE), makeTypst(html));
  await writeFile(
    join(folder, 'print.css'),
    PALETTE + (await joinStyles(styles)).replaceAll(/url\('[^']*\/fonts\//g, "url('fonts/"),
  );
  await cp(fonts, join(folder, 'fonts'), { recursive: true });
  for (const [index, name] of PICTURES.entries()) await writeFile(join(folder, name), await drawPicture(index));
}

/** The style sheet with its imports in their places: the engines differ in how they follow imports. */
async function joinStyles(file: string): Promise<string> {
  const css = await readFile(file, 'utf8');
  const parts = css.split(/^@import '([^']+)';$/m);
  const joined = await Promise.all(
    parts.map(async (part, index) => (index % 2 === 1 ? joinStyles(join(dirname(file), part)) : part)),
  );
  return joined.join('');
}

/** A bar chart as PNG, in the size that the report states. */
async function drawPicture(index: number): Promise<Buffer> {
  const bars = Array.from(
    { length: 12 },
    (_, bar) =>
      `<rect x="${bar * 96 + 10}" y="${60 + ((bar * 71 + index * 130) % 300)}" width="70" height="480" fill="#1b5e7b"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1160" height="480"><rect width="1160" height="480" fill="#eaf3f7"/>${bars.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
