import { describe, expect, test } from 'vitest';
import type { Sources } from '../../../src/sources/sources.ts';
import { parseSource } from '../../../src/sources/parse-source.ts';
import { classify } from '../../../src/sources/source-kinds.ts';
import { isAmountRow } from '../../../src/report/totals.ts';
import type { AccountsTable } from '../../../src/schemas/accounts.ts';
import { listMarks } from '../../../src/scaffold/marks.ts';
import { findOrganisation, planEdition } from '../../../src/scaffold/plan-edition.ts';
import { loadTiny } from '../../helpers/edition.ts';
import type { Overlay } from '../../helpers/edition.ts';

/** The edition of 2031, made from the tiny one, as if it had been read back. */
async function planTiny() {
  const files = planEdition(await loadTiny(), 2031).map(({ path, content }) => {
    const { source, faults } = parseSource(
      path,
      `content/${path}`,
      classify(path)!,
      new TextEncoder().encode(String(content)),
    );
    return { ...source, faults };
  });
  const file = (path: string) => files.find((source) => source.path === `2031/${path}`)!;
  return { files, file, table: (slug: string) => file(`accounts/${slug}.mdx`).data as AccountsTable };
}

describe('a new edition', () => {
  test('has every file of the last one but its deviations, and each passes its schema', async () => {
    const { files } = await planTiny();
    const last = (await loadTiny()).files.filter(({ year, kind }) => year === 2030 && kind !== 'deviations');
    expect(files.map(({ path }) => path).sort()).toEqual(last.map(({ path }) => path.replace('2030', '2031')).sort());
    expect(files.flatMap(({ faults, issues }) => [...faults, ...issues])).toEqual([]);
  });

  test('is a draft with the motif and colours of the last one', async () => {
    const { file } = await planTiny();
    expect(file('edition.mdx').data).toMatchObject({
      state: 'draft',
      date: '2032-03-14',
      keyFigures: [],
      motif: { kind: 'roads', ways: 3, places: 12 },
    });
  });

  test('asks for the original only when somebody else than the organisation publishes', async () => {
    const original = async (overlay: Overlay) =>
      String(planEdition(await loadTiny(overlay), 2031).find(({ path }) => path === '2031/edition.mdx')?.content).match(
        /^original:/m,
      );
    expect(await original({ 'site.yaml': ['rendering: own', 'rendering: independent'] })).not.toBeNull();
    expect(await original({})).toBeNull();
  });

  test('has the chapters in their places, with nothing written in them', async () => {
    const { file } = await planTiny();
    expect(file('chapters/natur/kyst.mdx').data).toMatchObject({ title: 'Kyst', order: 10, committee: 'kystudvalget' });
    expect(file('chapters/velfaerd.mdx').text).toContain(
      '{/* SKRIV: kapitlets tekst, med mellemrubrikker, der begynder med ##. Sidste år var mellemrubrikkerne: En samtale på hver arbejdsplads · Hvad tallene viser. */}',
    );
    expect(file('chapters/velfaerd.mdx').text).not.toContain('foråret');
  });

  test('has the seats as they stand, to be gone through', async () => {
    const { file } = await planTiny();
    expect(file('organisation/bestyrelsen.mdx').text).toContain(
      '# SKRIV: ført over fra 2030: gå pladserne efter.\nseats:\n  - person: asta-lyngbo\n    role: chair\n',
    );
    expect(file('mandates.yaml').data).toMatchObject({ 'asta-lyngbo': { municipality: 'Klitby' } });
  });

  test('moves the year in headings of the organisation one on', async () => {
    const plan = planEdition(
      await loadTiny({
        '2030/organisation/foreningen.mdx': ['## Politisk organisation', '## Politisk organisation 2030'],
      }),
      2031,
    );
    expect(plan.find(({ path }) => path === '2031/organisation/foreningen.mdx')!.content).toContain(
      '\n## Politisk organisation 2031\n',
    );
  });

  test('compares with the closing figures of the last one', async () => {
    const rows = (await planTiny()).table('resultat').rows.filter(isAmountRow);
    expect(rows.map(({ id, amounts }) => [id, ...amounts])).toEqual([
      ['kontingent', 'notGiven', 8000000],
      ['tilskud', 'notGiven', 2000000],
      ['indtaegter', 'notGiven', 10000000],
      ['loen', 'notGiven', -7500000],
      ['moeder', 'notGiven', -1250000],
      ['resultat', 'notGiven', 1250000],
      ['rejser', 'notGiven', -210000],
    ]);
  });

  test('moves the years of titles and days one on', async () => {
    const { file } = await planTiny();
    expect(file('accounts/kontingent.mdx').data).toMatchObject({
      title: 'Kontingent 2033',
      year: 2033,
      populationDay: '2033-01-01',
      totalPercent: 0,
    });
    expect(file('accounts/regnskabet.mdx').data).toMatchObject({ title: 'Foreningens regnskab 2031' });
  });

  test('marks in every file what is still to be written', async () => {
    const { files } = await planTiny();
    expect(files.filter(({ text }) => listMarks(text).length === 0).map(({ path }) => path)).toEqual([]);
  });
});

