/** How the organisation is grouped for readers: the same on the web and on paper. */
import type { BodyData } from '../schemas/organisation.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { Site } from '../schemas/site.ts';
import { formatList } from './format.ts';
import { slugify } from './slug.ts';
import type { Report, ReportBody } from './report.ts';
import { listParties } from './seats.ts';

export interface BodyGroup {
  id: string;
  title: string;
  bodies: ReportBody[];
  term?: string | undefined;
  /** Whether readers meet party letters in it. */
  hasParties: boolean;
  /** Whether its bodies stand side by side, each under its own name. */
  isMany: boolean;
}

/** Title that the bodies of one kind have in common; the others stand under their own. */
function commonTitle(kind: BodyData['kind'], { words }: Site): string | undefined {
  if (kind === 'committee') return 'Udvalg';
  return kind === 'regional' && words.regional ? `${words.regional}-formænd og -næstformænd` : undefined;
}

/** Bodies with seats in page order; those of one kind that has a common title form one group. */
export function groupBodies(report: Report): BodyGroup[] {
  const bodies = report.bodies.filter((body) => body.kind !== 'introduction');
  const kinds = [...new Set(bodies.map((body) => body.kind))];
  return kinds.map((kind) =>
    toGroup(
      commonTitle(kind, report.site),
      bodies.filter((body) => body.kind === kind),
    ),
  );
}

function toGroup(common: string | undefined, bodies: ReportBody[]): BodyGroup {
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

/** What the organisation's page holds, for lists of contents: `Bestyrelse, sekretariat og udvalg`. */
export function describeBodies({ bodies, site }: Report): string {
  const names: [BodyData['kind'], string | undefined][] = [
    ['board', 'bestyrelse'],
    ['secretariat', 'sekretariat'],
    ['committee', 'udvalg'],
    ['regional', site.words.regional],
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
