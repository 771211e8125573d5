/** What Kontrol says of a programme, beyond the example of each rule. */
import { expect, test } from 'vitest';
import { days, meeting, parseExample, people, programme, table } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { rules } from '../../../src/kontrol/rules.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const DAYS = 'programmes/2030/days.yaml';
const MEETING = 'programmes/2030/meeting.yaml';
const PROGRAMME = { 'programmes/2030/programme.mdx': programme() };
const AT = { kind: 'meeting', title: 'Møde' };

async function find(rule: string, example: Example): Promise<string[]> {
  const found = await runRules(parseExample({ ...PROGRAMME, ...example }, danish), rules);
  return found
    .filter((finding) => finding.rule === rule)
    .map(({ severity, what, line }) => `${severity} ${line}: ${what}`);
}

const daysAt = (items: object[], fields: object = {}) => ({
  [DAYS]: days(
    items.map((item) => ({ ...item })),
    { ...fields },
  ),
});

test.each<[string, string, Example, string[]]>([
  [
    'an item that ends when it begins',
    'punkt-slutning',
    daysAt([{ start: 9, end: 9 }]),
    ['fejl 8: »Oplæg« begynder kl. 09.00, men slutter kl. 09.00.'],
  ],
  [
    'two items that begin at once, neither of them parallel',
    'punkt-samtidig',
    daysAt([{ start: 9 }, { start: 9, title: 'Debat' }]),
    ['fejl 11: »Debat« begynder kl. 09.00, men »Oplæg« begynder kl. 09.00.'],
  ],
  ['items that follow each other', 'punkt-samtidig', daysAt([{ start: 9, end: 9.3 }, { start: 9.3 }]), []],
  [
    'an item in a room that another one still has',
    'lokale-optaget',
    daysAt([
      { ...AT, start: 9, end: 11, place: 'Salen' },
      { ...AT, start: 10, end: 12, place: 'Salen', parallel: true, title: 'Kreds' },
    ]),
    ['fejl 15: »Kreds« er i »Salen«, men der er »Møde« på samme tid.'],
  ],
  [
    'a room that is free again',
    'lokale-optaget',
    daysAt([
      { ...AT, start: 9, end: 10, place: 'Salen' },
      { ...AT, start: 10, end: 12, place: 'Salen' },
    ]),
    [],
  ],
  [
    'a day of another year than the folder',
    'program-dag',
    daysAt([{ start: 9 }], { date: '2031-06-14', weekday: 'lørdag' }),
    ['fejl 1: Dagen 2031-06-14 er ikke i 2030, som mappen hedder.'],
  ],
  [
    'the hour that comes twice in October, which is only worth a look',
    'program-sommertid',
    daysAt([{ start: 2.15 }], { date: '2030-10-27', weekday: 'søndag' }),
    ['advarsel 7: Kl. 02.15 den nat (2030-10-27) findes to gange: urene stilles tilbage.'],
  ],
  [
    'a speaker whose id nobody has',
    'person-ukendt',
    { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }), ...daysAt([{ start: 9, people: [{ person: 'bo-raun' }] }]) },
    ['fejl 9: Personen `bo-raun` findes ikke i people.yaml.'],
  ],
  [
    'a host whose id nobody has',
    'person-ukendt',
    { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }), ...daysAt([{ start: 9 }], { hosts: [{ person: 'bo' }] }) },
    ['fejl 9: Personen `bo` findes ikke i people.yaml.'],
  ],
  [
    'a municipality that moves the same twice',
    'forslag-kommune',
    {
      'municipalities.yaml': '- Klitby\n',
      [MEETING]: meeting({ motions: [{ movers: ['Klitby', 'Klitby'], text: 'Flere strande.' }] }),
    },
    ['fejl 7: »Klitby« står to gange.'],
  ],
  [
    'two items of one name',
    'punkt-id',
    daysAt([
      { id: 'pause', start: 9 },
      { id: 'pause', start: 10 },
    ]),
    ['fejl 4: `pause` er navnet på noget andet på siden.', 'fejl 8: `pause` er navnet på noget andet på siden.'],
  ],
  [
    'an item that is called as a section of the page is',
    'punkt-id',
    daysAt([{ id: 'kolofon', start: 9 }]),
    ['fejl 4: `kolofon` er navnet på noget andet på siden.'],
  ],
])('%s', async (_, rule, example, expected) => {
  expect(await find(rule, example)).toEqual(expected);
});

const bound = (says: string, fields: object = {}) => ({
  '2030/accounts/resultat.mdx': table([{ id: 'resultat', label: 'Resultat', amounts: [200, 28763264] }]),
  [MEETING]: meeting({
    agenda: [
      {
        title: 'Regnskab',
        text: 'Overskuddet var 28,8 mio. kr.',
        amounts: [{ says, edition: 2030, table: 'resultat', row: 'resultat', year: 2029, ...fields }],
      },
    ],
  }),
});

test.each<[string, Example, string[]]>([
  ['a rounded amount that the exact one gives', bound('28,8 mio. kr.'), []],
  [
    'an amount that does not stand in the text',
    bound('28,9 mio. kr.'),
    ['»28,9 mio. kr.« står ikke i punktets tekst.'],
  ],
  ['what is no amount', bound('mange penge'), ['»mange penge« er ikke et beløb i kroner.']],
  [
    'a row that the table lacks',
    bound('28,8 mio. kr.', { row: 'x' }),
    ['Tabellen `resultat` i 2030 har ingen række `x`.'],
  ],
  [
    'a year that the table lacks',
    bound('28,8 mio. kr.', { year: 2020 }),
    ['Tabellen `resultat` i 2030 har ingen kolonne for 2020.'],
  ],
  ['a table that the edition lacks', bound('28,8 mio. kr.', { table: 'x' }), ['Udgaven 2030 har ingen tabel `x`.']],
])('bound to the accounts: %s', async (_, example, expected) => {
  const found = await find('program-beloeb', example);
  expect(found.map((text) => text.replace(/^\w+ \d+: /, ''))).toEqual(expected);
});
