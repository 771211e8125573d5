import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mainOf, readPage, readText } from '../helpers/built-pages.ts';
import {
  chooseWordFile,
  clickButton,
  clickInDialog,
  fillCell,
  openFromFirstPage,
  pasteWhole,
} from '../helpers/desk-hands.ts';
import { addRemote, runGit } from '../helpers/git.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';
import { fold } from '../helpers/text.ts';
import { useDesk } from '../helpers/visit-desk.ts';
import { heading, paragraph } from '../helpers/word/markup.ts';

/** Texts that lay ready when the day began. */
const READY = 'tests/fixtures/next-year';
const DAY_LIMIT = 900_000;
const PUBLISH_LIMIT = 600_000;

const desk = useDesk({}, { isPublished: true });
let folder = '';
let remote = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dag-'));
  remote = await addRemote(desk.root());
});
afterAll(async () => {
  for (const each of [folder, remote]) await rm(each, { recursive: true, force: true });
});

const stateOf = (page: Page) => page.$eval('.state', (state) => state.textContent);

/** The fields of a chapter, by the form. */
async function fillChapter(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.waitForSelector('.form-pane');
  if (!(await page.$('.form-pane[open]'))) await page.locator('.form-pane summary').click();
  const fill = async (key: string, text: string) => {
    await page.locator(`#felt-${key}`).fill(text);
    return page.$eval(`#felt-${key}`, (field) => (field as HTMLInputElement).value);
  };
  // A form that is drawn anew while one types may lose a letter.
  for (const [key, text] of Object.entries(fields)) await expect.poll(() => fill(key, text)).toBe(text);
}

/** Goes to a finding by its place below the text, and to the beginning of its line. */
async function goToFinding(page: Page, words: string): Promise<void> {
  await page.waitForSelector('.finding');
  if (!(await page.$('.findings[open]'))) await page.locator('.findings summary').click();
  await page.locator(`.finding ::-p-text(${words})`).wait();
  await page.evaluate((sought: string) => {
    const rows = [...document.querySelectorAll('.finding')];
    const row = rows.find(({ textContent }) => textContent.includes(sought));
    row!.querySelector<HTMLButtonElement>('.finding__place')!.click();
  }, words);
  await page.waitForSelector('.cm-editor.cm-focused');
  await page.keyboard.press('Home');
}

/** What a reader of the preview sees. */
async function readPreview(page: Page, medium: 'web' | 'print'): Promise<string> {
  const text = await page.evaluate((wanted: string) => {
    const frame = document.querySelector<HTMLIFrameElement>(`iframe[data-medium="${wanted}"]`);
    const body = frame?.contentDocument?.body;
    return wanted === 'print' && !body?.dataset['pages'] ? '' : (body?.textContent ?? '');
  }, medium);
  return fold(text);
}

