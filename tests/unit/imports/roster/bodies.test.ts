/** Which body a row belongs to, and sheets that cannot be read. */
import { describe, expect, test } from 'vitest';
import { HEAD, importLines, KYST, refusalOf, SEATED } from '../../../helpers/import-roster.ts';
import type { RosterCase } from '../../../helpers/import-roster.ts';
import type { Overlay } from '../../../helpers/edition.ts';

describe('bodies', () => {
  const [first, second] = ['Asta Lyngbo', 'Carla Østermark'];

  test.each<[how: string, lines: string[], more?: RosterCase]>([
    ['by a column', ['Udvalg | Navn', `Bestyrelsen | ${first}`, `Kystudvalget | ${second}`], { name: 'Ark1' }],
    [
      'by a merged column',
      ['Organ | Navn', `Bestyrelsen | ${first}`, `Kystudvalget | ${second}`],
      { name: 'Ark1', merges: ['A2:A2'] },
    ],
    [
      'by headings between the rows',
      ['Navn | Rolle', 'Bestyrelsen', `${first} | Formand`, 'KYSTUDVALGET', `${second} | Formand`],
      { name: 'Ark1' },
    ],
  ])('are known %s', async (_, lines, more) => {
    const { imported } = await importLines(lines, more);
    expect(
      imported.bodies.map(({ source, seats }) => [source.slug, ...seats.map(({ person }) => person.name)]),
    ).toEqual([
      ['bestyrelsen', first],
      ['kystudvalget', second],
    ]);
  });

  test('are known in every row of a merged cell', async () => {
    const lines = ['Udvalg | Navn', `Bestyrelsen | ${first}`, `| ${second}`];
    const { imported } = await importLines(lines, { name: 'Ark1', merges: ['A2:A3'] });
    expect(imported.bodies[0]!.seats).toHaveLength(2);
  });

  test.each(['kystudvalget 2030', 'KYSTUDVALGET'])('are known by a tab that is called »%s«', async (name) => {
    expect((await importLines([...SEATED], { name })).imported.bodies).toHaveLength(1);
  });

  test('are known by a tab that Excel has cut', async () => {
    const overlay: Overlay = {
      [KYST]: ['title: Kystudvalget', 'title: Udvalget for kyster, strande og veje ved havet'],
    };
    expect(
      (await importLines([...SEATED], { overlay, name: 'Udvalget for kyster, strande og' })).imported.bodies,
    ).toHaveLength(1);
  });

  test('that are unknown are refused once, with the nearest', async () => {
    const message = await refusalOf([...SEATED], { name: 'Kystudvaget' });
    expect(message).toContain(
      'arket »Kystudvaget«, fanen\n  »Kystudvaget« er ikke et organ i udgaven.\n  Ret: skriv »Kystudvalget«',
    );
    expect(message).toContain('1 fejl i regnearket.');
  });

  test('that the sheet does not mention are listed', async () => {
    expect((await importLines([...SEATED])).imported.remarks).toContain(
      'Står ikke i regnearket og er uændrede: Bestyrelsen og Sekretariatet.'.replace(
        'Sekretariatet og Bestyrelsen',
        'Bestyrelsen og Sekretariatet',
      ),
    );
  });
});

describe('a sheet', () => {
  test('is read without hidden and unknown columns, which are listed', async () => {
    const lines = ['Navn | Rolle | Mail | Parti | Telefon', 'Asta Lyngbo | Formand | a@example.org | M | 12'];
    const { imported, textOf } = await importLines(lines, { hiddenColumns: [4] });
    expect(imported.remarks).toContain(
      'Arket »Kystudvalget«: ikke læst: kolonne C (»Mail«), E (»Telefon«) og D (»Parti«, skjult).',
    );
    expect(textOf('2030/mandates.yaml')).toBeUndefined();
  });

  test.each<[what: string, lines: string[], more: RosterCase, message: string]>([
    ['a hidden row', [HEAD, 'Asta Lyngbo | Formand'], { hiddenRows: [2] }, 'række 2\n  Rækken er skjult.'],
    [
      'two columns of one head',
      ['Navn | Parti | Parti', 'Asta Lyngbo | K | M'],
      {},
      'celle C1\n  »Parti« siger det samme som overskriften på en anden kolonne.',
    ],
    [
      'two merged names',
      [HEAD, 'Asta Lyngbo | Formand', '| Medlem'],
      { merges: ['A2:A3'] },
      'celle A3\n  Cellen er flettet med andre.',
    ],
    ['no names at all', ['Post | 2030', 'Løn | 1'], {}, 'udvalg.xlsx har intet ark med navne.'],
  ])('with %s is refused', async (_, lines, more, message) => {
    expect(await refusalOf(lines, more)).toContain(message);
  });

  test('is not read against registers with errors', async () => {
    expect(await refusalOf([...SEATED], { overlay: { 'people.yaml': '- forkert\n' } })).toContain(
      'content/people.yaml har fejl, så navnene kan ikke findes.',
    );
  });

  test('has all its mistakes reported in one run', async () => {
    const message = await refusalOf([
      HEAD,
      'Asta Lyngby | Kasserer | Borgmester | Z | Klitbi',
      'Xenia Holm | | | K | Klitby',
    ]);
    expect(message).toContain('ligner »Asta Lyngbo«');
    expect(message).toContain('»Kasserer«');
    expect(message).toContain('Partiet »Z«');
    expect(message).toContain('Kommunen »Klitbi«');
    expect(message).toContain('Xenia Holm har ingen titel');
    expect(message).toContain('5 fejl i regnearket.');
  });
});
