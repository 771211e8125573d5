import { expect, test } from 'vitest';
import { adviseTelling, groupByName, tellApart } from '../../../src/report/namesakes.ts';

const KLITBY = { id: 'bo-ravn', name: 'Bo Ravn', title: 'Borgmester', party: 'K', municipality: 'Klitby' };
const HAVN = { id: 'bo-ravn-havn', name: 'Bo Ravn', title: '1. viceborgmester', party: 'M', municipality: 'Havn' };
const CLERK = { id: 'bo-ravn-kontor', name: 'Bo Ravn', title: 'Direktør' };

/** Who is meant by the name in a paragraph. */
function ask(paragraph: string, namesakes = [KLITBY, HAVN, CLERK]): string | undefined {
  const at = paragraph.indexOf('Bo Ravn');
  return tellApart(namesakes, { before: paragraph.slice(0, at), after: paragraph.slice(at + 'Bo Ravn'.length) })?.id;
}

test.each([
  ['the party behind the name', 'Bo Ravn (M) åbnede stranden.', 'bo-ravn-havn'],
  ['the title before the name', 'Her talte borgmester Bo Ravn om vand.', 'bo-ravn'],
  ['a title that another one ends with', 'Her talte 1. viceborgmester Bo Ravn om vand.', 'bo-ravn-havn'],
  ['the title behind the name', 'Her talte Bo Ravn, direktør, om vand.', 'bo-ravn-kontor'],
  ['the municipality', 'Bo Ravn fra Klitby åbnede stranden.', 'bo-ravn'],
  ['the municipality in the genitive', 'Havns Bo Ravn åbnede stranden.', 'bo-ravn-havn'],
  ['the municipality in the sentence before', 'Stranden ligger i Havn. Bo Ravn åbnede den.', 'bo-ravn-havn'],
  ['the sentence rather than the paragraph', 'Bo Ravn bor i Klitby. Hans fætter bor i Havn.', 'bo-ravn'],
  ['the party rather than the municipality', 'Bo Ravn (K) besøgte Havn.', 'bo-ravn'],
])('namesakes are told apart by %s', (_, paragraph, id) => {
  expect(ask(paragraph)).toBe(id);
});

test.each([
  ['nothing is said', 'Bo Ravn åbnede stranden.'],
  ['both municipalities are named', 'Bo Ravn så på strandene i Klitby og Havn.'],
  ['a longer word only begins like the municipality', 'Bo Ravn kom fra Klitbyen.'],
  ['only another title ends like the one', 'Her talte rigsborgmester Bo Ravn.'],
])('namesakes are not told apart when %s', (_, paragraph) => {
  expect(ask(paragraph)).toBeUndefined();
});

test('what namesakes have in common tells nothing', () => {
  expect(ask('Borgmester Bo Ravn (K) talte.', [KLITBY, { ...HAVN, title: 'Borgmester', party: 'K' }])).toBeUndefined();
});

test('persons are grouped by name in their order', () => {
  const other = { id: 'ida-lund', name: 'Ida Lund' };
  expect([...groupByName([KLITBY, other, HAVN]).values()]).toEqual([[KLITBY, HAVN], [other]]);
});

test('what to write follows from what is known of them', () => {
  expect(adviseTelling([KLITBY, HAVN])).toBe('skriv parti eller kommune ved navnet, for eksempel »Bo Ravn (K)«.');
  expect(adviseTelling([CLERK, CLERK])).toBe(
    'giv dem hver sin titel, kommune eller parti i mandates.yaml, og skriv det ved navnet.',
  );
});
