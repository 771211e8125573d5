/** Letters as rules see them: the days that each names in its fields, with their places. */
import type { LetterData } from '../schemas/letter.ts';
import { listSources } from '../sources/select.ts';
import type { SourcePosition } from '../sources/positions.ts';
import type { FieldPath, Source, Sources } from '../sources/sources.ts';

/** A letter whose fields its schema accepts. The others have findings of their own. */
export interface PlacedLetter {
  source: Source<'letter'>;
  data: LetterData;
  /** Place of a field. */
  placeOf: (path: FieldPath) => SourcePosition;
}

export function listLetters(sources: Sources): PlacedLetter[] {
  return listSources(sources, 'letter').flatMap((source) =>
    source.data ? [{ source, data: source.data, placeOf: (path: FieldPath) => source.fields.placeOf(path) }] : [],
  );
}

/** A day on which something is held, or until which one puts one's name down. */
export interface LetterDay {
  is: 'held' | 'deadline';
  /** Title of what is held. */
  title: string;
  date: string;
  weekday?: string | undefined;
  /** Path of the entry that has `date` and `weekday`. */
  path: FieldPath;
}

/** Days of one event, its deadline first. */
export function listEventDays(event: LetterData['events'][number], index: number): LetterDay[] {
  const { title, deadline, times } = event;
  return [
    ...(deadline ? [{ ...deadline, title, is: 'deadline' as const, path: ['events', index, 'deadline'] }] : []),
    ...times.map(({ date, weekday }, at) => ({
      date,
      weekday,
      title,
      is: 'held' as const,
      path: ['events', index, 'times', at],
    })),
  ];
}

export function listLetterDays({ events }: LetterData): LetterDay[] {
  return events.flatMap(listEventDays);
}
