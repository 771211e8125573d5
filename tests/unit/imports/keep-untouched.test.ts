import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { keepUntouched } from '../../../src/imports/keep-untouched.ts';

const BEFORE = `# Øverst.
title:   'Balance'   # beholdt
lead: >-
  Et langt afsnit, som redaktøren har delt
  over to linjer.
counts: { a: 1,   b: 2 }

# Om rækkerne.
rows:
  - { id: huse }
note: |
  Slut.
# Nederst.
`;

/** The document after a change, as the library writes it. */
function change(work: (document: ReturnType<typeof parseDocument>) => void, before = BEFORE): string {
  const document = parseDocument(before);
  work(document);
  return document.toString({ lineWidth: 0 });
}

test('a document that nothing was changed in stays as it is, letter by letter', () => {
  expect(
    keepUntouched(
      BEFORE,
      change(() => undefined),
    ),
  ).toBe(BEFORE);
});

test('only the changed field is rewritten, with the comments above it', () => {
  const after = change((document) => document.setIn(['rows', 0, 'id'], 'baade'));
  expect(keepUntouched(BEFORE, after)).toBe(BEFORE.replace('{ id: huse }', '{ id: baade }'));
});

test('new fields stand where the program put them, and removed ones are gone', () => {
  const after = change((document) => {
    document.delete('counts');
    document.set('order', 10);
  });
  expect(keepUntouched(BEFORE, after)).toBe(
    BEFORE.replace('counts: { a: 1,   b: 2 }\n', '').replace('# Nederst.', 'order: 10\n# Nederst.'),
  );
});

test('a comment that the program took away is gone', () => {
  const after = change((document) => {
    document.contents = parseDocument(BEFORE.replace('# Om rækkerne.\n', '')).contents;
  });
  expect(keepUntouched(BEFORE, after)).toBe(BEFORE.replace('\n# Om rækkerne.\n', '\n'));
});

test('line breaks of Windows stay', () => {
  const before = BEFORE.replaceAll('\n', '\r\n');
  const after = change((document) => document.setIn(['rows', 0, 'id'], 'baade'), before);
  expect(keepUntouched(before, after)).toBe(before.replace('{ id: huse }', '{ id: baade }'));
});

test('the sign of an empty map goes when it gets fields, and its comment stays', () => {
  const before = '# Ingen endnu.\n{}\n';
  const after = change((document) => {
    document.set('a', 1);
    Object.assign(document.contents!, { flow: false });
  }, before);
  expect(keepUntouched(before, after)).toBe('# Ingen endnu.\na: 1\n');
});
