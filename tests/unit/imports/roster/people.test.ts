/** Who a row is about: nobody is guessed. */
import { describe, expect, test } from 'vitest';
import { HEAD, importLines, KYST, refusalOf, SEATED } from '../../../helpers/import-roster.ts';
import type { Overlay } from '../../../helpers/edition.ts';

describe('people', () => {
  test('who are new are added where their names belong', async () => {
    const { textOf } = await importLines([...SEATED, 'Cecilie Bæk | | Byrådsmedlem | K | Klitby']);
    expect(textOf('people.yaml')).toContain(
      'carla-oestermark:\n  name: Carla Østermark\ncecilie-baek:\n  name: Cecilie Bæk\ndines-havkjaer:\n',
    );
    expect(textOf('people.yaml')).toMatch(/^# Opfundne personer\.\n/);
    expect(textOf('2030/mandates.yaml')).toContain(
      'cecilie-baek:\n  title: Byrådsmedlem\n  party: K\n  municipality: Klitby\ndines-havkjaer:\n',
    );
    expect(textOf(KYST)).toContain('  - person: cecilie-baek\n');
  });

  test('are known whatever the case and the blanks of their names', async () => {
    expect((await importLines([HEAD, 'ASTA  LYNGBO | Formand'])).imported.bodies[0]!.seats[0]!.person.id).toBe(
      'asta-lyngbo',
    );
  });

  test('are known by first and last name in two columns', async () => {
    const { imported } = await importLines(['Fornavn | Efternavn', 'Ebba Toft | Rosenlund', 'Asta | Lyngbo']);
    expect(imported.bodies[0]!.seats.map(({ person }) => person.id)).toEqual(['ebba-toft-rosenlund', 'asta-lyngbo']);
  });

  test.each(['Asta Lyngby', 'Asta Maria Lyngbo', 'Ebba Rosenlund'])(
    'whose names are nearly known (%s) are not guessed',
    async (name) => {
      expect(await refusalOf([HEAD, `${name} | | Borgmester`])).toMatch(
        new RegExp(
          `celle A2\\n  »${name}« ligner ».*« \\(\`.*\`\\)\\.\\n  Ret: er det samme person, så skriv navnet som »`,
        ),
      );
    },
  );

  test('with nearly the same name are distinguished by an id', async () => {
    const { textOf } = await importLines(['Navn | Titel | Id', 'Asta Lyngby | Borgmester | asta-lyngby']);
    expect(textOf('people.yaml')).toContain('asta-lyngby:\n  name: Asta Lyngby\n  distinctFrom: [asta-lyngbo]\n');
  });

  test('of one name are not guessed', async () => {
    const overlay: Overlay = {
      'people.yaml': ['birk-sandager:', 'asta-lyngbo-2:\n  name: Asta Lyngbo\nbirk-sandager:'],
    };
    expect(await refusalOf([HEAD, 'Asta Lyngbo | Formand'], { overlay })).toContain(
      'Flere hedder »Asta Lyngbo«: asta-lyngbo og asta-lyngbo-2.',
    );
    const { imported } = await importLines(['Navn | Id', 'Asta Lyngbo | asta-lyngbo'], { overlay });
    expect(imported.bodies[0]!.seats[0]!.person.id).toBe('asta-lyngbo');
  });

  test.each<[what: string, lines: string[], message: string]>([
    [
      'an id that is another’s',
      ['Navn | Id', 'Asta Lyngbo | birk-sandager'],
      '`birk-sandager` hedder »Birk Sandager« i people.yaml, men »Asta Lyngbo« i arket.',
    ],
    ['an id that is none', ['Navn | Id', 'Ny Person | Ny Person!'], '»Ny Person!« kan ikke være et id.'],
    ['half a name', [HEAD, 'Xenia | | Borgmester'], '»Xenia« er ingen kendt person'],
    ['no name', [HEAD, '| | Borgmester'], 'celle A2\n  Rækken har intet navn.'],
    [
      'two people in one cell',
      [HEAD, 'Asta Lyngbo\nBirk Sandager | | Borgmester'],
      'celle A2\n  Cellen har flere linjer.',
    ],
    [
      'a word alone in its row',
      [HEAD, 'Strandudvalget', 'Asta Lyngbo | Formand'],
      'celle A2\n  »Strandudvalget« står alene i rækken',
    ],
    [
      'one person twice',
      [HEAD, 'Asta Lyngbo | Formand', 'ASTA LYNGBO | '],
      'celle A3\n  Asta Lyngbo står også i samme organ på række 2',
    ],
    [
      'a new person without a title',
      [HEAD, 'Xenia Holm | | | K | Klitby'],
      'celle C2\n  Xenia Holm har ingen titel, hverken i arket eller i mandates.yaml.',
    ],
  ])('%s: refused', async (_, lines, message) => {
    expect(await refusalOf(lines)).toContain(message);
  });
});
