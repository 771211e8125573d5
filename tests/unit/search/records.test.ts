import { expect, test } from 'vitest';
import type { Everybody } from '../../../src/publications/register.ts';
import type { PersonYear } from '../../../src/report/register.ts';
import { listMunicipalities } from '../../../src/report/register.ts';
import { toMunicipalityRecord, toPersonRecord } from '../../../src/search/records.ts';

const YEAR: PersonYear = {
  ...{ year: 2031, title: 'Borgmester', party: 'B', partyName: 'Bølgepartiet', municipality: 'Strandby' },
  seats: [{ body: 'bestyrelsen', title: 'Bestyrelsen', role: 'Formand', path: '/2031/organisation/#bestyrelsen-dina' }],
  signatures: [],
};
const DINA: Everybody = {
  id: 'dina',
  name: 'Dina Dyb',
  years: [YEAR, { year: 2030, seats: [], signatures: [{ title: 'Forord', path: '/2030/#forord' }] }],
  publications: [],
};

test('a person is found by title, municipality, party and seats, year for year', () => {
  expect(toPersonRecord(DINA)).toEqual({
    ...{ url: '/personer/#dina', title: 'Dina Dyb', kind: 'person', years: [2031, 2030] },
    sections: [
      {
        url: '/personer/#dina',
        heading: '',
        lines: [
          '2031: borgmester i Strandby, Bølgepartiet (B): Bestyrelsen (formand).',
          '2030: har skrevet under på Forord.',
        ],
      },
    ],
  });
});

test('a person is found by what he or she does at a conference, with the title of that day', () => {
  const parts = [
    { what: 'Havet i dag', as: 'professor', path: '/topmoede/2032/#havet' },
    { what: 'Havet i morgen', as: 'professor', path: '/topmoede/2032/#i-morgen' },
  ];
  const publications = [{ title: 'Kystmøde 2032', path: '/topmoede/2032/', year: 2032, parts }];
  expect(toPersonRecord({ id: 'eva', name: 'Eva Eng', years: [], publications })).toMatchObject({
    years: [2032],
    sections: [{ lines: ['Kystmøde 2032, professor: Havet i dag og Havet i morgen.'] }],
  });
});

test('a municipality is found by its name, with those who sit for it', () => {
  const [strandby] = listMunicipalities([DINA]);
  expect(toMunicipalityRecord(strandby!)).toMatchObject({
    ...{ url: '/kommuner/#strandby', kind: 'kommune', years: [2031] },
    sections: [{ lines: ['Strandby i 2031: Dina Dyb (B).'] }],
  });
});
