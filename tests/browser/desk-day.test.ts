import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { chooseFile, chooseWordFile, clickButton, clickInDialog, fillCell, paste } from '../helpers/desk-hands.ts';
import { heading, paragraph } from '../helpers/word/markup.ts';
import { useDesk } from '../helpers/visit-desk.ts';
import { makeXlsx } from '../helpers/xlsx.ts';

const run = promisify(execFile);
const BOARD = '2030/organisation/bestyrelsen.mdx';
const RESULT = '2030/accounts/resultat.mdx';
const desk = useDesk();

describe('an editor’s day', () => {
  test('lays next year’s edition and a chapter in it, and comes to the chapter', async () => {
    const page = await desk.visit();
    await clickButton(page, 'Ny udgave');
    await clickInDialog(page, 'Opret udgaven');
    await page.waitForSelector('.edition[data-edition="2031"]');
    await expect
      .poll(() => page.$eval('.edition__state', (state) => state.textContent))
      .toContain('af 3 kapitler skrevet');
    await clickButton(page, 'Nyt kapitel');
    await page.locator('#kapitel-tema').fill('Søer og åer');
    await clickInDialog(page, 'Opret kapitlet');
    await page.waitForSelector('.cm-content');
    await expect.poll(() => page.$eval('.file__head h1', (title) => title.textContent)).toBe('Søer og åer');
    expect(await desk.read('2031/chapters/soeer-og-aaer.mdx')).toContain('title: Søer og åer');
    expect(desk.complaints()).toEqual([]);
  });

  test('reads a Word file, shows how it was read, and writes it when told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'word-'));
    const body = heading('Havnene har fået mere plads') + paragraph('Tre havne blev udvidet i 2030.');
    const page = await desk.visit();
    await chooseWordFile(page, folder, 'havne.docx', body);
    await page.locator('#import-tema').fill('Havne');
    await clickInDialog(page, 'Læs filen');
    await expect.poll(() => page.$eval('.report', (report) => report.textContent)).toContain('Intet er gået tabt');
    await clickInDialog(page, 'Skriv det');
    await page.waitForSelector('.cm-content');
    expect(await desk.read('2030/chapters/havne.mdx')).toContain('Tre havne blev udvidet i 2030.');
    await rm(folder, { recursive: true });
  });

  test('reads the accounts of a workbook, shows what differs, and writes its amounts when told to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'excel-'));
    const file = join(folder, 'regnskab.xlsx');
    const rows = [
      ['Kr.', '2030', '2029'],
      ['Kontingent', 8_100_000, 7_500_000],
      ['Tilskud', 2_000_000, 1_500_000],
      ['Indtægter i alt', 10_100_000, 9_000_000],
    ];
    await writeFile(file, await makeXlsx([{ name: 'Resultatopgørelse', rows }]));
    const before = await desk.read(RESULT);
    const page = await desk.visit();
    await clickButton(page, 'Fra Word eller Excel');
    await chooseFile(page, '#import-fil', file);
    await page.locator('dialog .option ::-p-text(erstatte)').click();
    await clickInDialog(page, 'Læs filen');
    await expect
      .poll(() => page.$eval('.report', (report) => report.textContent))
      .toMatch(/Kontingent +8\.100\.000 +7\.500\.000 +i stedet for 8\.000\.000/);
    expect(await desk.read(RESULT)).toBe(before);
    await clickInDialog(page, 'Skriv det');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await desk.read(RESULT)).toBe(
      before.replace('[8000000, 7500000]', '[8100000, 7500000]').replace('[10000000,', '[10100000,'),
    );
    await rm(folder, { recursive: true });
  });

  test('chooses a person by name in a roster, and only that line changes', async () => {
    const before = await desk.read(BOARD);
    const page = await desk.visit(`fil=${BOARD}`);
    await fillCell(page, 'Person, række 3', 'Dines Havkjær');
    await expect.poll(() => desk.read(BOARD)).toBe(before.replace('carla-oestermark', 'dines-havkjaer'));
  });

  test('is told in the table what the rows add up to when an amount is changed', async () => {
    const page = await desk.visit(`fil=${RESULT}`);
    await page.waitForSelector('.sum');
    expect(await page.$('.sum strong')).toBeNull();
    const amount = await page.waitForSelector('tr:not([data-mark]) [aria-label^="Beløb 2030"]');
    await amount!.click({ count: 3 });
    await page.keyboard.type('1');
    await expect.poll(() => page.$$eval('.sum strong', (sums) => sums.length)).toBeGreaterThan(0);
  });

  test('pastes rows of a spreadsheet into a table', async () => {
    const page = await desk.visit(`fil=2030/deviations.yaml`);
    await clickButton(page, 'Tilføj række');
    await page.waitForSelector('[aria-label^="Hvor i kilden"]');
    await page.$$eval('[aria-label^="Hvor i kilden"]', (cells) => (cells.at(-1) as HTMLElement).focus());
    await paste(page, { 'text/plain': 'Side 1\tEt\tTo\tFordi.\nSide 2\tTre\tFire\tDerfor.' });
    await expect
      .poll(() => desk.read('2030/deviations.yaml'))
      .toContain('- where: Side 2\n  source: Tre\n  printed: Fire');
  });

  test('sends the work to review under the editor’s name', async () => {
    await writeFile(join(desk.root(), '2030/media/note.vtt'), 'WEBVTT\n');
    const page = await desk.visit();
    await clickButton(page, 'Send til gennemsyn');
    await page.locator('#send-ord').fill('Undertekster');
    await page.locator('#send-navn').fill('Else Kyst');
    await page.locator('#send-mail').fill('else@example.org');
    await clickInDialog(page, 'Send');
    await expect
      .poll(() => page.$eval('.steps', (steps) => steps.textContent), { timeout: 60_000 })
      .toContain('gennemsyn/');
    const { stdout } = await run('git', ['-C', desk.root(), 'log', '-1', '--format=%an: %s']);
    expect(stdout).toBe('Else Kyst: Undertekster\n');
  });
});

describe('no rule of axe is broken', () => {
  test.each([
    ['on the first page', ''],
    ['on a chapter', 'fil=2030/chapters/velfaerd.mdx'],
    ['on a table', `fil=${RESULT}`],
    ['on a roster', `fil=${BOARD}`],
    ['on a record', 'fil=2030/mandates.yaml'],
    ['on the edition with its colours', 'fil=2030/edition.mdx'],
    ['on what has changed', 'siden='],
  ])('%s', async (_, query) => {
    const page = await desk.visit(query);
    await page.waitForNetworkIdle();
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await auditPage(page)).toEqual([]);
  });

  test.each([
    ['when a tag is chosen', 'fil=2030/chapters/velfaerd.mdx', 'Indsæt mærke'],
    ['when a chapter is laid', '', 'Nyt kapitel'],
    ['when a file is read in', '', 'Fra Word eller Excel'],
    ['when the work is sent', '', 'Send til gennemsyn'],
  ])('%s', async (_, query, button) => {
    const page = await desk.visit(query);
    await clickButton(page, button);
    await page.waitForSelector('dialog[open]');
    expect(await auditPage(page)).toEqual([]);
  });
});
