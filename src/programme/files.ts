/** What readers can take along of a programme. */
import { agendaPath, calendarPath, folderPath, programmeEpubPath, sheetsPath } from './addresses.ts';
import type { Programme } from './programme.ts';

export interface ProgrammeFile {
  path: string;
  title: string;
  purpose: string;
  type: string;
}

export function listProgrammeFiles(programme: Programme): ProgrammeFile[] {
  const calendar = (path: string, title: string, purpose: string) => ({ path, title, purpose, type: 'ICS' });
  const pdf = (path: string, title: string, purpose: string) => ({ path, title, purpose, type: 'PDF' });
  return [
    pdf(folderPath(programme), 'Folder', 'Til at læse på skærmen. Opmærket, så den kan læses op'),
    pdf(
      sheetsPath(programme),
      'Folder som ark',
      'Til kontorets printer: A4 på begge sider, vend på den korte kant, fold og hæft',
    ),
    ...(programme.meeting
      ? [pdf(agendaPath(programme), 'Dagsorden og forslag', 'Mødets papirer, til at læse og skrive ud')]
      : []),
    {
      path: programmeEpubPath(programme),
      title: 'E-bog',
      purpose: 'Til telefon og læseplade, med folderens sidetal',
      type: 'EPUB',
    },
    calendar(calendarPath(programme), 'Hele programmet', 'Til kalenderen på telefon og computer'),
    ...programme.days.map(({ weekday }) =>
      calendar(calendarPath(programme, weekday), `Kun ${weekday}`, 'Til kalenderen på telefon og computer'),
    ),
  ];
}
