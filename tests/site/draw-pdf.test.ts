import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { comparePdfs } from '../../src/diff/compare-pdfs.ts';
import { withPdfPainter } from '../../src/diff/draw-pdf.ts';

/** A PDF of A4 pages, one for each text. */
async function writePdf(file: string, texts: string[]): Promise<string> {
  const pdf = await PDFDocument.create();
  for (const text of texts) pdf.addPage([595, 842]).drawText(text, { x: 60, y: 700, size: 18 });
  await writeFile(file, await pdf.save());
  return file;
}

test('pages are drawn with their text, and a changed one is found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    const before = await writePdf(join(folder, 'a.pdf'), [
      'Skoven vokser hvert eneste aar',
      'Kysten fik tolv nye strande',
    ]);
    const after = await writePdf(join(folder, 'b.pdf'), [
      'Skoven vokser hvert eneste aar',
      'Kysten fik tolv nye strande i 2030',
    ]);
    const [old, next] = await withPdfPainter(async (paint) => [await paint(before), await paint(after)]);
    expect(old.map(({ text }) => text)).toEqual(['Skoven vokser hvert eneste aar', 'Kysten fik tolv nye strande']);
    expect(await sharp(old[0]!.png).metadata()).toMatchObject({ width: 793, height: 1123 });
    expect(await comparePdfs(old, next)).toMatchObject([{ kind: 'same' }, { kind: 'changed', before: 2, after: 2 }]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
