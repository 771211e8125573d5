import { expect, test } from 'vitest';
import { judgeDescription } from '../../../src/kontrol/rules/media/descriptions.ts';

const FILE = '../media/vejen.png';

test.each([
  'vejen.png',
  'vejen',
  'IMG_2041',
  'DSC00123',
  'Foto 1',
  'Billede',
  'Skærmbillede 3',
  'beskrivelse',
  'Foto: Bo Ravn',
  '…',
  'Vejen ved vandet',
])('»%s« describes nothing', (alt) => {
  expect(judgeDescription(alt, FILE, 'Vejen ved vandet.')).toBeDefined();
});

test.each([
  'En smal grusvej ned mod havet.',
  'Kort over de 12 strande',
  'Foto af en vej fra 1912',
  'Portræt af Bo Ravn',
])('»%s« describes a picture', (alt) => {
  expect(judgeDescription(alt, FILE, 'Vejen ved vandet.')).toBeUndefined();
});
