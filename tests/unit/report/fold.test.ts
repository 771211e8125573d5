import { expect, test } from 'vitest';
import { fold, foldLoosely, holdsTyped } from '../../../src/report/fold.ts';

test.each([
  ['Århus', 'aarhus'],
  ['AARHUS', 'aarhus'],
  ['A\u030arhus', 'aarhus'],
  ['økonomiaftale', 'oekonomiaftale'],
  ['Ældre', 'aeldre'],
  ['Søren É. Müller', 'soeren e. muller'],
  ['Sveriges Malmö', 'sveriges malmoe'],
  ['4.593,39', '4.593,39'],
  ['\ud800 🙂', '\ud800 🙂'],
  ['', ''],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Søren', 'soren'],
  ['soeren', 'soren'],
  ['Århus', 'arhus'],
  ['Rahbæk', 'rahbek'],
])('%s without marks is %s', (text, folded) => {
  expect(foldLoosely(text)).toBe(folded);
});

test.each(['søren', 'SOEREN', 'soren', 'oesterby', 'osterby', 'Østerby soren', 'østerb', '', '  '])(
  'Søren H. Østerby is found by »%s«',
  (typed) => {
    expect(holdsTyped('Søren H. Østerby', typed)).toBe(true);
  },
);

test.each(['sørine', 'søren damm', 'y ø å'])('Søren H. Østerby is not found by »%s«', (typed) => {
  expect(holdsTyped('Søren H. Østerby', typed)).toBe(false);
});

test.each([
  ['Aarhus', 'århus'],
  ['Aarhus', 'arhus'],
  ['Peter Rahbæk Juel', 'rahbaek'],
  ['Læsø', 'laesoe'],
])('%s is found by »%s«', (name, typed) => {
  expect(holdsTyped(name, typed)).toBe(true);
});
