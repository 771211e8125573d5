import { checkCount } from './limits.ts';
import type { Reading } from './limits.ts';
import type { WorkbookPackage } from './workbook-package.ts';

/**
 * Texts that cells share (ECMA-376, part 1, 18.4), by their number. Formatting inside a text is dropped, reading aids too.
 *
 * @param wanted numbers that some cell points at; others are not kept
 */
export function readStrings(
  source: WorkbookPackage,
  part: string,
  wanted: ReadonlySet<number>,
  reading: Reading,
): Map<number, string> {
  const strings = new Map<number, string>();
  if (wanted.size === 0) return strings;
  let index = -1;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  source.readXml(part, {
    open(tag) {
      if (tag === 'si') [index, text] = [index + 1, ''];
      if (tag === 'rPh') isPhonetic = true;
      if (tag === 't') isText = !isPhonetic;
    },
    text(piece) {
      if (!isText || !wanted.has(index)) return;
      text += piece;
      checkCount(reading, 'en celle har over # tegn', text.length, reading.limits.letters);
    },
    close(tag) {
      if (tag === 't') isText = false;
      if (tag === 'rPh') isPhonetic = false;
      if (tag === 'si' && wanted.has(index)) strings.set(index, text);
    },
  });
  return strings;
}
