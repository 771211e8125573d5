import { editionPath } from '../report/addresses.ts';
import { placeholder } from './marks.ts';
import type { ShortLinks } from '../schemas/short-links.ts';

const HEAD =
  '# Korte adresser på papir: to cifre af året og ordet. Når et ord først er trykt, fører det altid til det samme. Se README.md.';

/** The short addresses of the chapters, which the new edition has too. Those of sources go with the links that they are for. */
export function renderNextShortLinks(shortLinks: ShortLinks, last: number, year: number): string {
  const lines = Object.entries(shortLinks)
    .filter(([, target]) => target.startsWith(editionPath(last)))
    .map(([word, target]) => `${word}: ${target.replace(editionPath(last), editionPath(year))}`);
  const mark = `# ${placeholder('et ord til hver kilde, hvis adresse er over 24 tegn.')}`;
  return `${[HEAD, mark, ...(lines.length > 0 ? lines : ['{}'])].join('\n')}\n`;
}
