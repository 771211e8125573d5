import { expect, test } from 'vitest';
import { findStatement, findTable, listTables, splitAccounts } from '../../../src/report/accounts.ts';
import { findBody } from '../../../src/report/seats.ts';
import { tinyReport } from '../../helpers/report.ts';

test('tables stand in the order of the page', async () => {
  const report = await tinyReport();
  expect(listTables(report).map(({ slug }) => slug)).toEqual(['resultat']);
});

test('the story opens the accounts, and the other sections follow it', async () => {
  const { story, sections } = splitAccounts(await tinyReport());
  expect(story?.slug).toBe('regnskabet');
  expect(sections.map(({ slug }) => slug)).toEqual([
    'resultat',
    'kontingent',
    'ledelsespaategning',
    'revisionspaategning',
  ]);
});

test('a table, a statement or a body that is not there is an error that names it', async () => {
  const report = await tinyReport();
  expect(() => findTable(report, 'kontingent')).toThrow('No accounts table "kontingent" in 2030.');
  expect(() => findStatement(report, 'resultat')).toThrow('No statement "resultat" in 2030.');
  expect(() => findBody(report, 'kystudvalg')).toThrow('No body "kystudvalg" in 2030.');
});
