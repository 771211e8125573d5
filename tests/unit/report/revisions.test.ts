import { expect, test } from 'vitest';
import { changedSectionPath, findChange, listChangedPages } from '../../../src/report/revisions.ts';
import type { Change, Revision } from '../../../src/schemas/revision.ts';
import { tinyReport } from '../../helpers/report.ts';

const REVISION = { edition: 2030, date: '2031-03-14', pages: 1, digest: '', note: 'Ny.' };
const natur: Change = { page: '/2030/natur/', section: 'hvad-det-kostede', heading: 'Hvad det kostede', after: 'Ny.' };
const lead: Change = { page: '/2030/natur/', before: 'Gammel.' };
const front: Change = { page: '/2030/', after: 'Kære læsere' };

/** The tiny edition with a first revision and one for each list of changes. */
async function reportWith(...lists: (Change[] | undefined)[]) {
  const revisions: Revision[] = [undefined, ...lists].map((changes, index) => ({
    ...REVISION,
    revision: index + 1,
    ...(changes && { changes }),
  }));
  return { ...(await tinyReport()), revisions };
}

test('a section is marked with the latest revision that changed it, and leads to that page’s changes', async () => {
  const report = await reportWith([natur], [natur, front], [lead]);
  expect(findChange(report, '/2030/natur/', 'hvad-det-kostede')).toEqual({
    revision: 3,
    href: '/2030/revisioner/#revision-3-natur',
  });
  expect(findChange(report, '/2030/natur/', undefined)?.revision).toBe(4);
});

test('a section that no revision changed has no mark, nor has one of which nothing is recorded', async () => {
  expect(findChange(await reportWith([natur]), '/2030/natur/', 'hvem-der-sidder-i-udvalget')).toBeUndefined();
  expect(findChange(await reportWith(undefined), '/2030/natur/', 'hvad-det-kostede')).toBeUndefined();
});

test('changes are gathered page by page, in the order of the edition', async () => {
  const report = await reportWith([natur, front, lead]);
  expect(
    listChangedPages(report, report.revisions[1]!).map(({ id, title, changes }) => [id, title, changes.length]),
  ).toEqual([
    ['revision-2-forside', 'Forside og forord', 1],
    ['revision-2-natur', 'Natur', 2],
  ]);
});

test('a changed section is led to while the page has it, and the page alone after that', async () => {
  const report = await reportWith();
  expect(changedSectionPath(report, natur)).toBe('/2030/natur/#hvad-det-kostede');
  expect(changedSectionPath(report, { ...natur, section: 'en-anden' })).toBe('/2030/natur/');
  expect(changedSectionPath(report, { page: '/2030/regnskab/', section: 'resultat' })).toBe('/2030/regnskab/#resultat');
});
