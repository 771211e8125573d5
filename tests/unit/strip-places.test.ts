import { expect, test } from 'vitest';
import { drawStripPlace } from '../../src/motifs/motif.ts';
import type { Motif } from '../../src/schemas/edition.ts';

const rails: Motif = { kind: 'rails', tracks: 9, sleepers: 113, counts: 'Ni spor og 113 sveller.' };
const roads: Motif = { kind: 'roads', ways: 7, places: 98, counts: 'Syv veje og 98 steder.' };
const draw = (motif: Motif, position: 'before' | 'here' | 'behind') =>
  drawStripPlace(motif, position, { isPart: false });

test('the chapter’s own place of the road sends up fourteen lines with a dot each, any other one', () => {
  expect(draw(roads, 'here').match(/h\.01/g)).toHaveLength(14);
  // A ring is a dot on a dot.
  expect(draw(roads, 'before').match(/h\.01/g)).toHaveLength(2);
});

test('the line climbs at the chapter, and the old track goes on below from there', () => {
  const hasOld = (position: 'before' | 'here' | 'behind') => draw(rails, position).includes('var(--rule)');
  expect([hasOld('before'), hasOld('here'), hasOld('behind')]).toEqual([false, true, true]);
  expect(draw(rails, 'here')).toContain('C55 ');
});

test.each([rails, roads])('lines keep their width where a place of $kind is stretched', (motif) => {
  const paths = draw(motif, 'here').match(/<path /g);
  expect(draw(motif, 'here').match(/non-scaling-stroke/g)).toHaveLength(paths!.length);
});
