import { expect, test } from 'vitest';
import { rehypeNotes } from '../../../src/markdown/rehype-notes.ts';
import { compileHtml } from './compile.ts';

const TEXT = 'Isen[^1] og vinden[^vind] og isen igen.[^1]\n\n[^1]: Målt hver dag.\n[^vind]: Fra vest.\n';
const html = await compileHtml(TEXT, { rehype: [rehypeNotes] });

test('notes are headed and led back from in Danish', () => {
  expect(html).toMatch(/<h2[^>]*>Noter<\/h2>/);
  expect(html).toContain('aria-label="Tilbage til henvisning 1 i teksten"');
  expect(html).toContain('aria-label="Tilbage til henvisning 1, sted 2 i teksten"');
  expect(html).toContain('aria-label="Tilbage til henvisning 2 i teksten"');
  expect(html).not.toMatch(/Footnotes|Back to reference|user-content|sr-only/);
});

test('a link back is a word, since the fonts of the report have no arrow', () => {
  expect(html.match(/rep-notes__back">tilbage</g)).toHaveLength(3);
  expect(html).not.toContain('↩');
});

test('every link of a note leads to an id of the text', () => {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(6);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('two texts of one page share no id of a note', async () => {
  const other = await compileHtml(TEXT, { rehype: [rehypeNotes] }, '/content/2030/accounts/kontingent.mdx');
  const idsOf = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(idsOf(other).filter((id) => idsOf(html).includes(id))).toEqual([]);
});
