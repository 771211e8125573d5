/** The editor's commands as they are typed: what they print, what they write, and that a mistake is one sentence. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runRules } from '../../src/kontrol/run.ts';
import { loadSources } from '../../src/sources/from-disk.ts';
import { makeDocx } from '../helpers/word/docx.ts';
import { paragraph } from '../helpers/word/markup.ts';
import { copyTiny } from '../helpers/edition.ts';
import { makeXlsx } from '../helpers/xlsx.ts';

const run = promisify(execFile);
let root: string;
let input: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ root, remove } = await copyTiny());
  input = await mkdtemp(join(tmpdir(), 'beretning-'));
});
afterEach(async () => {
  await remove();
  await rm(input, { recursive: true, force: true });
});

const ACCOUNTS = [
  ['kr.', 2031, 2030],
  ['Kontingent', 9_000_000, 8_000_000],
  ['Tilskud', 1_000_000, 2_000_000],
  ['Indtægter i alt', 10_000_000, 10_000_000],
];

const ROSTER = [
  ['Navn', 'Rolle', 'Titel', 'Parti', 'Kommune'],
  ['Carla Østermark', 'Formand for strandene', 'Borgmester', 'Ø', 'Østermarke'],
  ['Birk Sandager', 'Formand for vejene', '1. viceborgmester', 'M', 'Lysensund'],
  ['Dines Havkjær', null, 'Byrådsmedlem', 'K', 'Klitby'],
  ['Gorm Strand', null, 'Rådmand', 'Øfolket', 'Østermarke'],
];

/** Runs a door on the copy of the tiny edition. */
function command(script: string, ...args: string[]): Promise<{ code: number; out: string }> {
  return commandWith({}, script, ...args);
}

/** The same with variables of the environment, as npm sets them. */
async function commandWith(
  variables: Record<string, string>,
  script: string,
  ...args: string[]
): Promise<{ code: number; out: string }> {
  const env = { ...process.env, CONTENT_ROOT: root, ...variables };
  return run(process.execPath, [`scripts/${script}.ts`, ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout + stderr }),
  );
}

/** Texts, and the word of a new chapter's short address, which is the editor's to choose. */
const TO_WRITE = ['tekst-mangler', 'tekst-gentaget', 'kort-adresse'];

describe('next year in an afternoon', () => {
  test('an edition, a chapter and both imports follow each other, and Kontrol finds nothing but what is to be written', async () => {
    expect(await command('new-edition', '2031')).toMatchObject({ code: 0 });
    expect(await command('new-chapter', '2031', 'skove', '--title', 'Skove')).toMatchObject({ code: 0 });
    await writeFile(
      join(input, 'skove.docx'),
      await makeDocx({
        body:
          paragraph('Skoven kom først', 'heading1') + paragraph('I 2031 blev der plantet skov i alle tre kommuner.'),
      }),
    );
    expect((await command('import-word', join(input, 'skove.docx'), '2031', 'skove')).out).toContain(
      'Intet er gået tabt.',
    );
    await writeFile(join(input, 'regnskab.xlsx'), await makeXlsx([{ name: 'Resultatopgørelse', rows: ACCOUNTS }]));
    const imported = await command('import-accounts', join(input, 'regnskab.xlsx'), '2031', '--yes');
    expect(imported.out).toContain('Sådan læste jeg arket »Resultatopgørelse«');
    expect(imported.out).toContain('er ført ind i');
    expect(await readFile(join(root, '2031/accounts/resultat.mdx'), 'utf8')).toContain('amounts: [9000000, 8000000]');
    await writeFile(join(input, 'udvalg.xlsx'), await makeXlsx([{ name: 'Kystudvalget', rows: ROSTER }]));
    const roster = await command('import-roster', join(input, 'udvalg.xlsx'), '2031', '--yes');
    expect(roster.out).toContain('Sådan læste jeg Kystudvalget, 4 pladser');
    expect(roster).toMatchObject({ code: 0, out: expect.stringContaining('Kontrol: ') });
    expect(await readFile(join(root, 'people.yaml'), 'utf8')).toContain('gorm-strand:\n  name: Gorm Strand\n');
    const findings = await runRules(await loadSources(root));
    expect(findings.length).toBeGreaterThan(30);
    expect(findings.filter(({ rule }) => !TO_WRITE.includes(rule))).toEqual([]);
  });

  test('without a terminal to ask in, and without --yes, a spreadsheet is shown and nothing is written', async () => {
    const rows = ACCOUNTS.map(([label, ...amounts], index) => [label, ...(index === 0 ? [2030, 2029] : amounts)]);
    await writeFile(join(input, 'igen.xlsx'), await makeXlsx([{ name: 'Ny tabel', rows }]));
    const before = await readdir(root, { recursive: true });
    const { code, out } = await command('import-accounts', join(input, 'igen.xlsx'), '2030', '--new');
    expect(code).toBe(1);
    expect(out).toContain('Sådan læste jeg arket »Ny tabel«, der skal ind i');
    expect(out).toContain('Intet er skrevet, for her er ingen terminal at spørge i.');
    await writeFile(join(input, 'navne.xlsx'), await makeXlsx([{ name: 'Bestyrelsen', rows: ROSTER }]));
    const roster = await command('import-roster', join(input, 'navne.xlsx'), '2030');
    expect(roster).toMatchObject({ code: 1, out: expect.stringContaining('Intet er skrevet, for her') });
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });

  test('what is there is never overwritten', async () => {
    const before = await readdir(root, { recursive: true });
    expect(await command('new-edition', '2030')).toEqual({
      code: 1,
      out: expect.stringContaining('Udgaven 2030 findes allerede, og intet er ændret'),
    });
    expect(await command('new-chapter', '2030', 'velfaerd')).toEqual({
      code: 1,
      out: expect.stringContaining('2030/chapters/velfaerd.mdx findes allerede, så intet er skrevet.'),
    });
    expect(await readdir(root, { recursive: true })).toEqual(before);
  });
});