test(
  'an editor lays next year’s edition, writes and publishes it, and readers have it',
  { timeout: DAY_LIMIT, retry: 1 },
  async ({ annotate }) => {
    const began = performance.now();
    const page = await desk.visit();
    await clickButton(page, 'Ny udgave');
    await clickInDialog(page, 'Opret udgaven');
    await page.waitForSelector('.edition[data-edition="2031"]');

    // What others wrote beforehand is pasted.
    const paths = (await readdir(READY, { recursive: true })).filter((path) => /\.(?:mdx|yaml)$/.test(path)).toSorted();
    for (const path of paths) {
      const text = await readFile(join(READY, path), 'utf8');
      await openFromFirstPage(page, path);
      await pasteWhole(page, text);
      await expect.poll(() => desk.read(path)).toBe(text);
    }

    // A chapter from a Word file, and its fields.
    const body = heading('Engene har fået mere plads') + paragraph('Tre enge blev fredet i 2031.');
    await page.locator('.file__way a').click();
    await chooseWordFile(page, folder, 'natur.docx', body);
    await page.locator('#import-kapitel').fill('natur');
    await clickInDialog(page, 'Læs filen');
    await clickInDialog(page, 'Skriv det');
    await page.waitForSelector('.cm-content[aria-label="Teksten i 2031/chapters/natur.mdx"]');
    await fillChapter(page, {
      headline: 'Engene blev våde igen',
      lead: 'Naturen bag klitterne fik plads i 2031.',
      summary: 'Våde enge',
      short: 'Engene blev våde.',
      'brief-0': 'Engene er våde.',
      'brief-1': 'Kommunerne har mindre at slå.',
      'brief-2': 'Tre enge er fredet.',
    });
    await expect.poll(() => desk.read('2031/chapters/natur.mdx')).not.toContain('SKRIV');

    // A chapter that is typed, with a mistake that its button mends, and both previews of it.
    await openFromFirstPage(page, '2031/chapters/velfaerd.mdx');
    await fillChapter(page, {
      headline: 'Hjemmeplejen kører på cykel',
      lead: 'I 2031 skiftede de tre kommuner bilen ud med cyklen på de korte ture.',
      summary: 'Korte ture på cykel',
      short: 'Hjemmeplejen kører på cykel.',
      'brief-0': 'Korte ture køres på cykel.',
      'brief-1': 'Kommunerne sparer brændstof.',
      'brief-2': 'En cykel koster 4.000 kr.',
    });
    await expect.poll(async () => (await desk.read('2031/chapters/velfaerd.mdx')).match(/SKRIV/g)).toHaveLength(1);
    await goToFinding(page, 'kapitlets tekst');
    await page.keyboard.down('Control');
    await page.keyboard.down('Shift');
    await page.keyboard.press('End');
    await page.keyboard.up('Shift');
    await page.keyboard.up('Control');
    await page.keyboard.type('## De korte ture\n\nEn cykel koster 4.000 kr om året, og den holder aldrig i kø.\n');
    await page.locator('.finding ::-p-text(kr.)').wait();
    await page.locator('.findings .button ::-p-text(Ret det)').click();
    await expect.poll(() => desk.read('2031/chapters/velfaerd.mdx')).toContain('koster 4.000 kr. om året');
    await expect.poll(() => stateOf(page)).toBe('Gemt');
    const seen = expect.poll(() => readPreview(page, 'web'), { timeout: 40_000 });
    await seen.toMatch(/Hjemmeplejen kører på cykel.*De korte ture.*En cykel koster 4\.000 kr\. om året/);
    await clickButton(page, 'Papir');
    const printed = expect.poll(() => readPreview(page, 'print'), { timeout: 60_000 });
    await printed.toMatch(/Hjemmeplejen kører på cykel.*De korte ture.*En cykel koster 4\.000 kr\. om året/);

    // A roster: another person, and the mark that it is to be looked through.
    await openFromFirstPage(page, '2031/organisation/bestyrelsen.mdx');
    await fillCell(page, 'Person, række 3', 'Dines Havkjær');
    await clickButton(page, 'Gået efter');
    await expect.poll(() => desk.read('2031/organisation/bestyrelsen.mdx')).toMatch(/dines-havkjaer(?![^]*SKRIV)/);

    // The accounts: the year's amounts, and no reason any more why they are missing.
    await openFromFirstPage(page, '2031/accounts/resultat.mdx');
    const amounts = ['8500000', '2500000', '11000000', '-8250000', '-1250000', '1500000', '-190000'];
    await page.waitForSelector('.sum');
    const cells = await page.$$eval('[aria-label^="Beløb 2031"]', (all) => all.map((cell) => cell.ariaLabel!));
    for (const [index, label] of cells.entries()) await fillCell(page, label, amounts[index]!);
    await page.locator('#felt-notGiven').click({ count: 3 });
    await page.keyboard.press('Backspace');
    await expect.poll(() => desk.read('2031/accounts/resultat.mdx')).not.toMatch(/notGiven|SKRIV/);

    await page.locator('.file__way a').click();
    await expect
      .poll(() => page.$eval('.edition__state', (state) => state.textContent))
      .toMatch(/^Udkast, 3 af 3 kapitler skrevet(?!.*fejl)/);

    await clickButton(page, 'Send til gennemsyn');
    await page.locator('#send-ord').fill('Beretningen er skrevet.');
    await page.locator('#send-navn').fill('Else Kyst');
    await page.locator('#send-mail').fill('else@example.org');
    await clickInDialog(page, 'Send');
    await page.locator('.steps__done ::-p-text(Sendt til gennemsyn)').setTimeout(60_000).wait();
    expect(await runGit(remote, 'log', '--all', '-1', '--format=%an: %s')).toBe('Else Kyst: Beretningen er skrevet.');
    await page.locator('dialog .buttons button ::-p-text(Færdig)').click();

    await page.locator('.edition[data-edition="2031"] button ::-p-text(Udgiv)').click();
    await page.locator('#send-ord').fill('Første udgave.');
    await page.locator('dialog .button--main ::-p-text(Udgiv)').click();
    await expect
      .poll(() => page.$eval('.steps', (steps) => steps.textContent), { timeout: PUBLISH_LIMIT })
      .toMatch(/Beretningen 2031 er udgivet|Ret/);
    expect(await page.$eval('.steps', (steps) => steps.textContent)).toContain('Beretningen 2031 er udgivet');
    await annotate(`from an empty desk to published pages: ${Math.round((performance.now() - began) / 1000)} s`);

    // The editor sees what readers get, and in the preview where the PDF is.
    const links = await page.$$eval('.steps__links a', (all) => all.map(({ href }) => href));
    const answers = await Promise.all(links.map((link) => fetch(link)));
    expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
      [200, 'text/html;charset=utf-8'],
      [200, 'application/pdf'],
    ]);
    const inPreview = new URL(new URL(links[1]!).pathname, page.url());
    expect(await (await fetch(inPreview)).text()).toContain(`<a href="${links[1]}">Åbn PDF’en`);

    // Readers have it.
    const chapter = readText(mainOf(readPage(desk.built(), '/2031/velfaerd/')));
    expect(chapter).toMatch(
      /Hjemmeplejen kører på cykel.*En cykel koster 4\.000 kr\. om året, og den holder aldrig i kø\./,
    );
    expect(readText(mainOf(readPage(desk.built(), '/2031/natur/')))).toContain('Tre enge blev fredet i 2031.');
    expect(readText(mainOf(readPage(desk.built(), '/2031/organisation/')))).toMatch(/Bestyrelsen.*Dines Havkjær/);
    expect(readText(mainOf(readPage(desk.built(), '/2031/regnskab/')))).toContain('8.500.000');
    const pdf = await openPdf(join(desk.built(), '2031/kystforeningen-beretning-2031.pdf'));
    const pages = (await readPdfPages(pdf)).join(' ');
    for (const words of [
      'En cykel koster 4.000 kr. om året',
      'Tre enge blev fredet i 2031.',
      'Dines Havkjær',
      '8.500.000',
    ]) {
      expect(pages).toContain(words);
    }
    expect(desk.complaints()).toEqual([]);
  },
);
