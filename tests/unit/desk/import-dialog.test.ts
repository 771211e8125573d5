import { expect, test } from 'vitest';
import { guessSlug } from '../../../src/desk/page/overview/import-dialog.tsx';

test.each([
  ['Reformer – rå tekst (æøå).docx', 'reformer'],
  ['2026 kyst.docx', 'natur/kyst'],
  ['Reformerne.docx', 'reformerne'],
])('a file %s is most likely for the chapter %s', (name, slug) => {
  expect(guessSlug(name, ['reformer', 'natur', 'natur/kyst'])).toBe(slug);
});
