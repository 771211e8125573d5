import { expect, test } from 'vitest';
import { guidanceComment, listMarks, placeholder } from '../../../src/scaffold/marks.ts';
import { Provisional, renderMdx } from '../../../src/scaffold/render-mdx.ts';

test('marks are found in fields, in comments of both kinds and in descriptions of pictures', () => {
  const text = renderMdx(
    { title: placeholder('titlen'), date: new Provisional('2031-01-01', 'dagen.') },
    `${guidanceComment('teksten.')}\n\n![SKRIV: hvad det viser](a.png)`,
  );
  expect(listMarks(text).map(({ guidance }) => guidance)).toEqual(['titlen', 'dagen.', 'teksten.', 'hvad det viser']);
});

test.each([
  ['<Figure caption="SKRIV: billedteksten">', 'billedteksten'],
  ['<Figure caption="SKRIV: billedteksten" credit="Asta Lyngbo">', 'billedteksten'],
  ['<Video src="a.webm" title="SKRIV: titlen" />', 'titlen'],
  ['<KeyFigure value="3">SKRIV: resten af sætningen</KeyFigure>', 'resten af sætningen'],
])('what closes the tag round a mark is no part of it: %s', (text, guidance) => {
  expect(listMarks(text).map((mark) => mark.guidance)).toEqual([guidance]);
});

test('a comment cannot be ended by its own words', () => {
  expect(guidanceComment('a */ b')).toBe('{/* SKRIV: a * / b */}');
});

test('a text with the word is no mark', () => {
  expect(listMarks('Skriv: til os. SKRIV til os.')).toEqual([]);
});
