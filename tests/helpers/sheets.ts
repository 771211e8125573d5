/** Sheets to be folded, read by their text. */
import { pagesOf } from './pdf.ts';
import type { Pdf } from './pdf.ts';

/** The text in the left and in the right half of each side. */
export async function readSheetHalves(pdf: Pdf): Promise<[left: string, right: string][]> {
  return Promise.all(
    (await pagesOf(pdf)).map(async (page) => {
      const [, , width = 0] = page.view;
      const { items } = await page.getTextContent();
      const textOf = (half: number) =>
        items
          .flatMap((item) => ('str' in item ? [item] : []))
          .filter(({ transform }) => Math.floor(Number(transform[4]) / (width / 2)) === half)
          .map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str))
          .join('')
          .trim();
      return [textOf(0), textOf(1)];
    }),
  );
}
