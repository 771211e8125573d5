import type { PrintProblem } from '../errors.ts';
import { LetterStock } from './letters.ts';

/**
 * Finds words of a page that are not painted in the PDF: the last check, after everything that could have lost them.
 * Compares letters and digits, because painted text has no spaces and its order is not that of the page.
 *
 * @param painted what is painted on each page
 * @param texts text of each page
 */
export function findMissingText(painted: string[], texts: string[]): PrintProblem[] {
  return painted.flatMap((letters, index) => {
    const missing = missingWords(texts[index] ?? '', letters);
    if (missing.length === 0) return [];
    return [
      {
        what: `Ord fra siden kom ikke med i PDF'en: "${missing.slice(0, 8).join(' ')}".`,
        fix: 'skriv ordene på en anden måde eller et andet sted: noget skjuler dem eller skærer dem af på papiret, eller deres skrift mangler et tegn.',
        where: { page: index + 1 },
      },
    ];
  });
}

/** Words whose letters were used up by the words before them. */
function missingWords(text: string, painted: string): string[] {
  if (new LetterStock(painted).take(text)) return [];
  const stock = new LetterStock(painted);
  return text.split(/\s+/).filter((word) => !stock.take(word));
}
