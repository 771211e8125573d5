/** Title, party and municipality from a spreadsheet. */
import { describe, expect, test } from 'vitest';
import { HEAD, importLines, refusalOf } from '../../../helpers/import-roster.ts';
import type { Overlay } from '../../../helpers/edition.ts';

describe('mandates', () => {
  /** A change that the sheet knows the person for by id. */
  const change = async (cells: string) =>
    (await importLines([`Id | ${HEAD}`, `asta-lyngbo | Asta Lyngbo | Formand | ${cells}`])).textOf(
      '2030/mandates.yaml',
    );

  test('change where the sheet says something else', async () => {
    expect(await change('2. viceborgmester | M | Lysensund')).toContain(
      '# Titel, parti og kommune, som de stod i 2030.\nasta-lyngbo:\n  title: 2. viceborgmester\n  party: M\n  municipality: Lysensund\nbirk-sandager:\n',
    );
  });

  test('keep what the sheet leaves empty', async () => {
    expect(await change('Rådmand | |')).toContain(
      'asta-lyngbo:\n  title: Rådmand\n  party: K\n  municipality: Klitby\n',
    );
  });

  test.each(['M', 'm', 'Marklisten', 'Marklisten (M)', 'M (Marklisten)', '(M)'])(
    'take »%s« for the party M',
    async (party) => {
      expect(await change(`Borgmester | ${party} |`)).toContain('asta-lyngbo:\n  title: Borgmester\n  party: M\n');
    },
  );

  test.each(['Lysensund', 'Lysensund Kommune', 'lysensund', 'Lysensunds Kommune'])(
    'take »%s« for the municipality',
    async (text) => {
      expect(await change(`Borgmester | | ${text}`)).toContain('municipality: Lysensund\nbirk-sandager');
    },
  );

  test('take half of a party’s double name', async () => {
    const overlay: Overlay = { 'parties.yaml': ['M: Marklisten', 'M: ML – Marklisten'] };
    const { textOf } = await importLines([HEAD, 'Asta Lyngbo | | | ML |'], { overlay });
    expect(textOf('2030/mandates.yaml')).toContain('asta-lyngbo:\n  title: Borgmester\n  party: M\n');
  });

  test.each<[what: string, cells: string, message: string]>([
    [
      'an unknown party',
      '| Borgmester | Z |',
      'celle D2\n  Partiet »Z« findes ikke i parties.yaml.\n  Ret: skriv bogstavet: K (Kystlisten), M (Marklisten) og Ø (Øfolket).',
    ],
    ['a party of two names', '| Borgmester | Marklisten (K) |', 'Partiet »Marklisten (K)« findes ikke'],
    [
      'an unknown municipality',
      '| Borgmester | K | Klitbi',
      'celle E2\n  Kommunen »Klitbi« findes ikke i municipalities.yaml.\n  Ret: mente du »Klitby«?',
    ],
    ['an unknown role', '| Kasserer | Borgmester', 'celle B2\n  »Kasserer« er ikke en rolle, der kendes.'],
    [
      'a numbered vice-chair',
      '| 1. næstformand | Borgmester',
      'celle B2\n  »1. næstformand« er ikke en rolle, der kendes.',
    ],
  ])('%s: refused', async (_, cells, message) => {
    expect(await refusalOf([HEAD, `Asta Lyngbo ${cells.startsWith('| B') ? `| ${cells}` : cells}`])).toContain(message);
  });

  test('from another municipality may be a namesake’s, and are refused', async () => {
    expect(await refusalOf([HEAD, 'Asta Lyngbo | Formand | Borgmester | K | Lysensund'])).toContain(
      'celle E2\n  Asta Lyngbo er fra Klitby i mandates.yaml for 2030, men fra Lysensund i arket.\n  Ret: er det samme person, så skriv `asta-lyngbo` i en kolonne med overskriften »Id«; er det en anden, så skriv et nyt id der.',
    );
  });

  test('that differ from row to row are refused', async () => {
    const lines = [
      'Udvalg | Navn | Titel',
      'Bestyrelsen | Asta Lyngbo | Borgmester',
      'Kystudvalget | Asta Lyngbo | Rådmand',
    ];
    expect(await refusalOf(lines, { name: 'Ark1' })).toContain(
      'celle C3\n  Asta Lyngbo har titel »Rådmand« her, men »Borgmester« på række 2 i arket »Ark1«.',
    );
  });

  test('of an edition without any begin a list of their own', async () => {
    const overlay: Overlay = { '2030/mandates.yaml': '# Endnu tom.\n{}\n' };
    const { textOf } = await importLines([HEAD, 'Asta Lyngbo | Formand | Borgmester | K | Klitby'], { overlay });
    expect(textOf('2030/mandates.yaml')).toBe(
      '# Endnu tom.\nasta-lyngbo:\n  title: Borgmester\n  party: K\n  municipality: Klitby\n',
    );
  });

  test('of people who have lost their seats are listed', async () => {
    const { imported } = await importLines([HEAD, 'Asta Lyngbo | Formand | Borgmester | K | Klitby']);
    expect(imported.remarks).toContain(
      'Har et mandat, men ingen plads: dines-havkjaer, ebba-toft-rosenlund og frode-aaby. Slet dem i mandates.yaml, hvis de er gået ud.',
    );
  });
});
