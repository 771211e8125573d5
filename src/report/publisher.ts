/** How pages and files name the organisation and its reports, and what they say about who publishes. */
import type { EditionData } from '../schemas/edition.ts';
import type { Site } from '../schemas/site.ts';
import type { EditionOf } from './addresses.ts';
import { slugify } from './slug.ts';

const NBSP = '\u00a0';

/** `Kystforeningens beretning 2030`. */
export function editionName({ site, year }: EditionOf): string {
  return `${site.words.edition} ${year}`;
}

/** What marks a draft, on every page of it and on every sheet of paper. */
export const DRAFT = 'Udkast';

/** Whether an edition is still being written, so that nobody may take it for what is published. */
export function isDraft({ state }: Pick<EditionData, 'state'>): boolean {
  return state === 'draft';
}

/** The edition's name, and that it is a draft: for titles, which stand where the page's own mark does not. */
export function editionTitle(edition: EditionOf & Pick<EditionData, 'state'>): string {
  return isDraft(edition) ? `${editionName(edition)} (${DRAFT.toLowerCase()})` : editionName(edition);
}

/** Whether somebody else than the organisation publishes, so that pages tell the rendering from the original. */
export function isIndependent({ rendering }: Site): boolean {
  return rendering === 'independent';
}

/** Anchor of the front's section about the organisation: `om-kystforeningen`. */
export function aboutAnchor({ shortName }: Site): string {
  return `om-${slugify(shortName)}`;
}

/** `Strandvejen 1, 9999 Klitby`, broken nowhere but between its lines. */
export function formatAddress({ address }: Site): string {
  return address.map((line) => line.replaceAll(' ', NBSP)).join(', ');
}

/** Who holds which rights to an edition, as a sentence. */
export function formatRights({ site, year }: EditionOf): string {
  // The organisation is not the author of what somebody else has rewritten.
  return isIndependent(site)
    ? `Uafhængig gengivelse af den beretning, som ${site.name} har offentliggjort for ${year}; teksten er ikke ${site.words.genitive} egen ordlyd.`
    : `© ${year} ${site.name}`;
}

/** The organisation with its legal form and its address, for the colophon. */
export function formatImprint(site: Site): string {
  const name = site.legalForm ? `${site.name} (${site.legalForm})` : site.name;
  return `${name}, ${formatAddress(site)}`;
}
