/** Programmes of conferences as rules see them: the files of each, side by side. */
import type { DayData, ItemData, ParticipantData } from '../schemas/programme.ts';
import { listSources } from '../sources/select.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { FieldPath, Source, SourceKind, Sources } from '../sources/sources.ts';

export interface ProgrammeSources {
  /** `2024`. */
  id: string;
  programme: Source<'programme'>;
  days: Source<'programmeDays'> | undefined;
  meeting: Source<'programmeMeeting'> | undefined;
  practical: Source<'programmePractical'> | undefined;
}

export function listProgrammes(sources: Sources): ProgrammeSources[] {
  return listSources(sources, 'programme').map((programme) => {
    const id = programme.slug;
    const find = <Kind extends SourceKind>(kind: Kind) => listSources(sources, kind).find(({ slug }) => slug === id);
    return {
      id,
      programme,
      days: find('programmeDays'),
      meeting: find('programmeMeeting'),
      practical: find('programmePractical'),
    };
  });
}

/** An item of a day, with its place in the file. */
export interface PlacedItem {
  item: ItemData;
  /** Path of the item in the file. */
  path: FieldPath;
  /** Place of one of its fields. */
  placeOf: (field: string) => SourcePosition;
}

export interface PlacedDay {
  source: Source<'programmeDays'>;
  day: DayData;
  path: FieldPath;
  items: PlacedItem[];
}

/** Every day of every programme. A file that its schema refuses has its own findings and no days here. */
export function listDays(sources: Sources): PlacedDay[] {
  return listSources(sources, 'programmeDays').flatMap((source) =>
    (source.data ?? []).map((day, at) => ({
      source,
      day,
      path: [at],
      items: day.items.map((item, index) => {
        const path = [at, 'items', index];
        return { item, path, placeOf: (field: string) => source.fields.placeOf([...path, field]) };
      }),
    })),
  );
}

/** Somebody who takes part, with the place in the file. */
export interface PlacedParticipant extends ParticipantData {
  source: Source<'programmeDays'>;
  path: FieldPath;
}

/** Everybody in every programme's days: hosts, and people of items. */
export function listParticipants(sources: Sources): PlacedParticipant[] {
  return listDays(sources).flatMap(({ source, day, path, items }) => [
    ...day.hosts.map((host, index) => ({ ...host, source, path: [...path, 'hosts', index] })),
    ...items.flatMap(({ item, path: at }) =>
      item.people.map((one, index) => ({ ...one, source, path: [...at, 'people', index] })),
    ),
  ]);
}
