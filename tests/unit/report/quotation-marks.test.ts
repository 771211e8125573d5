import { expect, test } from 'vitest';
import { requote } from '../../../src/report/quotation-marks.ts';

test.each([
  ['“Nej,” sagde hun – “aldrig!”', '»Nej,« sagde hun – »aldrig!«'],
  ['Hun sagde: ”Nej” (og ”ja”).', 'Hun sagde: »Nej« (og »ja«).'],
  ['Det »nye« og det “gamle”.', 'Det »nye« og det »gamle«.'],
])('pairs become Danish: %s', (foreign, danish) => {
  expect(requote(foreign)).toBe(danish);
});

test.each(['Et rør på 5" og et på 6".', 'Han sagde “nej.', 'ordet”midt”i', 'Det “»nye« hus”.', '“ ”', ''])(
  'what may be meant otherwise stays: %s',
  (text) => {
    expect(requote(text)).toBe(text);
  },
);
