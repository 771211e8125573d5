import { expect, test } from 'vitest';
import { listChanges } from '../../../src/build/list-changes.ts';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import type { Change } from '../../../src/schemas/revision.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** Changes between two texts of one chapter; nothing for a chapter that is not there. */
function compare(before: string | undefined, after: string | undefined): Change[] {
  const [was, is] = [before, after].map((text) =>
    parseExample(text === undefined ? {} : { '2030/chapters/natur.mdx': chapter(text) }, danish),
  );
  return listChanges(was!, is!, 2030);
}

const page = '/2030/natur/';

test('the same text has no changes, however it is broken into lines', () => {
  expect(compare('En to\ntre.', 'En to tre.')).toEqual([]);
});

test('a changed paragraph is told before and after, in its section', () => {
  expect(compare('Nul.\n\n## Vejen\n\nEn.', 'Nul.\n\n## Vejen\n\nTo.')).toEqual([
    { page, section: 'vejen', heading: 'Vejen', before: 'En.', after: 'To.' },
  ]);
});

test('a paragraph that is new has no before, and one that went has no after', () => {
  expect(compare('En.', 'En.\n\nTo.')).toEqual([{ page, after: 'To.' }]);
  expect(compare('En.\n\nTo.', 'En.')).toEqual([{ page, before: 'To.' }]);
});

test('neighbours that changed are told one by one', () => {
  expect(compare('En.\n\nTo.\n\nTre.', 'Et.\n\nToo.\n\nTre.')).toEqual([
    { page, before: 'En.', after: 'Et.' },
    { page, before: 'To.', after: 'Too.' },
  ]);
});

test('what went with its section does not point at it', () => {
  expect(compare('En.\n\n## Vejen\n\nTo.', 'En.')).toEqual([
    { page, heading: 'Vejen', before: 'Vejen' },
    { page, heading: 'Vejen', before: 'To.' },
  ]);
});

test('a chapter that is new or gone is told whole', () => {
  expect(compare(undefined, 'En.').map(({ after }) => after)).toContain('En.');
  expect(compare('En.', undefined).map(({ before }) => before)).toContain('En.');
});
