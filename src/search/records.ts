/** Persons and municipalities as entries of the search index: what a reader sees of a hit is the text that was searched. */
import { MUNICIPALITIES_PATH, personPath } from '../report/addresses.ts';
import { formatList } from '../report/format.ts';
import { formatRoleInline } from '../report/register.ts';
import type { Everybody, PersonPublication } from '../publications/register.ts';
import type { PersonYear, RegisterMunicipality } from '../report/register.ts';
import type { SearchRecord } from './index-file.ts';
import type { Kind } from './kinds.ts';

/** A person, found by name, title, party, municipality and seats; one sentence a year. */
export function toPersonRecord({ id, name, years, publications }: Everybody): SearchRecord {
  const sentences = [
    ...years.map((entry) => `${entry.year}: ${describePerson(entry)}.`),
    ...publications.map((publication) => `${describeParts(publication)}.`),
  ];
  return record(
    'person',
    personPath(id),
    name,
    sentences,
    [...new Set([...years, ...publications].map(({ year }) => year))].sort((a, b) => b - a),
  );
}

/** A municipality, found by its name and by whoever sits for it; one sentence a year. */
export function toMunicipalityRecord({ id, name, years }: RegisterMunicipality): SearchRecord {
  const sentences = years.map(({ year, members }) => {
    const names = members.map((member) =>
      member.entry.party ? `${member.name} (${member.entry.party})` : member.name,
    );
    return `${name} i ${year}: ${formatList(names)}.`;
  });
  return record(
    'kommune',
    `${MUNICIPALITIES_PATH}#${id}`,
    name,
    sentences,
    years.map(({ year }) => year),
  );
}

/** `borgmester i Kalundborg, Venstre (V): Bestyrelsen (formand) og Socialudvalget`; seats before signatures. */
function describePerson({ title, municipality, partyName, party, seats, signatures }: PersonYear): string {
  const place = municipality && `${title ? `${formatRoleInline(title)} i` : 'kommune'} ${municipality}`;
  const who = [place ?? title, partyName && `${partyName} (${party})`].filter(Boolean).join(', ');
  const where = seats.length > 0 ? seats : signatures;
  const list = formatList(
    where.map((item) => (item.role ? `${item.title} (${formatRoleInline(item.role)})` : item.title)),
  );
  return [who, seats.length > 0 ? list : `har skrevet under på ${list}`].filter(Boolean).join(': ');
}

/** `Kommunalpolitisk Topmøde 2024, professor: Velfærd under opbrud`. */
function describeParts({ title, parts }: PersonPublication): string {
  const titles = [...new Set(parts.flatMap(({ as }) => as ?? []))];
  return `${[title, ...titles].join(', ')}: ${formatList([...new Set(parts.map(({ what }) => what))])}`;
}

function record(kind: Kind, url: string, title: string, lines: string[], years: number[]): SearchRecord {
  return { url, title, kind, years, sections: [{ url, heading: '', lines }] };
}
