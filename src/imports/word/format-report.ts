import type { NewFile } from '../../cli/write-new.ts';
import type { WordCount } from './convert-docx.ts';
import type { ImportedChapter } from './import-chapter.ts';

/** What became of a Word file, for the editor who imported it. */
export function formatImport(imported: ImportedChapter, folder: string): string {
  const lines = [
    `${folder}/${imported.chapter.path} er ${imported.isFilledIn ? 'udfyldt' : 'skrevet'}.`,
    ...describeReading(imported, folder),
    'Kør `npm run check`: den viser, hvad der mangler.',
  ];
  return lines.join('\n');
}

/** How a Word file was read, line by line, whether or not it has been written. */
export function describeReading({ pictures, count, remarks }: ImportedChapter, folder: string): string[] {
  return [
    ...(pictures.length > 0 ? [describePictures(pictures, folder)] : []),
    describeCount(count),
    ...remarks.map((remark) => `- ${remark}`),
  ];
}

/** Pictures are named by the chapter and a number, so the first and the last say it all. */
function describePictures(pictures: NewFile[], folder: string): string {
  const paths = pictures.map(({ path }) => `${folder}/${path}`);
  if (paths.length <= 3) return `Billeder: ${paths.join(', ')}.`;
  return `${paths.length} billeder: ${paths[0]} til ${paths.at(-1)}.`;
}

function describeCount({ file, chapter, told, missing, surplus, uncounted }: WordCount): string {
  const numbers = [
    `Ord i Word-filen: ${file}. Ord i kapitlet: ${chapter}.`,
    ...(told > 0 ? [`Ord, der kun står herunder: ${told}.`] : []),
  ];
  const faults = [
    ...(uncounted > 0
      ? [
          `${uncounted === 1 ? 'Et dokument i dokumentet' : `${uncounted} dokumenter i dokumentet`} er IKKE kommet med og ikke talt.`,
        ]
      : []),
    ...(missing.length > 0
      ? [`${missing.length} ord er IKKE kommet med: ${name(missing)} Find dem i Word-filen, og skriv dem ind.`]
      : []),
    ...(surplus.length > 0
      ? [`${surplus.length} ord står i kapitlet, men ikke i Word-filen: ${name(surplus)} Se dem efter.`]
      : []),
  ];
  return [...numbers, ...(faults.length > 0 ? faults : ['Intet er gået tabt.'])].join(' ');
}

function name(words: string[]): string {
  return words.slice(0, 20).join(' ') + (words.length > 20 ? ' …' : '.');
}
