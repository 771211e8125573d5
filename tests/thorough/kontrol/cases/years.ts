/** Two editions against each other: last year's column, equity's way, the kontingent's rate. */
import type { Case } from '../../../helpers/kontrol.ts';

const RESULT = '2030/accounts/resultat.mdx';
const RATE = '2030/accounts/kontingent.mdx';
const WAY = '2030/accounts/egenkapital.mdx';

/** An edition of the year before, with one file of accounts. */
function edition2029(name: string, accounts: string): Record<string, string> {
  return {
    '2029/edition.mdx': `---
title: Årene før vandet
description: Året før den lille opfundne beretning.
state: draft
date: 2030-03-14
original: { notGiven: Beretningen er opfundet til prøver og har ingen original. }
keyFigures: []
motif: { kind: roads, ways: 3, places: 12, counts: De tre veje er foreningens tre kommuner. }
colours:
  light: { accent: '#1B5E7B', field: '#1B5E7B', fieldLine: '#6FA3B8', fieldMark: '#BFE0EC', tint: '#EAF3F7' }
  dark: { accent: '#7CC4E0', field: '#123F52', fieldLine: '#3F7187', fieldMark: '#9CC7D8', tint: '#14242B' }
---

Kære læsere
`,
    [`2029/accounts/${name}.mdx`]: `---\n${accounts}---\n`,
  };
}

const result2029 = (kontingent: string, tilskud: string) =>
  edition2029(
    'resultat',
    `title: Resultatopgørelse
kind: table
order: 20
period: 1. januar – 31. december
columns: [2029, 2028]
rows:
  - id: kontingent
    label: Kontingent
    amounts: [${kontingent}, notGiven]
  - id: tilskud
    label: Tilskud
    amounts: [${tilskud}, 1400000]
notGiven: Kontingentet er ikke opgjort for 2028.
`,
  );

const rate2031 = edition2029(
  'kontingent',
  `title: Kontingent 2031
kind: subscription
order: 30
year: 2031
rateOere: 120210
perInhabitants: 100
populationDay: 2031-01-01
components:
  - { label: Forventede priser og lønninger, percent: 1.5 }
totalPercent: 1.5
`,
);

/** A bridge, as frontmatter. */
const way = (from: number, steps: string[], to: string) => `title: Egenkapitalens vej
kind: bridge
order: 25
from: { label: Egenkapital ved årets begyndelse, kroner: ${from} }
steps:
${steps.map((step) => `  - { label: Trin, kroner: ${step} }`).join('\n')}
to: { label: Egenkapital ved årets slutning, kroner: ${to} }
`;

export const yearCases: Case[] = [
  {
    says: 'an amount of last year that last year’s edition gives otherwise is reported',
    overlay: { ...result2029('7500000', '1500001'), [RESULT]: ['note: Resultatet føres videre.\n', ''] },
    finds: [`regnskab-sidste-aar ${RESULT}:14`],
  },
  {
    says: 'a table with a note may restate last year: a warning',
    overlay: result2029('7500000', '1500001'),
    finds: [`regnskab-sidste-aar ${RESULT}:14`],
  },
  {
    says: 'an amount of last year that last year’s edition knows is not left out',
    overlay: {
      ...result2029('7500000', '1500000'),
      [RESULT]: ['amounts: [8000000, 7500000]', 'amounts: [8000000, notGiven]'],
    },
    finds: [`regnskab-sidste-aar ${RESULT}:11`],
  },
  {
    says: 'an amount that last year’s edition did not know may be filled in',
    overlay: result2029('notGiven', '1500000'),
    finds: [],
  },
  {
    says: 'steps that do not lead to the end are reported at the end',
    overlay: { [WAY]: `---\n${way(1000000, ['250000', '-50000'], '1200001')}---\n` },
    finds: [`egenkapital-vej ${WAY}:9`],
  },
  {
    says: 'steps that lead to the end are quiet, and approximate ones within their rounding',
    overlay: {
      [WAY]: `---\n${way(1000000, ['200000, approximate: true', '-50000'], '1200000, approximate: true')}---\n`,
    },
    finds: [],
  },
  {
    says: 'approximate steps further off than their rounding are reported',
    overlay: { [WAY]: `---\n${way(1000000, ['200000, approximate: true'], '1250001')}---\n` },
    finds: [`egenkapital-vej ${WAY}:8`],
  },
  {
    says: 'a way that begins elsewhere than last year’s ended is reported',
    overlay: {
      ...edition2029('egenkapital', way(500000, ['500000'], '1000000')),
      [WAY]: `---\n${way(1000009, ['200000'], '1200009')}---\n`,
    },
    finds: [`egenkapital-vej ${WAY}:5`],
  },
  {
    says: 'a rate that is not the rate before and the stated change is reported',
    overlay: { ...rate2031, [RATE]: ['rateOere: 123456', 'rateOere: 124056'] },
    finds: [`kontingent-sats ${RATE}:6`],
  },
  {
    says: 'a rate that is the rate before and the stated change is quiet',
    overlay: rate2031,
    finds: [],
  },
  {
    says: 'a rate that explains itself is quiet',
    overlay: {
      ...rate2031,
      [RATE]: [
        ['rateOere: 123456', 'note: Kilden er uenig med sig selv.\nrateOere: 124056'],
        ['1.234,56', '1.240,56'],
      ],
    },
    finds: [],
  },
];
