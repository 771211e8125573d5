/** Addresses of a letter's files. */
import { slugify } from '../report/slug.ts';
import type { Site } from '../schemas/site.ts';
import type { Letter } from './letter.ts';

/** The letter as a PDF, under a name that still says what it is in a folder of downloads: `kl-brev-2018-ny-valgperiode.pdf`. */
export function letterPdfPath({ id, path }: Pick<Letter, 'id' | 'path'>, { shortName }: Site): string {
  return `${path}${slugify(shortName)}-brev-${id.replace('/', '-')}.pdf`;
}
