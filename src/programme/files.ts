/** What readers can take along of a programme. */
import { calendarPath } from './addresses.ts';
import type { Programme } from './programme.ts';

export interface ProgrammeFile {
  path: string;
  title: string;
  purpose: string;
  type: string;
}

export function listProgrammeFiles(programme: Programme): ProgrammeFile[] {
  const calendar = (path: string, title: string, purpose: string) => ({ path, title, purpose, type: 'ICS' });
  return [
    calendar(calendarPath(programme), 'Hele programmet', 'Til kalenderen på telefon og computer'),
    ...programme.days.map(({ weekday }) =>
      calendar(calendarPath(programme, weekday), `Kun ${weekday}`, 'Til kalenderen på telefon og computer'),
    ),
  ];
}
