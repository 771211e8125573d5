/** A reference to a place of an edition, as one copies it into a text. Runs in the reader's browser too. */

/** What a page says of itself, for references to it. */
export interface CitedPage {
  /** `KL’s beretning 2025` */
  edition: string;
  /** Name of the chapter, its own chapter's before it for a part. */
  chapter: string;
  /** `Revision 1, 21. november 2026`; none for a draft. */
  revision?: string | undefined;
}

/** A place on it. */
export interface CitedPlace {
  /** Heading of the section; none for the whole chapter. */
  section?: string | undefined;
  /** Which paragraph of the section, from 1. */
  paragraph?: number | undefined;
  /** Page of the PDF that it begins on. */
  pdfPage?: number | undefined;
  address: string;
}

/**
 * `KL’s beretning 2025, EU, »Danmark ved roret i EU«, 2. stykke, side 39 i PDF-udgaven. Revision 1, 21. november 2026.
 * https://… (læst 28. november 2026).`
 *
 * @param today as readers write it: `28. november 2026`
 */
export function formatCitation(page: CitedPage, place: CitedPlace, today: string): string {
  const where = [
    page.edition,
    page.chapter,
    place.section && `»${place.section}«`,
    place.paragraph && `${place.paragraph}.\u00a0stykke`,
    place.pdfPage && `side\u00a0${place.pdfPage} i PDF-udgaven`,
  ].filter(Boolean);
  const sentences = [`${where.join(', ')}.`, page.revision && `${page.revision}.`, `${place.address} (læst ${today}).`];
  return sentences.filter(Boolean).join(' ');
}
