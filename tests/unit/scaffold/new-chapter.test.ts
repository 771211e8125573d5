import { expect, test } from 'vitest';
import { planChapter, requireSlug } from '../../../src/scaffold/plan-chapter.ts';
import { loadTiny } from '../../helpers/edition.ts';

const plan = async (year: number, slug: string, title?: string) => planChapter(await loadTiny(), year, slug, title);

test('a new chapter comes last', async () => {
  const { path, content } = await plan(2030, 'skove', 'Skove og enge');
  expect(path).toBe('2030/chapters/skove.mdx');
  expect(content).toMatchInlineSnapshot(`
    "---
    title: Skove og enge
    headline: "SKRIV: overskriften, højst 75 tegn"
    lead: "SKRIV: manchetten, to til fire sætninger."
    summary: "SKRIV: linjen i indholdsfortegnelsen"
    short: "SKRIV: hvad året bragte, i én sætning"
    brief:
      - "SKRIV: kapitlets vigtigste nyhed"
      - "SKRIV: hvad det betyder for kommunerne"
      - "SKRIV: det tal, som læseren skal huske"
    order: 30
    ---

    {/* SKRIV: kapitlets tekst, med mellemrubrikker, der begynder med ##. */}
    "
  `);
});

test('a new part of a chapter comes last in it', async () => {
  expect((await plan(2030, 'natur/skove')).content).toContain('order: 20\n');
});

test('a part of a chapter that is not there stops with a sentence', async () => {
  await expect(plan(2030, 'hav/bund')).rejects.toThrow(
    'Der er intet kapitel »hav« i 2030, som »hav/bund« kan være en del af.',
  );
});

test('an edition that is not there stops with a sentence', async () => {
  await expect(plan(2031, 'skove')).rejects.toThrow(
    'Der er ingen udgave 2031 i content/.\n  Ret: kør først `npm run new:edition -- 2031`.',
  );
});

test.each(['Skove', 'skove og enge', 'æbler', '../people', 'skove/', 'skove.mdx'])(
  '%s cannot stand in an address',
  (slug) => {
    expect(() => requireSlug(slug)).toThrow('kan ikke stå i en adresse');
  },
);
