/** What the register of persons can be narrowed by, beside their names. */
import { listBodies, listMunicipalities } from '../../report/register.ts';
import type { RegisterPerson } from '../../report/register.ts';
import type { Report } from '../../report/report.ts';

/** Party, municipality, body and year, each with the values that somebody has. */
export function listPersonChoices(persons: RegisterPerson[], reports: Report[]) {
  const entries = persons.flatMap(({ years }) => years);
  const letters = [...new Set(entries.flatMap(({ party }) => party ?? []))].sort();
  const nameOf = (letter: string) => entries.find(({ party }) => party === letter)?.partyName ?? letter;
  return [
    {
      name: 'parti',
      label: 'Parti',
      all: 'Alle partier',
      options: letters.map((letter) => ({ value: letter, text: `${letter} ${nameOf(letter)}` })),
    },
    {
      name: 'kommune',
      label: 'Kommune',
      all: 'Alle kommuner',
      options: listMunicipalities(persons).map(({ id, name }) => ({ value: id, text: name })),
    },
    {
      name: 'organ',
      label: 'Organ',
      all: 'Alle organer',
      options: listBodies(reports).map(({ slug, title }) => ({ value: slug, text: title })),
    },
    {
      name: 'aar',
      label: 'År',
      all: 'Alle år',
      options: reports.map(({ year }) => ({ value: String(year), text: String(year) })),
    },
  ];
}
