/** On paper everything is as thin and as far apart as the style sheet says, not as whole pixels would have it. */
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import { openPdf } from '../helpers/pdf.ts';
import { readPlaces, readRules } from '../helpers/pdf-measures.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const FONT = fileURLToPath(new URL('../../src/assets/fonts/print/source-serif-text.woff2', import.meta.url));

let root: string;
afterEach(() => rm(root, { recursive: true, force: true }));

async function print(content: string, styles: string): Promise<Uint8Array> {
  const head = `<style>@font-face { font-family: 'Text'; src: url('/fonts/text.woff2') } body { font-family: 'Text' } ${styles}</style>`;
  root = await writeSite(printPage(`<section class="chapter" data-press-source="a.mdx">${content}</section>`, head));
  await copyFile(FONT, join(root, 'fonts/text.woff2'));
  await runPress({ root, jobs: [await jobOf(root)] });
  return readFile(join(root, 'beretning.pdf'));
}

test('a rule has the weight of the style sheet, to a twelfth of a point', { timeout: 60_000 }, async () => {
  const weights = [0.35, 0.6, 0.8, 1];
  const styles = weights.map((weight, index) => `.w${index} { border-bottom: ${weight}pt solid #000 }`).join(' ');
  const content = weights.map((weight, index) => `<p class="w${index}">${weight} pt</p>`).join('');
  const [rules] = await readRules(await print(content, styles));
  expect(rules?.map((rule) => rule.toFixed(2))).toEqual(['0.33', '0.58', '0.75', '1.00']);
});

test('lines of 14 pt stand 14 pt apart', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `linje ${index}`).join('<br>');
  const pdf = await print(`<p class="l">${lines}</p>`, '.l { font-size: 9.8pt; line-height: 14pt }');
  const [places] = await readPlaces(await openPdf(pdf));
  const tops = places!.filter(({ text }) => text.startsWith('linje')).map(({ y }) => y);
  expect(tops).toHaveLength(40);
  const pitches = tops.slice(1).map((top, index) => (top - tops[index]!).toFixed(1));
  expect(new Set(pitches)).toEqual(new Set(['14.0']));
});
