import { expect, test } from 'vitest';
import type { Answer } from '../../../src/search/page/engine.ts';
import { explainNothing, formatCount } from '../../../src/search/page/messages.ts';

const answer = (more: Partial<Answer>): Answer => ({
  ...{ count: 0, kinds: [], asked: ['skole'], saysNothing: false, suggestions: [], read: () => [] },
  ...more,
});
const query = { text: 'skole', year: '', kind: '' };

test.each([
  [{ count: 12 }, query, '12 resultater for »skole«'],
  [{ count: 1 }, query, '1 resultat for »skole«'],
  [{}, query, 'Ingen resultater for »skole«'],
  [{}, { ...query, year: '2031', kind: 'person' }, 'Ingen resultater for »skole« under Personer i 2031'],
  [{ saysNothing: true }, { ...query, text: 'og' }, '»og« siger for lidt'],
])('an answer of %j is told in words', (more, asked, message) => {
  expect(formatCount(answer(more), asked)).toBe(message);
});

test.each([
  [{}, 'Det står ikke i beretningerne.'],
  [{ asked: ['grøn', 'skole'] }, 'Ingen side har alle ordene.'],
  [{ asked: [] }, 'Skriv et ord, et navn eller et tal.'],
  [{ asked: ['og'], saysNothing: true }, 'Det står næsten overalt. Skriv et ord til, der siger, hvad du leder efter.'],
])('why %j has no hit is told', (more, message) => {
  expect(explainNothing(answer(more))).toBe(message);
});
