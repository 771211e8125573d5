/**
 * What a programme is: its days with their items in order, the ends that follow from the next beginning, people with their
 * names, the assembly's agenda. Pure: it is given loaded files, and knows neither Astro nor HTML.
 */
import type { Person } from '../schemas/person.ts';
import type {
  BoundAmount,
  DayData,
  ItemData,
  MeetingData,
  ParticipantData,
  PracticalData,
  ProgrammeData,
} from '../schemas/programme.ts';
import { placePublication } from '../publications/publication.ts';
import type { Appearance, Publication } from '../publications/publication.ts';
import { slugify } from '../report/slug.ts';
import { motionAnchor, SECTIONS } from './anchors.ts';
import { toMinutes } from './times.ts';

/** The files of one programme, as a loader hands them over. */
export interface ProgrammeFiles {
  /** `2024`. */
  id: string;
  programme: ProgrammeData;
  days: readonly DayData[];
  meeting?: MeetingData | undefined;
  practical?: PracticalData | undefined;
}

export interface Participant {
  /** Id in `people.yaml`, or made of the name. */
  id: string;
  name: string;
  /** Title at the time. */
  as?: string | undefined;
  organisation?: string | undefined;
}

export interface Item extends Omit<ItemData, 'people' | 'text' | 'end' | 'parallel' | 'openEnd'> {
  /** Happens beside others, for other people. */
  isParallel: boolean;
  /** ISO day. */
  date: string;
  /** None where the source gives none, and none follows from the next item. */
  end?: string | undefined;
  /** The end is where the next item begins, and no more is known of it. */
  isEndDerived: boolean;
  /** Paragraphs. */
  text: string[];
  people: Participant[];
}

export interface Day {
  date: string;
  weekday: string;
  hosts: Participant[];
  items: Item[];
}

export interface AgendaPoint {
  /** As the agenda numbers it, from 1. */
  number: number;
  title: string;
  text: string[];
  amounts: BoundAmount[];
  /** The motions belong here. */
  hasMotions: boolean;
}

export interface Motion {
  /** Anchor: `forslag-aalborg-syddjurs`. */
  id: string;
  movers: string[];
  text: string[];
}

export interface Meeting {
  /** Id of the item that it is. */
  item: string;
  agenda: AgendaPoint[];
  motions: Motion[];
}

export interface Programme extends Omit<ProgrammeData, 'signatories'>, Publication {
  kind: 'programme';
  signatories: (Participant & { role?: string | undefined })[];
  days: Day[];
  meeting?: Meeting | undefined;
  /** Title of the practical information; its text is rendered from the content. */
  practical?: PracticalData | undefined;
}

type People = Readonly<Record<string, Person>>;

/** A programme from its files. */
export function buildProgramme(files: ProgrammeFiles, people: People): Programme {
  const { id, programme, meeting, practical } = files;
  const place = placePublication('programme', id);
  const days = files.days.map((day) => buildDay(day, people));
  const signatories = programme.signatories.map((one) => ({
    ...toParticipant({ person: one.person }, people),
    role: one.role,
  }));
  return {
    ...programme,
    ...place,
    kind: 'programme',
    signatories,
    days,
    meeting: meeting && buildMeeting(meeting),
    practical,
    appearances: listAppearances(place.path, signatories, days),
  };
}

function buildDay({ date, weekday, hosts, items }: DayData, people: People): Day {
  return {
    date,
    weekday,
    hosts: hosts.map((host) => toParticipant(host, people)),
    items: items.map(({ parallel, openEnd: _, ...item }, index) => ({
      ...item,
      date,
      isParallel: parallel,
      end: item.end ?? deriveEnd(items, index),
      isEndDerived: item.end === undefined && deriveEnd(items, index) !== undefined,
      text: toParagraphs(item.text),
      people: item.people.map((one) => toParticipant(one, people)),
    })),
  };
}

/** The beginning of the next item for the same people. */
export function deriveEnd(items: readonly ItemData[], index: number): string | undefined {
  const item = items[index]!;
  if (item.openEnd || item.parallel) return undefined;
  return items.slice(index + 1).find(({ parallel, start }) => !parallel && toMinutes(start) > toMinutes(item.start))
    ?.start;
}

/** The item that the assembly is, with its day. */
export function findMeetingItem({
  days,
  meeting,
}: Pick<Programme, 'days' | 'meeting'>): { day: Day; item: Item } | undefined {
  return days.flatMap((day) => day.items.map((item) => ({ day, item }))).find(({ item }) => item.id === meeting?.item);
}

function buildMeeting({ item, agenda, motions }: MeetingData): Meeting {
  return {
    item,
    agenda: agenda.map(({ title, text, amounts, motions: hasMotions }, index) => ({
      number: index + 1,
      title,
      text: toParagraphs(text),
      amounts,
      hasMotions,
    })),
    motions: motions.map(({ movers, text }) => ({
      id: motionAnchor(movers),
      movers,
      text: toParagraphs(text),
    })),
  };
}

function toParagraphs(text = ''): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** Somebody with a name. An id that `people.yaml` lacks stands for itself; Kontrol tells it. */
function toParticipant({ person, name, as, organisation }: ParticipantData, people: People): Participant {
  const known = person === undefined ? undefined : people[person]?.name;
  const said = known ?? name ?? person ?? '';
  return { id: person ?? slugify(said), name: said, as, organisation };
}

/** `borgmester, Odense`; nothing where the source gives neither. */
export function describeParticipant({ as, organisation }: Participant): string {
  return [as, organisation].filter(Boolean).join(', ');
}

/** Whether nobody has more than a name: then the names are a sentence, else a line each. */
export function areBareNames(people: readonly Participant[]): boolean {
  return people.every((one) => !describeParticipant(one));
}

function listAppearances(path: string, signatories: Programme['signatories'], days: readonly Day[]): Appearance[] {
  const signed = signatories.map(({ id, name, role }) => ({
    person: id,
    name,
    what: SECTIONS.welcome.title,
    as: role,
    path: `${path}#${SECTIONS.welcome.id}`,
  }));
  const hosts = days.flatMap(({ hosts, weekday }) =>
    hosts.map((host) => toAppearance(host, `${path}#${weekday}`, `Hele ${weekday}en`)),
  );
  const items = days.flatMap((day) =>
    day.items.flatMap((item) => item.people.map((one) => toAppearance(one, `${path}#${item.id}`, item.title))),
  );
  return [...signed, ...hosts, ...items];
}

function toAppearance(participant: Participant, path: string, what: string): Appearance {
  return {
    person: participant.id,
    name: participant.name,
    what,
    as: describeParticipant(participant) || undefined,
    path,
  };
}

/** All items of all days. */
export function listItems({ days }: Pick<Programme, 'days'>): Item[] {
  return days.flatMap(({ items }) => items);
}