describe('the organisation of a new edition', () => {
  const board = '---\ntitle: Bestyrelsen\nkind: board\norder: 20\nseats: { notGiven: Vist som billede. }\n---\n';
  /** The tiny edition of 2030, and one of 2031 that shows its rosters as pictures. */
  const later = {
    '2031/edition.mdx': '---\ntitle: Lys\n---\n',
    '2031/organisation/bestyrelsen.mdx': board,
    '2031/mandates.yaml': '# Ingen.\n{}\n',
  };
  const plan = async (overlay: Overlay = {}) => {
    const { files, ...sources } = await loadTiny({ ...later, ...overlay });
    const edition = files.find(({ path }) => path === '2030/edition.mdx');
    const fixed = files.map((file) => (file.path === '2031/edition.mdx' ? { ...file, data: edition!.data } : file));
    const planned = planEdition({ ...sources, files: fixed }, 2032);
    return (path: string) => String(planned.find((file) => file.path === `2032/${path}`)?.content);
  };

  test('comes from the newest edition that has seats', async () => {
    const file = await plan();
    expect(file('organisation/kystudvalget.mdx')).toContain(
      '# SKRIV: ført over fra 2030: gå pladserne efter.\nseats:\n  - person: carla-oestermark\n',
    );
    expect(file('organisation/bestyrelsen.mdx')).toContain('  - person: asta-lyngbo\n');
    expect(file('organisation/foreningen.mdx')).toContain('# SKRIV: ført over fra 2030: gå teksten efter.');
  });

  test('has the mandates of the newest edition that has some', async () => {
    const file = await plan();
    expect(file('mandates.yaml')).toMatch(/^# SKRIV: ført over fra 2030: gå titler, [^\n]*\nasta-lyngbo:\n/);
  });

  test('comes from the newest edition when that has seats', async () => {
    const seated = board.replace('{ notGiven: Vist som billede. }', '[{ person: frode-aaby }]');
    const file = await plan({ '2031/organisation/bestyrelsen.mdx': seated });
    expect(file('organisation/bestyrelsen.mdx')).toContain('ført over fra 2031');
    expect(file('organisation/kystudvalget.mdx')).toBe('undefined');
  });

  test('comes from the newest edition when none has seats', () => {
    const empty: Sources = { ...({} as Sources), folder: 'content', files: [], others: [], faults: [] };
    expect(findOrganisation(empty, 2031)).toEqual({ seats: 2031, mandates: 2031 });
  });
});

describe('a new edition is not made', () => {
  const plan = async (year: number, overlay = {}) => planEdition(await loadTiny(overlay), year);

  test('over one that is there', async () => {
    await expect(plan(2030)).rejects.toThrow('Udgaven 2030 findes allerede, og intet er ændret.');
  });

  test('with a year between', async () => {
    await expect(plan(2033)).rejects.toThrow('Den nyeste udgave er 2030, så den næste er 2031 og ikke 2033.');
  });

  test('from one with errors', async () => {
    await expect(plan(2031, { '2030/edition.mdx': ['state: draft', 'state: klar'] })).rejects.toThrow(
      'content/2030/edition.mdx har fejl, så den kan ikke føres videre.',
    );
  });

  test('without knowing whose it is', async () => {
    await expect(plan(2031, { 'site.yaml': null })).rejects.toThrow(
      'content/site.yaml mangler eller har fejl, og den siger, hvem udgaven er fra.',
    );
  });

  test('from nothing', () => {
    const empty: Sources = { ...({} as Sources), folder: 'content', files: [], others: [], faults: [] };
    expect(() => planEdition(empty, 2031)).toThrow('Der er ingen udgave i content/ at gå ud fra.');
  });
});
