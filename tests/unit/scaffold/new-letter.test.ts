import { expect, test } from 'vitest';
import { letter, parseExample, site } from '../../../src/kontrol/example.ts';
import { planLetter } from '../../../src/scaffold/new-letter.ts';
import { schemas } from '../../../src/sources/source-kinds.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const parse = (files: Record<string, string>) => parseExample({ 'site.yaml': site(), ...files }, danish);

test('a new letter has every field, and a mark where something is to be written', () => {
  const { path, content } = planLetter(parse({}), 2031, 'stormoede', 'Indbydelse til stormøde');
  expect(path).toBe('letters/2031/stormoede.mdx');
  expect(content).toMatchInlineSnapshot(`
    "---
    title: Indbydelse til stormøde
    description: "SKRIV: én sætning til arkivet, søgemaskiner og delinger."
    state: draft
    # SKRIV: den dag, brevet er skrevet
    date: 2031-01-01
    letterhead: [Strandvejen 1, 9999 Klitby, example.org]
    receivers:
      - "SKRIV: modtagerne, som de står efter ordet »til«"
    caseId: "SKRIV: sagens nummer"
    documentId: "SKRIV: brevets nummer"
    salutation: "SKRIV: hilsenen først, for eksempel »Kære kommunalbestyrelser«"
    closing: Venlig hilsen
    signatories:
      notGiven: "SKRIV: hvem der skriver under i stedet, som en liste med id’er fra people.yaml."
    ---

    {/* SKRIV: brevets tekst uden hilsenerne, med mellemrubrikker, der begynder med ##. */}
    "
  `);
});

test('its fields are those that the schema asks for', () => {
  const { path, content } = planLetter(parse({}), 2031, 'stormoede', undefined);
  const [written] = parseExample({ [path]: content }, danish).files;
  expect(schemas.letter.safeParse(written!.fields.data).error?.issues).toBeUndefined();
});

test('letterhead and signatures come from the newest letter that gives them', () => {
  const letters = {
    'letters/2029/a.mdx': letter({ letterhead: ['Havnen 2'], signatories: [{ person: 'ida-lund' }] }),
    'letters/2030/b.mdx': letter({ letterhead: { notGiven: 'Brevet er uden.' }, signatories: [{ person: 'bo-ravn' }] }),
  };
  const { content } = planLetter(parse(letters), 2031, 'stormoede', undefined);
  expect(content).toContain('letterhead: [Havnen 2]');
  expect(content).toContain('person: bo-ravn');
});

test('an independent rendering is asked where the original is', () => {
  const sources = parseExample({ 'site.yaml': site({ rendering: 'independent' }) }, danish);
  expect(planLetter(sources, 2031, 'stormoede', undefined).content).toContain(
    'original:\n  notGiven: "SKRIV: adressen',
  );
});

test.each(['Stormøde', 'stormøde', 'a/b', '../people', 'a.mdx', ''])('»%s« cannot stand in an address', (name) => {
  expect(() => planLetter(parse({}), 2031, name, undefined)).toThrow('kan ikke stå i en adresse');
});
