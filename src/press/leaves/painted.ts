import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { Finding } from '../errors.ts';
import { FontTexts, decodeStream } from './font-text.ts';
import { LetterStock } from './letters.ts';

/** A font is chosen, text is shown, an object is drawn: all that matters here of what Chromium writes, one operator a line. */
const OPERATORS = /^\/(\S+) \S+ Tf$|<([0-9A-Fa-f]+)>|^\/(\S+) Do$/gm;

/**
 * Words of the sheets that are not painted on their page of the PDF: the last look at a document of record, after
 * everything that could have lost them. Letters and digits are compared, because paint knows no spaces and its order is not
 * that of the text.
 *
 * @param texts text of each sheet
 */
export function findUnpainted(document: PDFDocument, texts: string[]): Finding[] {
  const fonts = new FontTexts();
  return document.getPages().flatMap((page, index) => {
    const painted = readPage(page, fonts);
    const missing = missingWords(texts[index] ?? '', painted);
    if (missing.length === 0) return [];
    return [{
      what: `Ord fra arket kom ikke med i PDF'en: "${missing.slice(0, 8).join(' ')}".`,
      fix: 'kør igen; sker det igen, så vis beskeden til en udvikler: browseren har udeladt dem, da den trykte.',
      where: { page: index + 1 },
    }];
  });
}

function readPage(page: PDFPage, fonts: FontTexts): string {
  const contents = page.node.Contents();
  return contents instanceof PDFRawStream ? readStream(contents, page.node.Resources(), fonts) : '';
}

function readStream(stream: PDFRawStream, resources: PDFDict | undefined, fonts: FontTexts): string {
  const dictOf = (key: string) => resources?.lookupMaybe(PDFName.of(key), PDFDict);
  const known = dictOf('Font');
  let font: PDFDict | undefined;
  let text = '';
  for (const [, chosen, codes, object] of decodeStream(stream).matchAll(OPERATORS)) {
    if (chosen) font = known?.lookupMaybe(PDFName.of(chosen), PDFDict);
    else if (codes) text += font ? fonts.decodeWith(font, codes) : '';
    else if (object) {
      const drawn = dictOf('XObject')?.lookup(PDFName.of(object));
      if (drawn instanceof PDFRawStream && drawn.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')) {
        text += readStream(drawn, drawn.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), fonts);
      }
    }
  }
  return text;
}

/** Words whose letters were used up by the words before them. */
function missingWords(text: string, painted: string): string[] {
  const stock = new LetterStock(painted);
  return text.split(/\s+/).filter((word) => !stock.take(word));
}
