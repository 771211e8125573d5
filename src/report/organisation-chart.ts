/**
 * The organisation as the printed edition draws it: the municipalities with their seats, and the bodies with theirs.
 * Everything is counted from the rosters.
 */
import { isNotGiven } from '../schemas/common.ts';
import type { BodyData } from '../schemas/organisation.ts';
import { compareDanish, formatCount, formatList } from './format.ts';
import type { Report, ReportBody } from './report.ts';
import { listMembers } from './seats.ts';
import type { Member } from './seats.ts';

export interface ChartMunicipality {
  name: string;
  /** Seats in the bodies that are drawn. */
  seats: number;
}

export interface ChartBody {
  slug: string;
  title: string;
  term?: string | undefined;
  /** Seats whose holders are known. */
  known: number;
  /** Seats that the body has and the roster lacks. */
  unknown: number;
  /** Chairs, then vice-chairs. */
  chairs: Member[];
  viceChairs: Member[];
}

export interface OrganisationChart {
  /** In Danish order. */
  municipalities: ChartMunicipality[];
  board?: ChartBody | undefined;
  committees: ChartBody[];
  regional: ChartBody[];
}

/** More than these do not fit on two pages; the rosters tell the same. */
const MOST_MUNICIPALITIES = 140;
const MOST_COMMITTEES = 11;
const MOST_REGIONAL = 6;
const MOST_SEATS = 40;

/**
 * The chart of an edition; nothing when a roster is missing altogether, when nobody sits for a municipality, or when there are
 * more bodies than two pages hold.
 */
export function chartOrganisation(report: Report): OrganisationChart | undefined {
  const drawn = report.bodies.filter(isDrawn);
  if (drawn.some(({ seats }) => !seats || isNotGiven(seats) || seats.length === 0)) return undefined;
  const municipalities = countSeats(report, drawn);
  const bodies = (kind: BodyData['kind']) =>
    drawn.filter((body) => body.kind === kind).map((body) => toChartBody(report, body));
  const [board, ...otherBoards] = bodies('board');
  const committees = bodies('committee');
  const regional = bodies('regional');
  const isDrawable =
    otherBoards.length === 0 &&
    committees.length > 0 &&
    committees.length <= MOST_COMMITTEES &&
    regional.length <= MOST_REGIONAL &&
    municipalities.length <= MOST_MUNICIPALITIES &&
    municipalities.some(({ seats }) => seats > 0) &&
    [board, ...committees, ...regional].every((body) => !body || body.known + body.unknown <= MOST_SEATS);
  return isDrawable ? { municipalities, board, committees, regional } : undefined;
}

function isDrawn({ kind }: BodyData): boolean {
  return kind === 'board' || kind === 'committee' || kind === 'regional';
}

/** Every municipality of the register, and those that only a mandate names. */
function countSeats(report: Report, bodies: ReportBody[]): ChartMunicipality[] {
  const seats = new Map(report.municipalities.map((name) => [name, 0]));
  for (const { municipality } of bodies.flatMap((body) => listMembers(report, body))) {
    if (municipality) seats.set(municipality, (seats.get(municipality) ?? 0) + 1);
  }
  return [...seats].map(([name, count]) => ({ name, seats: count })).sort((a, b) => compareDanish(a.name, b.name));
}

function toChartBody(report: Report, body: ReportBody): ChartBody {
  const members = listMembers(report, body);
  const withRole = (role: string) => members.filter((member) => member.role?.startsWith(role));
  return {
    slug: body.slug,
    title: body.title,
    term: body.term,
    known: members.length,
    unknown: Math.max(0, (body.expectedSeats ?? 0) - members.length),
    chairs: withRole('Formand'),
    viceChairs: withRole('Næstformand'),
  };
}

/** How many seats a body has, known or not. */
export function countAll({ known, unknown }: ChartBody): number {
  return known + unknown;
}

