import { formatList } from '../report/format.ts';

/**
 * What a build says about the editions that are drafts, as lines; none when there are none.
 *
 * @param isIncluded whether they were built
 */
export function formatDrafts(years: readonly number[], isIncluded: boolean): string[] {
  if (years.length === 0) return [];
  const named = `${nameYears(years)} er ${years.length === 1 ? 'et udkast' : 'udkast'}`;
  if (isIncluded) return [`${named} og er mærket sådan på hver side. Læg ikke denne mappe ud til læserne.`];
  const it = years.length === 1 ? 'det' : 'dem';
  return [`${named} og er ikke med. Se ${it} med \`npm run dev\`, eller byg ${it} med: \`npm run build -- --drafts\`.`];
}

/** Why nothing is built when there is nothing but drafts, and what to do. */
export function formatOnlyDrafts(years: readonly number[]): string {
  if (years.length === 0) {
    return 'Der er ingen udgave at bygge.\n  Ret: lav en med `npm run new:edition`, eller læg edition.mdx i udgavens mappe.';
  }
  const isOne = years.length === 1;
  const subject = isOne ? 'Den eneste udgave' : 'Alle udgaver';
  return [
    `${subject} (${formatList(years.map(String))}) er ${isOne ? 'et ' : ''}udkast, og et udkast er ikke for læserne.`,
    '  Ret: byg med `npm run build -- --drafts` for at se det, eller skriv `state: published` i edition.mdx, når det skal udgives.',
  ].join('\n');
}

function nameYears(years: readonly number[]): string {
  return formatList(years.map(String));
}
