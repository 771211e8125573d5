import { expect, test } from 'vitest';
import { formatPages } from '../../../src/pdf-facts/format-pages.ts';

test('a part has its own anchors alone, without its name before them', () => {
  const anchors = { eu: 36, 'eu-valg': 36, 'eu-valg_2': 37, europa: 40, social: 30 };
  expect(JSON.parse(formatPages(anchors, 'eu'))).toEqual({ '': 36, valg: 36, valg_2: 37 });
});