describe('a mistake on the command line is a sentence, and no stack trace', () => {
  test.each([
    ['new-edition', [], 'Årstallet mangler.'],
    ['new-edition', ['næste'], '»næste« er ikke et årstal.'],
    ['new-edition', ['--aar', '2031'], 'Kommandoen kan ikke læses.'],
    ['new-chapter', ['2030'], 'Kapitlets navn i adressen mangler.'],
    ['import-word', ['findes-ikke.docx', '2030', 'skove'], 'findes-ikke.docx findes ikke.'],
    ['import-word', ['tests', '2030', 'skove'], 'tests er en mappe.'],
    ['import-accounts', ['package.json', '2030'], 'package.json er ikke et regneark.'],
    ['new-chapter', ['2030', 'skove', 'Skove og enge'], '»Skove og enge« er et ord for meget.'],
    ['import-accounts', ['regnskab.xlsx', '2030', '--title', 'X'], 'Den har ikke `--title`.'],
    ['import-roster', [], 'Regnearket mangler.'],
    ['import-roster', ['package.json', '2030'], 'package.json er ikke et regneark.'],
    ['diff', [], 'Det, der skal sammenlignes med, mangler.'],
    ['build', ['--outdir', 'x'], 'Den har ikke `--outdir`.'],
    ['build', ['prøve'], '»prøve« er et ord for meget.'],
    ['build', ['--browser', 'firefox'], 'Der er ingen browser »firefox« at vælge.'],
    ['revise', [], 'Årstallet mangler.'],
  ])('%s %j', async (script, args, message) => {
    const { code, out } = await command(script, ...args);
    expect(code).toBe(1);
    expect(out).toContain(message);
    expect(out).toContain('\n  Ret: ');
    expect(out).not.toMatch(/^\s+at /m);
  });
});

test('an option of Kontrol that does not exist is a sentence, with a code of its own', async () => {
  const { code, out } = await command('check', '--onlin');
  expect(code).toBe(2);
  expect(out).toContain('Kommandoen kan ikke læses. Den har ikke `--onlin`.\n  Ret: ');
});

test.each([
  'build',
  'check',
  'new-edition',
  'new-chapter',
  'import-word',
  'import-accounts',
  'import-roster',
  'revise',
  'diff',
])('%s --help prints how the command is written, and does nothing', async (script) => {
  const { code, out } = await command(script, '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/^npm run \S+/);
  expect(out).toContain('\nEksempel: npm run ');
});

test('an option that npm kept for itself stops the command before it writes', async () => {
  const before = await readdir(root, { recursive: true });
  const npm = { npm_lifecycle_event: 'new:chapter', npm_config_title: 'true' };
  const { code, out } = await commandWith(npm, 'new-chapter', '2030', 'heste', 'Heste');
  expect(code).toBe(1);
  expect(out).toContain('npm har selv taget `--title`');
  expect(await readdir(root, { recursive: true })).toEqual(before);
});

test('Kontrol lists its rules with their reasons, and those that ask the network with the option', async () => {
  const { code, out } = await command('check', '--rules');
  expect(code).toBe(0);
  expect(out).toContain('punktum\n  Et afsnit uden punktum');
  expect(out).toContain('link-svar (kun med `--online`)\n');
});
