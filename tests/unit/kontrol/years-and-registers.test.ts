import { describe, expect, test } from 'vitest';
import {
  body,
  chapter,
  edition,
  mdx,
  parseExample,
  people,
  statement,
  subscription,
} from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { accountsRules } from '../../../src/kontrol/rules/accounts/index.ts';
import { datesRules } from '../../../src/kontrol/rules/dates/index.ts';
import { peopleRules } from '../../../src/kontrol/rules/people/index.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** Ids of the rules on years, people and accounts that find something in an edition of 2030. */
async function find(example: Example): Promise<string[]> {
  // Mandates are left out of these small editions.
  const people = peopleRules.filter(({ id }) => !id.startsWith('mandat-'));
  const found = await runRules(parseExample(example, danish), [...people, ...accountsRules, ...datesRules]);
  return found.map(({ rule }) => rule);
}
const inChapter = (text: string) => find({ '2030/chapters/natur.mdx': chapter(text) });

describe('how long something has been', () => {
  test.each([
    'Bestyrelsen nedsatte udvalget i 2016. Gennem fire år har Kystudvalget mødt borgerne.',
    'Strandvejen blev bygget for ti år siden, i 2012, og den holder.',
  ])('is told when the year says otherwise: %s', async (text) => {
    expect(await inChapter(text)).toEqual(['aar-siden']);
  });

  test.each([
    'Bestyrelsen nedsatte udvalget i 2026. Gennem fire år har Kystudvalget mødt borgerne.',
    'Bestyrelsen nedsatte udvalget i 2016. I fire år har vejen været lukket.',
    'Strandvejen blev bygget for ti år siden, i 2020, og den holder.',
  ])('is left alone when it fits or is of something else: %s', async (text) => {
    expect(await inChapter(text)).toEqual([]);
  });
});

describe('a time of this year', () => {
  test.each(['Stranden åbnede i maj i år.', 'Aftalen faldt på plads tidligere i år.'])(
    'is told when it names no year: %s',
    async (text) => {
      expect(await inChapter(text)).toEqual(['tid-relativ']);
    },
  );

  test('is left alone where years are counted', async () => {
    expect(await inChapter('Stranden åbnede i ti år i træk, og senere i årene kom vejene.')).toEqual([]);
  });
});

test('what happened after the edition’s day is told for verbs of every kind', async () => {
  const story = (text: string) =>
    find({ '2030/edition.mdx': edition({ date: '2031-03-14' }), '2030/chapters/natur.mdx': chapter(text) });
  expect(await story('De vendte tilbage i august 2031 for at lytte.')).toEqual(['tid-fortid']);
  expect(await story('De vender tilbage i august 2031 for at lytte.')).toEqual([]);
});

describe('the day of the signatures', () => {
  const signed = (day: string, text = '') =>
    find({
      '2030/edition.mdx': edition({ date: day }),
      '2030/accounts/paategning.mdx': statement({ date: '2031-03-14' }, text),
    });

  test('is told when the edition has another one than its statements', async () => {
    expect(await signed('2031-03-24')).toEqual(['aarstal-udgave']);
    expect(await signed('2031-03-14')).toEqual([]);
  });

  test('is told when the text has the same day of the year before', async () => {
    expect(await signed('2031-03-14', 'Bestyrelsen aflagde regnskabet den 14. marts 2030.')).toEqual([
      'paategning-aar',
    ]);
  });
});

test('a kontingent that is proposed for another year is told, though a part of it is of that year', async () => {
  const components = [{ label: 'For højt skøn over priserne i 2030', percent: 2 }];
  const proposed = (year: number) =>
    find({
      '2030/accounts/kontingent.mdx': subscription(
        { components },
        `For ${year} foreslår bestyrelsen, at satsen følger priserne.`,
      ),
    });
  expect(await proposed(2030)).toEqual(['kontingent-tekst']);
  expect(await proposed(2031)).toEqual([]);
});

describe('numbers of auditors', () => {
  const audit = (cvr: string, numbers: [string, string][]) =>
    mdx({
      title: 'Påtegning',
      kind: 'audit',
      order: 50,
      place: 'Klitby',
      date: '2031-03-14',
      firm: 'Revisorerne',
      firmForm: 'Revisionspartnerselskab',
      cvr,
      auditors: numbers.map(([name, registration]) => ({ name, title: 'Revisor', registration })),
    });
  const EA: [string, string] = ['Ea Lund', 'mne00001'];

  test('are told when the company number fails its check digit', async () => {
    expect(await find({ '2030/accounts/revisor.mdx': audit('33771213', [EA]) })).toEqual(['revisor-numre']);
  });

  test('are told when two auditors share one', async () => {
    const two = audit('33771231', [EA, ['Bo Dal', 'mne00001']]);
    expect(await find({ '2030/accounts/revisor.mdx': two })).toEqual(['revisor-numre']);
  });

  test('are told in both editions when one auditor has two', async () => {
    const found = await find({
      '2029/accounts/revisor.mdx': audit('33771231', [EA]).replace('2031', '2030'),
      '2030/accounts/revisor.mdx': audit('33771231', [['Ea Lund', 'mne00010']]),
    });
    expect(found).toEqual(['revisor-numre', 'revisor-numre']);
  });
});

describe('names of organisations', () => {
  test.each([
    'Vi talte med Dansk Regioner.',
    'Sammen med Danske Industri og andre.',
    'Tallene er fra Danske Reginoer.',
  ])('are told when a word of them is another: %s', async (text) => {
    expect(await inChapter(text)).toEqual(['organisation-navn']);
  });

  test.each([
    'Vi talte med Danske Regioner.',
    'Dansk Industris tal er nye.',
    'Danske virksomheder og dansk industri er med.',
  ])('are left alone when they are right or no names: %s', async (text) => {
    expect(await inChapter(text)).toEqual([]);
  });
});

test('an office named after another one is of the same body', async () => {
  const example = (vice: string) => ({
    'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'ida-lund': 'Ida Lund', 'eli-vang': 'Eli Vang' }),
    '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']).replace(
      'seats:',
      'seats:\n  - { person: ida-lund, role: vice-chair }',
    ),
    '2030/organisation/vejudvalget.mdx': body(['*ida-lund'], { title: 'Vejudvalget', order: 20 }).replace(
      'seats:',
      'seats:\n  - { person: eli-vang, role: vice-chair }',
    ),
    '2030/chapters/natur.mdx': chapter(`Udvalgets formand, Bo Ravn, og næstformanden, ${vice}, tog med.`, {
      committee: 'kystudvalget',
    }),
  });
  expect(await find(example('Eli Vang'))).toEqual(['formand-i-tekst']);
  expect(await find(example('Ida Lund'))).toEqual([]);
});
