import { describe, expect, test } from 'vitest';
import { letterPdfPath } from '../../../src/letters/addresses.ts';
import { describeEvents, formatGiven, formatMissing } from '../../../src/letters/describe.ts';
import { locatePublication, publicationSource } from '../../../src/publications/kinds.ts';
import { sourcesOf } from '../../../src/report/page-sources.ts';
import { describeLetter } from '../../../src/sharing/letter.ts';
import { makeLetter } from '../../helpers/letters.ts';
import { makeSite } from '../../helpers/organisation.ts';

const NOT_GIVEN = { notGiven: 'Brevet er uden.' };
const MEETING = {
  title: 'Strandmøde',
  deadline: { date: '2030-05-30', weekday: 'torsdag' },
  times: [{ date: '2030-06-14', weekday: 'fredag', start: 18.3, end: 20 }],
};

describe('the address of a letter', () => {
  test.each([
    ['/breve/', { kind: 'letter', id: '' }],
    ['/breve/2018/ny-valgperiode/', { kind: 'letter', id: '2018/ny-valgperiode' }],
    ['/breve/2018/', undefined],
    ['/breve/2018/ny-valgperiode/print/', undefined],
    ['/breve/2018/ny-valgperiode/kl-brev-2018-ny-valgperiode.pdf', undefined],
  ])('%s is told by its form', (path, expected) => {
    expect(locatePublication(path)).toEqual(expected);
  });

  test('leads to one file, where that of a programme leads to a folder', () => {
    expect(publicationSource('letter', '2018/ny-valgperiode')).toBe('letters/2018/ny-valgperiode.mdx');
    expect(publicationSource('programme', '2024')).toBe('programmes/2024/');
    expect(sourcesOf({ kind: 'letter', id: '' })).toEqual({ texts: [], others: ['letters/'] });
  });

  test('of its PDF says whose letter it is, and which', () => {
    expect(letterPdfPath(makeLetter(), makeSite())).toBe(
      '/breve/2030/strandrensning/kystforeningen-brev-2030-strandrensning.pdf',
    );
  });
});

describe('a letter is filed', () => {
  test('under its own day', () => {
    expect(makeLetter().date).toBe('2030-01-09');
  });

  test('under the first day that it looks forward to, when it has no date', () => {
    const letter = makeLetter({ date: NOT_GIVEN, events: [MEETING] });
    expect(letter).toMatchObject({ date: '2030-05-30', dated: NOT_GIVEN });
  });

  test('last in its year, when it looks forward to nothing', () => {
    expect(makeLetter({ date: NOT_GIVEN }).date).toBe('2030-12-31');
  });
});

describe('the head of a letter', () => {
  test('gives day and numbers in a row', () => {
    expect(formatGiven(makeLetter())).toBe('9.\u00a0januar\u00a02030 · KYST-2030-00012 · 2000417');
    expect(formatMissing(makeLetter())).toBe('');
  });

  test('says in words what is missing', () => {
    const letter = makeLetter({ date: NOT_GIVEN, caseId: NOT_GIVEN });
    expect(formatGiven(letter)).toBe('2000417');
    expect(formatMissing(letter)).toBe('Dato og sags-id: ikke oplyst i brevet');
  });
});

test('what a letter calls to has its day, hours and deadline for readers, and an hour for machines', () => {
  expect(describeEvents(makeLetter({ events: [MEETING] }))).toMatchObject([
    {
      when: [{ text: 'fredag den 14.\u00a0juni\u00a02030 kl.\u00a018.30–20.00', machine: '2030-06-14T18:30' }],
      deadline: 'senest torsdag den 30.\u00a0maj\u00a02030',
    },
  ]);
});

test('who signs a letter and who answers questions are in the register, with the letter’s place', () => {
  const { appearances } = makeLetter({
    contacts: [{ person: 'ida-lund', mail: 'ida@example.org', about: 'Spørgsmål om stranden' }],
  });
  expect(appearances).toMatchObject([
    { person: 'bo-ravn', name: 'Bo Ravn', path: '/breve/2030/strandrensning/' },
    // Nobody in people.yaml: Kontrol tells it.
    { person: 'ida-lund', name: 'ida-lund', what: 'Spørgsmål om stranden' },
  ]);
});

describe('data for machines', () => {
  const site = new URL('https://beretning.example');

  test('is the message itself where the organisation publishes', () => {
    expect(describeLetter(makeLetter(), makeSite(), site)).toMatchObject({
      '@type': 'Message',
      dateSent: '2030-01-09',
      identifier: 'KYST-2030-00012',
      toRecipient: { '@type': 'Audience', audienceType: 'alle medlemmer' },
    });
  });

  test('leaves out what the letter does not give', () => {
    const thing = describeLetter(makeLetter({ date: NOT_GIVEN, caseId: NOT_GIVEN }), makeSite(), site);
    expect(Object.keys(thing)).not.toContain('dateSent');
    expect(Object.keys(thing)).not.toContain('identifier');
  });

  test('is based on the message where somebody else renders it', () => {
    const thing = describeLetter(makeLetter(), makeSite({ rendering: 'independent' }), site);
    expect(thing).toMatchObject({ '@type': 'CreativeWork', isBasedOn: { '@type': 'Message', dateSent: '2030-01-09' } });
  });
});
