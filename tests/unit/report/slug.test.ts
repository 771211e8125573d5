import { expect, test } from 'vitest';
import { createSlugger, slugify } from '../../../src/report/slug.ts';

test.each([
  ['Sundhed og ældre', 'sundhed-og-aeldre'],
  ['Børn & unge', 'boern-unge'],
  ['Løn- og Personaleudvalget', 'loen-og-personaleudvalget'],
  ['KL’s bestyrelse', 'kl-s-bestyrelse'],
  ['Århus, Längerich, Søren É.', 'aarhus-laengerich-soeren-e'],
  ['  2024: året!  ', '2024-aaret'],
  ['–', ''],
])('%s becomes %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a second heading of one name gets a number', () => {
  const slug = createSlugger();
  expect([slug('Kultur'), slug('kultur!'), slug('Plan'), slug('Kultur')]).toEqual([
    'kultur',
    'kultur-2',
    'plan',
    'kultur-3',
  ]);
});

test('a heading of signs alone still gets an anchor', () => {
  expect(createSlugger()('…')).toBe('afsnit');
});
