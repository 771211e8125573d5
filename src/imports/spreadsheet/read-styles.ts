import { builtInFormat, parseFormat } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import { isTrue } from './read-sheet.ts';

/** What of a cell's looks says something. */
export interface CellStyle {
  isBold: boolean;
  format: NumberFormat;
}

/** Cell formats in the order in which cells point at them (ECMA-376, part 1, 18.8.10). */
export function readStyles(source: WorkbookPackage, part: string): CellStyle[] {
  const codes = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const styles: { format: number; font: number }[] = [];
  let list = '';
  source.readXml(part, {
    open(tag, read) {
      if (LISTS.includes(tag)) list = tag;
      if (list === 'numFmts' && tag === 'numFmt') codes.set(Number(read('numFmtId')), read('formatCode') ?? '');
      if (list === 'fonts' && tag === 'font') boldFonts.push(false);
      if (list === 'fonts' && tag === 'b') boldFonts[boldFonts.length - 1] = isTrue(read('val') ?? '1');
      if (list === 'cellXfs' && tag === 'xf') {
        styles.push({ format: Number(read('numFmtId') ?? 0), font: Number(read('fontId') ?? 0) });
      }
    },
    close(tag) {
      if (tag === list) list = '';
    },
  });
  return styles.map(({ format, font }) => {
    const code = codes.get(format);
    return {
      isBold: boldFonts[font] ?? false,
      format: code === undefined ? builtInFormat(format) : parseFormat(code),
    };
  });
}

/** The part also holds formats of named styles and of conditions, which look the same. */
const LISTS = ['numFmts', 'fonts', 'cellXfs'];