/** Title of the drawing: `Sådan er KL sat sammen`. */
export function nameChart({ site }: Report): string {
  return `Sådan er ${site.shortName} sat sammen`;
}

/** What the drawing is made of, by the edition's motif: a seat, and the line from the municipalities with its branches. */
export const DRAWN = {
  rails: { seat: 'svelle', line: 'Sporet', branch: 'et spor' },
  roads: { seat: 'prik', line: 'Vejen', branch: 'en vej' },
} as const;

/** What the page of municipalities says about itself. */
export function describeMunicipalities(report: Report, chart: OrganisationChart): string {
  const { municipalities } = chart;
  const total = municipalities.reduce((sum, { seats }) => sum + seats, 0);
  const seated = municipalities.filter(({ seats }) => seats > 0).length;
  const rest = municipalities.length - seated;
  const places = formatList(
    [
      chart.board ? 'bestyrelsen' : '',
      chart.committees.length > 1 ? 'udvalgene' : 'udvalget',
      chart.regional.length > 0 ? (report.site.words.regional ?? '') : '',
    ].filter(Boolean),
    'eller',
  );
  const sentences = [
    `${countOf(municipalities.length, 'kommune', 'kommuner')}.`,
    `Hver ${DRAWN[report.motif.kind].seat} ved et navn er en plads i ${places} i ${report.year}: ${countOf(total, 'plads', 'pladser')} fra ${countOf(seated, 'kommune', 'kommuner')}.`,
  ];
  if (rest > 0) {
    sentences.push(`${rest === 1 ? 'Den sidste' : `De øvrige ${rest}`} har ingen plads i beretningens lister.`);
  }
  return sentences.join(' ');
}

/** Heading of the drawing: `De ni udvalg, ni pladser i hvert`. */
export function describeCommittees({ committees }: OrganisationChart): string {
  const [first = 0, ...others] = committees.map(countAll);
  if (committees.length === 1) return `Udvalget, ${countOf(first, 'plads', 'pladser', formatCount)}`;
  const isSame = others.every((seats) => seats === first);
  const name = `De ${formatCount(committees.length)} udvalg`;
  return isSame ? `${name}, ${countOf(first, 'plads', 'pladser', formatCount)} i hvert` : name;
}

/** The drawing in words, for those who do not see it. */
export function describeDrawing(report: Report, chart: OrganisationChart): string {
  const { seat, line, branch } = DRAWN[report.motif.kind];
  const { board, committees, regional } = chart;
  const { assembly, words } = report.site;
  const stations = [
    assembly && lowerFirst(assembly.name),
    board && `bestyrelsens ${countOf(countAll(board), 'plads', 'pladser')}`,
  ];
  const passed = formatList(stations.filter((station) => station !== undefined));
  const ends = committees.length > 1 ? `deler sig i ${branch} til hvert udvalg` : 'ender i udvalget';
  const isShort = [board, ...committees, ...regional].some((body) => body && body.unknown > 0);
  return [
    `${line} fra kommunerne ${passed ? `går gennem ${passed} og ` : ''}${ends}; hver ${seat} er en plads.`,
    isShort ? `Hvor beretningen ikke siger, hvem der har pladsen, er den kun tegnet i omrids.` : '',
    regional.length > 0
      ? `${words.regional ?? 'De regionale organer'} står for sig selv, for beretningen fortæller ikke, hvordan de hænger sammen med resten.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function countOf(count: number, one: string, many: string, format: (count: number) => string = String): string {
  return `${format(count)} ${count === 1 ? one : many}`;
}

/** `Michael Ziegler (C), ældreområdet`: the party and the portfolio where they are known. */
export function formatChair({ party, role }: Member): string {
  const portfolio = /med resortansvar for (.+)$/.exec(role ?? '')?.[1];
  return `${party ? `\u00a0(${party})` : ''}${portfolio ? `, ${portfolio}` : ''}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
