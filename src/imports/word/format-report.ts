import type { ImportedChapter } from './import-chapter.ts';

/** What became of a Word file, for the editor who imported it. */
export function formatImport(
  { chapter, pictures, isFilledIn, wordsBefore, wordsAfter, missing, remarks }: ImportedChapter,
  folder: string,
): string {
  const lines = [
    `${folder}/${chapter.path} er ${isFilledIn ? 'udfyldt' : 'skrevet'}.`,
    ...(pictures.length > 0 ? [`Billeder: ${pictures.map(({ path }) => `${folder}/${path}`).join(', ')}.`] : []),
    `Ord i Word-filen: ${wordsBefore}. Ord i kapitlet: ${wordsAfter}. ${describeLoss(missing)}`,
    ...remarks.map((remark) => `- ${remark}`),
    'Kør `npm run check`: den viser, hvad der mangler.',
  ];
  return lines.join('\n');
}

function describeLoss(missing: string[]): string {
  if (missing.length === 0) return 'Intet er gået tabt.';
  return `${missing.length} ord er IKKE kommet med: ${missing.slice(0, 20).join(' ')}${missing.length > 20 ? ' …' : ''}`;
}
