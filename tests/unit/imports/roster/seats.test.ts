/** Seats from a spreadsheet, and how they are shown before they are written. */
import { describe, expect, test } from 'vitest';
import { showRoster } from '../../../../src/imports/roster/show-roster.ts';
import { HEAD, importLines, KYST, refusalOf, SEATED } from '../../../helpers/import-roster.ts';
import type { Overlay } from '../../../helpers/edition.ts';

describe('a roster', () => {
  test('that says what the edition says changes nothing', async () => {
    const { imported, sources } = await importLines(SEATED);
    expect(imported.changes).toEqual([]);
    expect(showRoster(sources, imported)).toContain('Alt står der allerede; intet skal ændres.');
  });

  test('gives the body its seats in the order of the sheet, and leaves the rest of the file', async () => {
    const { textOf } = await importLines([HEAD, SEATED[4]!, 'Asta Lyngbo | Formand | Borgmester | K | Klitby']);
    expect(textOf(KYST)).toBe(`---
title: Kystudvalget
kind: committee
order: 40
expectedSeats: 4
seats:
  - person: ebba-toft-rosenlund
  - person: asta-lyngbo
    role: chair
---
`);
  });

  test('keeps comments, and takes away the mark that seats are carried over', async () => {
    const overlay: Overlay = {
      [KYST]: [
        ['seats:\n', '# SKRIV: ført over fra 2029: gå pladserne efter.\nseats:\n'],
        ['  - person: dines-havkjaer\n', '  # Vikar til maj.\n  - person: dines-havkjaer\n'],
        ['title: Kystudvalget', "title:   'Kystudvalget'   # som i vedtægten"],
      ],
    };
    const { textOf } = await importLines([...SEATED.slice(0, 3), SEATED[4]!, SEATED[3]!], { overlay });
    expect(textOf(KYST)).toContain(`title:   'Kystudvalget'   # som i vedtægten\n`);
    expect(textOf(KYST)).toContain('  - person: ebba-toft-rosenlund\n  # Vikar til maj.\n  - person: dines-havkjaer\n');
    expect(textOf(KYST)).not.toContain('SKRIV');
  });

  test('takes the place of a reason for missing seats', async () => {
    const { textOf } = await importLines([HEAD, 'Frode Aaby | | Direktør'], { name: 'Sekretariatet' });
    expect(textOf('2030/organisation/sekretariatet.mdx')).toContain('order: 30\nseats:\n  - person: frode-aaby\n---\n');
  });

  test('without a column of roles leaves them as they were, and says so', async () => {
    const { textOf, sources, imported } = await importLines([
      'Navn | Titel',
      'Birk Sandager | 1. viceborgmester',
      'Asta Lyngbo | Borgmester',
    ]);
    expect(textOf(KYST)).toContain(
      '  - person: birk-sandager\n    role: chair\n    portfolio: vejene\n  - person: asta-lyngbo\n---',
    );
    expect(showRoster(sources, imported)).toMatch(
      /Birk Sandager +formand, vejene +1\. vice[\s\S]*Asta Lyngbo {2,}Borgmester/,
    );
    expect(imported.remarks).toContain(
      'Arket »Kystudvalget« har ingen kolonne »Rolle«, så de, der bliver, beholder deres.',
    );
  });

  test('takes the resort from a chair who has become a member', async () => {
    const { textOf } = await importLines([HEAD, 'Carla Østermark | Medlem', 'Birk Sandager | Formand']);
    expect(textOf(KYST)).toContain(
      '  - person: carla-oestermark\n  - person: birk-sandager\n    role: chair\n    portfolio: vejene\n---',
    );
  });

  test('takes the resort from a chair when its column is empty', async () => {
    const { textOf } = await importLines(['Navn | Rolle | Resort', 'Birk Sandager | Formand | ']);
    expect(textOf(KYST)).toContain('  - person: birk-sandager\n    role: chair\n---');
  });

  test('is refused when somebody who is no chair has a resort', async () => {
    expect(await refusalOf(['Navn | Rolle | Resort', 'Birk Sandager | Næstformand | fisk'])).toContain(
      'celle A2\n  Birk Sandager har et resort, men er ikke formand.',
    );
  });

  test('may share the chair, which the file then says', async () => {
    const lines = [
      HEAD,
      'Asta Lyngbo | Formand for fisk',
      'Birk Sandager | Formand for fugle',
      'Carla Østermark | Næstformand',
    ];
    const { textOf } = await importLines(lines, { name: 'Bestyrelsen' });
    expect(textOf('2030/organisation/bestyrelsen.mdx')).toMatch(
      /role: chair\n {4}portfolio: fisk\n[\s\S]*role: chair\n {4}portfolio: fugle\n[\s\S]*role: vice-chair\nchairs: 2\n---/,
    );
  });
});

test('the reading is shown as a table before anything is written', async () => {
  const { sources, imported } = await importLines([
    HEAD,
    'Asta Lyngbo | Formand | Rådmand | M | Klitby',
    'Birk Sandager | Næstformand | 1. viceborgmester | M | Lysensund',
    'Cecilie Bæk | | Byrådsmedlem | K | Klitby',
  ]);
  expect(showRoster(sources, imported)).toMatchInlineSnapshot(`
    "Sådan læste jeg Kystudvalget, 3 pladser, i arket »Kystudvalget«:

      række  navn           rolle        titel              parti  kommune
          2  Asta Lyngbo    formand      Rådmand            M      Klitby     før: Borgmester, K, Klitby
          3  Birk Sandager  næstformand  1. viceborgmester  M      Lysensund
          4  Cecilie Bæk                 Byrådsmedlem       K      Klitby     ny person: cecilie-baek

      Ud: Carla Østermark, Dines Havkjær og Ebba Toft Rosenlund.

    - Står ikke i regnearket og er uændrede: Bestyrelsen og Sekretariatet.
    - Har et mandat, men ingen plads: dines-havkjaer, ebba-toft-rosenlund og frode-aaby. Slet dem i mandates.yaml, hvis de er gået ud.
    Bliver ændret: content/people.yaml, content/2030/mandates.yaml og content/2030/organisation/kystudvalget.mdx.
    "
  `);
});
