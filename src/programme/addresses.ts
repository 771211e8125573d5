/** Addresses of a programme's files. */
import { PUBLICATION_KINDS } from '../publications/kinds.ts';
import type { Programme } from './programme.ts';

/** The calendar file with everything in it. */
export const WHOLE_CALENDAR = 'program';

/** A calendar file: of an item, of a day by its weekday, or of the whole. */
export function calendarPath({ path }: Pick<Programme, 'path'>, name = WHOLE_CALENDAR): string {
  return `${path}kalender/${name}.ics`;
}

type Placed = Pick<Programme, 'path' | 'id'>;

/** The folder in A5, page after page. */
export function folderPath(programme: Placed): string {
  return `${programme.path}${prefix(programme)}-folder.pdf`;
}

/** The folder's pages on A4 sheets, to be printed on both sides, folded and stapled. */
export function sheetsPath(programme: Placed): string {
  return `${programme.path}${prefix(programme)}-folder-ark.pdf`;
}

/** The assembly's agenda with the motions, in A4. */
export function agendaPath(programme: Placed): string {
  return `${programme.path}${prefix(programme)}-dagsorden.pdf`;
}

/** The programme as an e-book. */
export function programmeEpubPath(programme: Placed): string {
  return `${programme.path}${prefix(programme)}.epub`;
}

function prefix({ id }: Placed): string {
  return `${PUBLICATION_KINDS.programme.base}-${id}`;
}
