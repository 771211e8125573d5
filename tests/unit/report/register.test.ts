import { describe, expect, test } from 'vitest';
import {
  formatOrigin,
  listBareYears,
  listBodies,
  listMunicipalities,
  listPersons,
} from '../../../src/report/register.ts';
import type { RegisterPerson } from '../../../src/report/register.ts';
import { buildReports } from '../../../src/report/report.ts';
import { loadLibrary } from '../../helpers/library.ts';
import { tinyReport } from '../../helpers/report.ts';

const find = (persons: RegisterPerson[], id: string) => persons.find((person) => person.id === id);

describe('the tiny edition', () => {
  test('a person has title, party, municipality, seats with address, and signatures', async () => {
    expect(find(listPersons([await tinyReport()]), 'asta-lyngbo')).toEqual({
      id: 'asta-lyngbo',
      name: 'Asta Lyngbo',
      years: [
        {
          year: 2030,
          title: 'Borgmester',
          party: 'K',
          partyName: expect.any(String),
          municipality: 'Klitby',
          seats: [
            {
              body: 'bestyrelsen',
              title: 'Bestyrelsen',
              role: 'Formand',
              path: '/2030/organisation/#bestyrelsen-asta-lyngbo',
            },
          ],
          signatures: [
            { title: 'Forord', role: 'Formand', path: '/2030/#forord' },
            { title: 'Ledelsespåtegning', role: 'Formand', path: '/2030/regnskab/#ledelsespaategning' },
          ],
        },
      ],
    });
  });

  test('somebody who only signs is listed, without a seat', async () => {
    const frode = find(listPersons([await tinyReport()]), 'frode-aaby')?.years[0];
    expect(frode).toMatchObject({
      title: 'Direktør',
      seats: [],
      signatures: [{ title: 'Forord' }, { title: 'Ledelsespåtegning' }],
    });
    expect(frode && formatOrigin(frode)).toBe('Direktør');
  });

  test('somebody who stands in people.yaml and nowhere in the edition is not listed', async () => {
    const report = await tinyReport({ 'people.yaml': ['frode-aaby:', 'gry-klit:\n  name: Gry Klit\nfrode-aaby:'] });
    expect(find(listPersons([report]), 'gry-klit')).toBeUndefined();
  });

  test('a year says nothing about another', async () => {
    const report = await tinyReport();
    const later = { ...report, year: 2031, mandates: {}, bodies: [], signatories: [] };
    const persons = listPersons([report, later]);
    expect(find(persons, 'asta-lyngbo')?.years).toMatchObject([
      { year: 2031, title: undefined, party: undefined, municipality: undefined, seats: [] },
      { year: 2030, title: 'Borgmester' },
    ]);
    expect(find(persons, 'dines-havkjaer')?.years.map(({ year }) => year)).toEqual([2030]);
    expect(listBareYears(persons)).toEqual([2031]);
    expect(listMunicipalities(persons)[0]?.years.map(({ year }) => year)).toEqual([2030]);
  });

  test('persons and municipalities are sorted as Danes do', async () => {
    const report = await tinyReport({ 'people.yaml': ['name: Birk Sandager', 'name: Aage Sandager'] });
    const persons = listPersons([report]);
    expect(persons.map(({ name }) => name).at(-1)).toBe('Aage Sandager');
    expect(listMunicipalities(persons).map(({ id, name }) => `${id} ${name}`)).toEqual([
      'klitby Klitby',
      'lysensund Lysensund',
      'oestermarke Østermarke',
    ]);
  });

  test('a municipality has its people by name, with where they sit', async () => {
    const [klitby] = listMunicipalities(listPersons([await tinyReport()]));
    expect(
      klitby?.years[0]?.members.map(
        ({ name, entry }) => `${name}: ${entry.seats.map(({ title }) => title).join(', ')}`,
      ),
    ).toEqual(['Asta Lyngbo: Bestyrelsen', 'Dines Havkjær: Kystudvalget']);
  });

  test('only bodies whose seats are known can be chosen', async () => {
    expect(listBodies([await tinyReport()]).map(({ slug }) => slug)).toEqual(['bestyrelsen', 'kystudvalget']);
  });
});

describe('the editions of KL', () => {
  const reports = buildReports(loadLibrary('content'));
  const persons = listPersons(reports);

  test.each([
    'Christina Krzyrosiak Hansen',
    'Anders Winnerskjold',
    'Johannes Lundsryd Jensen',
    'Jesper Frost Rasmussen',
    'Kristian Vendelbo',
  ])('%s is one person', (name) => {
    const [first = '', last = ''] = [name.split(' ')[0], name.split(' ')[1]];
    const alike = persons.filter((person) => person.name.startsWith(`${first} ${last.slice(0, 3)}`));
    expect(alike.map((person) => person.name)).toEqual([name]);
  });

  test('every seat of every edition is found again under its person', () => {
    const seats = reports.flatMap(({ year, bodies }) =>
      bodies.flatMap((body) =>
        Array.isArray(body.seats) ? body.seats.map(({ person }) => `${year} ${body.slug} ${person}`) : [],
      ),
    );
    const listed = persons.flatMap(({ id, years }) =>
      years.flatMap(({ year, seats }) => seats.map(({ body }) => `${year} ${body} ${id}`)),
    );
    expect(listed.sort()).toEqual(seats.sort());
  });

  test('2025 knows its 18 signatories by name alone', () => {
    const entries = persons.flatMap(({ years }) => years.filter(({ year }) => year === 2025));
    expect(entries).toHaveLength(18);
    expect(
      entries.every(({ seats, title, party, municipality }) => seats.length === 0 && !title && !party && !municipality),
    ).toBe(true);
    expect(listBareYears(persons)).toEqual([2025]);
  });
});
