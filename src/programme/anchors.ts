/** Anchors of a programme's page beside those of its items, which are the items' ids. */

import { slugify } from '../report/slug.ts';

export const SECTIONS = {
  welcome: { id: 'velkomst', title: 'Velkomst' },
  rooms: { id: 'gruppernes-rum', title: 'Gruppernes rum' },
  agenda: { id: 'dagsorden', title: 'Dagsorden' },
  motions: { id: 'forslag', title: 'Medlemsforslag' },
  practical: { id: 'praktisk', title: 'Praktiske oplysninger' },
  exhibitors: { id: 'udstillere', title: 'Udstillere' },
  files: { id: 'filer', title: 'Tag programmet med' },
  colophon: { id: 'kolofon', title: 'Kolofon' },
} as const;

/** Anchor of a point of the agenda: `dagsorden-1`. */
export function agendaAnchor(number: number): string {
  return `${SECTIONS.agenda.id}-${number}`;
}

/** Anchor of a motion: `forslag-aalborg-syddjurs`. */
export function motionAnchor(movers: readonly string[]): string {
  return `${SECTIONS.motions.id}-${slugify(movers.join(' '))}`;
}

/** What decides which anchors the page has. A programme has it, and so has what Kontrol can read of one. */
export interface AnchorFacts {
  days: readonly { weekday: string; items: readonly { id: string; rooms: readonly unknown[] }[] }[];
  meeting?: { agenda: readonly unknown[]; motions: readonly { movers: readonly string[] }[] } | undefined;
  practical?: unknown;
  exhibitors: readonly unknown[];
}

/** The sections behind the days that a programme has, in the order of the page. */
export function listSections({ days, meeting, practical, exhibitors }: AnchorFacts): { id: string; title: string }[] {
  const { welcome, rooms, agenda, motions, practical: toKnow, exhibitors: shown, files, colophon } = SECTIONS;
  return [
    ...(days.some(({ items }) => items.some((item) => item.rooms.length > 0)) ? [rooms] : []),
    ...(meeting ? [agenda] : []),
    ...(meeting && meeting.motions.length > 0 ? [motions] : []),
    welcome,
    ...(practical === undefined ? [] : [toKnow]),
    ...(exhibitors.length > 0 ? [shown] : []),
    ...[files, colophon],
  ];
}

/** Every anchor but those of the practical information's headings. */
export function listProgrammeAnchors(facts: AnchorFacts): string[] {
  const { days, meeting } = facts;
  return [
    ...days.flatMap((day) => [day.weekday, ...day.items.map(({ id }) => id)]),
    ...listSections(facts).map(({ id }) => id),
    ...(meeting?.agenda ?? []).map((_, index) => agendaAnchor(index + 1)),
    ...(meeting?.motions ?? []).map(({ movers }) => motionAnchor(movers)),
  ];
}
