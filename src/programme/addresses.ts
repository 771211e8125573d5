/** Addresses of a programme's files. */
import type { Programme } from './programme.ts';

/** The calendar file with everything in it. */
export const WHOLE_CALENDAR = 'program';

/** A calendar file: of an item, of a day by its weekday, or of the whole. */
export function calendarPath({ path }: Pick<Programme, 'path'>, name = WHOLE_CALENDAR): string {
  return `${path}kalender/${name}.ics`;
}
