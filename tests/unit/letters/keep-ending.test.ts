import { expect, test } from 'vitest';
import { keepEnding } from '../../../src/components/print/letters/keep-ending.ts';

const LINE = 'Vi glæder os til dialogen.';
const paragraph = (characters: number) => `<p>${'a'.repeat(characters)}</p>`;
const kept = (html: string) => [...html.matchAll(/<(\w+) class="rep-keep">/g)].map(([, tag]) => tag);

test('a last line takes the paragraph before it along', () => {
  expect(kept(keepEnding(`<h2>Til sidst</h2>${paragraph(300)}<p>${LINE}</p>`))).toEqual(['p', 'p']);
});

test('a last paragraph of two lines goes alone', () => {
  expect(kept(keepEnding(`${paragraph(300)}${paragraph(170)}`))).toEqual(['p']);
});

test('a long paragraph is not taken along: it would leave a hole on the page before', () => {
  expect(kept(keepEnding(`${paragraph(800)}<p>${LINE}</p>`))).toEqual(['p']);
});

test('what stands in the margin is no line of the text', () => {
  expect(keepEnding(`<div class="rep-letter-note"><p>Om</p></div><p>${LINE}</p>`)).toContain(
    '<div class="rep-letter-note">',
  );
});
