/** Anchors of a letter's page beside those of its text's headings. */

export const SECTIONS = {
  events: { id: 'moeder', title: 'Det indbyder brevet til' },
  enclosures: { id: 'bilag', title: 'Bilag' },
  colophon: { id: 'kolofon', title: 'Om gengivelsen' },
} as const;

/** What decides which anchors the page has. A letter has it, and so has what Kontrol can read of one. */
export interface AnchorFacts {
  events: readonly unknown[];
  enclosures: readonly unknown[];
}

export function listLetterAnchors({ events, enclosures }: AnchorFacts): string[] {
  return [
    ...(events.length > 0 ? [SECTIONS.events.id] : []),
    ...(enclosures.length > 0 ? [SECTIONS.enclosures.id] : []),
    SECTIONS.colophon.id,
  ];
}
