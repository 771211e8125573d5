/** How the organisation is grouped for readers: the same on the web and on paper. */
import type { BodyData } from '../schemas/organisation.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { Site } from '../schemas/site.ts';
import { formatList } from './format.ts';
import { slugify } from './slug.ts';
import type { Report } from './report.ts';
import { listMembers, listParties } from './seats.ts';

/** The organisation of an edition; without the names that `site.yaml` gives when that cannot be read. */
interface Bodies<Body> {
  bodies: Body[];
  site: Site | undefined;
}

export interface BodyGroup<Body> {
  id: string;
  title: string;
  bodies: Body[];
  term?: string | undefined;
  /** Whether readers meet party letters in it. */
  hasParties: boolean;
  /** Whether its bodies stand side by side, each under its own name. */
  isMany: boolean;
}

/** Title that the bodies of one kind have in common; the others stand under their own. */
function commonTitle(kind: BodyData['kind'], site: Site | undefined): string | undefined {
  if (kind === 'committee') return 'Udvalg';
  const regional = site?.words.regional;
  return kind === 'regional' && regional ? `${regional}-formænd og -næstformænd` : undefined;
}

/** Bodies with seats in page order; those of one kind that has a common title form one group. */
export function groupBodies<Body extends BodyData>({ bodies, site }: Bodies<Body>): BodyGroup<Body>[] {
  const seated = bodies.filter((body) => body.kind !== 'introduction');
  const kinds = [...new Set(seated.map((body) => body.kind))];
  return kinds.map((kind) =>
    toGroup(
      commonTitle(kind, site),
      seated.filter((body) => body.kind === kind),
    ),
  );
}

function toGroup<Body extends BodyData>(common: string | undefined, bodies: Body[]): BodyGroup<Body> {
  const title = common ?? bodies[0]?.title ?? '';
  const withSeats = bodies.filter((body) => body.seats && !isNotGiven(body.seats));
  return {
    id: slugify(title),
    title,
    bodies,
    term: bodies.length === 1 ? bodies[0]?.term : undefined,
    hasParties: withSeats.length > 0,
    isMany: withSeats.length > 1,
  };
}

/**
 * The groups of which the source gives no names and of which nothing is told: on paper they are told together, so that
 * a page of excuses becomes a sentence. One alone is told in its place.
 */
export function listSilentGroups<Body extends BodyData & { hasProse: boolean }>(
  groups: BodyGroup<Body>[],
): BodyGroup<Body>[] {
  const silent = groups.filter(({ bodies }) => bodies.every(({ seats, hasProse }) => isNotGiven(seats) && !hasProse));
  return silent.length > 1 ? silent : [];
}

/**
 * The newest edition before this one that names who sits where.
 *
 * @param reports newest first
 */
export function findNamedBefore(reports: Report[], { year }: Report): Report | undefined {
  return reports.find((other) => other.year < year && other.bodies.some((body) => listMembers(other, body).length > 0));
}

/** What the organisation's page holds, for lists of contents: `Bestyrelse, sekretariat og udvalg`. */
export function describeBodies({ bodies, site }: Bodies<BodyData>): string {
  const names: [BodyData['kind'], string | undefined][] = [
    ['board', 'bestyrelse'],
    ['secretariat', 'sekretariat'],
    ['committee', 'udvalg'],
    ['regional', site?.words.regional],
  ];
  const kinds = new Set(bodies.map(({ kind }) => kind));
  const list = formatList(names.flatMap(([kind, name]) => (kinds.has(kind) && name ? [name] : [])));
  return list.charAt(0).toUpperCase() + list.slice(1);
}

/** `Bogstavet angiver parti: A Socialdemokratiet, B …`; nothing when the edition names no parties. */
export function formatPartyNote(report: Report): string | undefined {
  const parties = listParties(report);
  if (parties.length === 0) return undefined;
  return `Bogstavet angiver parti: ${parties.map(({ letter, name }) => `${letter}\u00a0${name}`).join(', ')}.`;
}
