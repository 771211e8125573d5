import { expect, test } from 'vitest';
import { drawMotif, drawStrip } from '../../src/motifs/motif.ts';
import { drawPlaces } from '../../src/motifs/places.ts';
import type { Motif } from '../../src/schemas/edition.ts';

const rails: Motif = { kind: 'rails', tracks: 9, sleepers: 113, counts: 'Ni spor og 113 sveller.' };
const roads: Motif = { kind: 'roads', ways: 7, places: 98, counts: 'Syv veje og 98 steder.' };
const cover = { width: 210, height: 297, direction: 'up' } as const;
const hero = { width: 640, height: 608, direction: 'right' } as const;

/** Paths by the colour of their stroke. */
function pathOf(drawing: string, stroke: string): string {
  return new RegExp(`<path d="([^"]*)" stroke="var\\(--${stroke}\\)"`).exec(drawing)?.[1] ?? '';
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

test.each([cover, hero])('the rails have 113 sleepers and nine tracks of two rails, travelling $direction', (frame) => {
  const drawing = drawMotif(rails, frame);
  expect(count(pathOf(drawing, 'field-mark'), 'M')).toBe(113);
  expect(count(pathOf(drawing, 'field-line'), 'M')).toBe(2 * 9);
});

test.each([cover, hero])('the roads have seven ways and 98 places with a dot each, travelling $direction', (frame) => {
  const drawing = drawMotif(roads, frame);
  expect(count(pathOf(drawing, 'on-field'), 'M')).toBe(7);
  expect(count(pathOf(drawing, 'field-line'), 'M')).toBe(98);
  expect(count(drawing, '<circle')).toBe(98);
});

test('the drawing of the front has a road and a dot for each place, in one order, and keeps their shape when stretched', () => {
  const drawing = drawPlaces({ ways: 7, places: 98 });
  const endsOf = (name: string, end: RegExp) =>
    new RegExp(`${name}" d="([^"]*)"`)
      .exec(drawing)![1]!
      .split(/(?=M)/)
      .map((part) => end.exec(part)?.[1]);
  const dots = endsOf('dots', /^M([\d.]+ [\d.]+)h/);
  expect(dots).toHaveLength(98);
  expect(endsOf('roads', /([\d.]+ [\d.]+)$/)).toEqual(dots);
  expect(drawing).toContain('preserveAspectRatio="none"');
  expect(drawing).not.toMatch(/<circle|stroke-width/);
});

test('every dot lies in the picture', () => {
  const drawing = drawMotif(roads, cover, true);
  for (const [, x, y] of drawing.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g)) {
    expect(Number(x)).toBeGreaterThan(0);
    expect(Number(x)).toBeLessThan(cover.width);
    expect(Number(y)).toBeGreaterThan(0);
    expect(Number(y)).toBeLessThan(cover.height);
  }
});

/** Chapters, of which the second and the third are parts of the first. */
const chapters = (count: number) => Array.from({ length: count }, (_, at) => ({ isPart: at === 1 || at === 2 }));

test('the same edition gives the same drawing', () => {
  expect(drawMotif(rails, cover)).toBe(drawMotif(rails, cover));
});

test('drawings hold no number that is none, and are hidden from screen readers', () => {
  const drawings = [
    drawMotif(rails, cover),
    drawMotif(roads, hero),
    drawStrip(rails, chapters(12), 0, 680),
    drawStrip(roads, chapters(12), 11, 680),
  ];
  for (const drawing of drawings) {
    expect(drawing).not.toMatch(/NaN|undefined|Infinity/);
    expect(drawing).toContain('aria-hidden="true"');
  }
});

test.each([
  ['rails', rails],
  ['roads', roads],
] as const)('the strip of %s is another one for each chapter', (_, motif) => {
  const strips = chapters(13).map((__, index) => drawStrip(motif, chapters(13), index, 680));
  expect(new Set(strips).size).toBe(13);
});

test('the strip shows the other chapters, the parts among them with shorter stems', () => {
  const drawing = drawStrip(roads, chapters(5), 4, 680);
  const rings = [...drawing.matchAll(/cy="([\d.]+)" r="3.4"/g)].map(([, y]) => Number(y));
  expect(rings).toEqual([51.6, 58.6, 58.6, 51.6]);
});

test.each([1, 2, 13, 60])('no mark of a strip with %i chapters leaves it', (count) => {
  for (const motif of [rails, roads]) {
    for (const index of [0, count - 1]) {
      const drawing = drawStrip(motif, chapters(count), index, 680);
      for (const [, x] of drawing.matchAll(/(?:cx="|M)(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(680);
      }
    }
  }
});
