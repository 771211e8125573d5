import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { useDesk } from '../helpers/visit-desk.ts';

const MANDATES = '2030/mandates.yaml';

const desk = useDesk();

const clickButton = (page: Page, name: string) => page.locator(`.form-pane button ::-p-text(${name})`).click();
/** What a screen reader calls the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

test('what is typed after a new row’s id stands in the cells that it was typed in', async () => {
  const before = await desk.read(MANDATES);
  const page = await desk.visit(`fil=${MANDATES}`);
  await clickButton(page, 'Tilføj række');
  await page.keyboard.type('gerda-klit');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Borgmester');
  await page.keyboard.press('Tab');
  await page.keyboard.type('K');
  await expect.poll(() => desk.read(MANDATES)).toBe(`${before}gerda-klit:\n  title: 'Borgmester'\n  party: K\n`);
  expect(desk.complaints()).toEqual([]);
});

test('a click into another cell of a row whose id was typed is met', async () => {
  const page = await desk.visit(`fil=${MANDATES}`);
  await page.locator('[aria-label="Person, række 6"]').click({ count: 3 });
  await page.keyboard.type('gerda-klit-og-et-langt-navn');
  await page.click('[aria-label="Titel, række 6"]', { count: 3 });
  await page.keyboard.type('Kontorchef');
  await expect.poll(() => desk.read(MANDATES)).toMatch(/\ngerda-klit-og-et-langt-navn:\n {2}title: Kontorchef\n$/);
});

test('mandates show people by name, and take them by name', async () => {
  const before = await desk.read(MANDATES);
  await writeFile(join(desk.root(), MANDATES), before.replace('frode-aaby:', 'frode:'));
  const page = await desk.visit(`fil=${MANDATES}`);
  const cell = (row: number) =>
    page.$eval(`[aria-label="Person, række ${row}"]`, (input) => (input as HTMLInputElement).value);
  await page.locator('[aria-label="Person, række 6"]').click({ count: 3 });
  expect([await cell(1), await cell(6)]).toEqual(['Asta Lyngbo', 'frode']);
  await page.keyboard.type('Frode Aaby');
  await page.keyboard.press('Tab');
  await expect.poll(() => desk.read(MANDATES)).toBe(before);
});

test('an id that another row has is refused, and both rows stay', async () => {
  const before = await desk.read(MANDATES);
  const page = await desk.visit(`fil=${MANDATES}`);
  await page.locator('[aria-label="Person, række 6"]').click({ count: 3 });
  await page.keyboard.type('Asta Lyngbo');
  await page.keyboard.press('Tab');
  await page.locator('td [role="alert"] ::-p-text(»Asta Lyngbo« har en række i forvejen)').wait();
  expect(await focused(page)).toBe('Titel, række 6');
  expect(await desk.read(MANDATES)).toBe(before);
});

const BOARD = '2030/organisation/bestyrelsen.mdx';
const peopleOf = async () => [...(await desk.read(BOARD)).matchAll(/person: (\S+)/g)].map(([, id]) => id);
const removed = (page: Page) => page.$eval('.form-pane [role="status"]', (status) => status.textContent);

test('two quick clicks take one entry away, which is told with the way back', async () => {
  const before = await desk.read(BOARD);
  const people = await peopleOf();
  const page = await desk.visit(`fil=${BOARD}`);
  const button = await page.locator('[aria-label="Fjern række 1"]').waitHandle();
  await button.scrollIntoView();
  const { x, y } = await button.clickablePoint();
  await page.mouse.click(x, y, { count: 2, delay: 20 });
  await expect.poll(() => removed(page)).toBe('»Asta Lyngbo« er fjernet. Fortryd');
  await expect.poll(peopleOf).toEqual(people.slice(1));
  expect(await focused(page)).toBe('Person, række 1');
  await page.locator('.removed-note button').click();
  await expect.poll(() => desk.read(BOARD)).toBe(before);
  await expect.poll(() => removed(page)).toBe('');
});

test('the way back goes as soon as something else is typed', async () => {
  const page = await desk.visit(`fil=${BOARD}`);
  await page.locator('[aria-label="Fjern række 2"]').click();
  await page.waitForSelector('.removed-note');
  await page.keyboard.type('x');
  await page.waitForSelector('.removed-note', { hidden: true });
  await expect.poll(peopleOf).toEqual(['asta-lyngbo', 'x']);
});

test('a row that is moved by the keyboard keeps the focus, so it can be moved on', async () => {
  const [one, two, three] = await peopleOf();
  const page = await desk.visit(`fil=${BOARD}`);
  await (await page.waitForSelector('[aria-label="Flyt række 3 op"]'))!.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Flyt række 2 op');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await peopleOf()).slice(0, 3)).toEqual([three, one, two]);
  expect(await focused(page)).toBe('Flyt række 1 ned');
});

test('the focus is at »Tilføj« when the last item is taken away', async () => {
  const page = await desk.visit('fil=2030/chapters/velfaerd.mdx');
  await page.locator('.form-pane summary').click();
  await page.locator('#felt-brief [data-adds]').click();
  await page.waitForSelector('[aria-label^="Fjern nr."]');
  for (let left = (await page.$$('[aria-label^="Fjern nr."]')).length; left > 0; left--) {
    await (await page.$('[aria-label="Fjern nr. 1"]'))!.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await page.$$('[aria-label^="Fjern nr."]')).length).toBe(left - 1);
  }
  expect(await page.evaluate(() => document.activeElement?.matches('#felt-brief [data-adds]'))).toBe(true);
});

test.each([
  [1280, false],
  [1024, true],
])('the sums of a table are seen on a page %i px wide, and that there is more: %s', async (width, isMore) => {
  const page = await desk.visit('fil=2030/accounts/resultat.mdx');
  await page.setViewport({ width, height: 900 });
  await page.locator('td.sum span').wait();
  const seen = await page.$$eval('td.sum span', (all) =>
    all.map((each) => {
      each.scrollIntoView({ block: 'center' });
      each.closest('.sheet__scroll')!.scrollLeft = 0;
      const { left, top, width: wide, height } = each.getBoundingClientRect();
      return [left + 12, left + wide - 12].every((x) => each === document.elementFromPoint(x, top + height / 2));
    }),
  );
  expect(seen).toEqual([true, true]);
  await page.waitForSelector(isMore ? '.sheet__scroll[data-more]' : '.sheet__scroll:not([data-more])');
  await page.$eval('.sheet__scroll', (sheet) => sheet.scrollTo(sheet.scrollWidth, 0));
  await page.waitForSelector('.sheet__scroll:not([data-more])');
});

test('what was carried over is shown at its field, and »Gået efter« takes the mark alone out of the text', async () => {
  const before = await desk.read(BOARD);
  const marked = before.replace('seats:', '# SKRIV: ført over fra 2029: gå pladserne efter.\nseats:');
  await writeFile(join(desk.root(), BOARD), marked);
  const page = await desk.visit(`fil=${BOARD}`);
  await page.locator('#felt-seats .mark-note ::-p-text(Ført over fra 2029: gå pladserne efter.)').wait();
  await page.locator('#felt-seats .mark-note button').click();
  await expect.poll(() => desk.read(BOARD)).toBe(before);
  expect(await focused(page)).toBe('Person, række 1');
  await clickButton(page, 'Fortryd');
  await expect.poll(() => desk.read(BOARD)).toBe(marked);
});

test('marks in a file that is one table stand above it and at their rows', async () => {
  const before = await desk.read(MANDATES);
  const marked = before
    .replace('asta-lyngbo:', '# SKRIV: gå alle efter.\nasta-lyngbo:')
    .replace('title: Direktør', 'title: Direktør # SKRIV: hedder det stadig det?');
  await writeFile(join(desk.root(), MANDATES), marked);
  const page = await desk.visit(`fil=${MANDATES}`);
  await page.locator('.form-pane__fields > .mark-note ::-p-text(Gå alle efter.)').wait();
  await page.locator('.sheet__note button').click();
  await page.locator('.form-pane__fields > .mark-note button').click();
  await expect.poll(() => desk.read(MANDATES)).toBe(before);
});

const CHAPTER = '2030/chapters/velfaerd.mdx';

test('»Fortryd« takes back all that was typed in a field, and the field is seen', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.locator('.form-pane summary').click();
  await page.locator('#felt-headline').click({ count: 3 });
  await page.keyboard.type('En helt ny overskrift');
  await page.keyboard.press('Tab');
  await page.locator('#felt-short').click({ count: 3 });
  await page.keyboard.type('Kort sagt.');
  await expect.poll(() => desk.read(CHAPTER)).toMatch(/headline: En helt ny overskrift\n[^]*short: Kort sagt\.\n/);
  await page.$eval('.file__scroll', (all) => all.scrollTo(0, all.scrollHeight));
  const undoLast = () => page.locator('.file__tools button ::-p-text(Fortryd)').click();
  await undoLast();
  await expect.poll(() => desk.read(CHAPTER)).toMatch(/headline: En helt ny overskrift\n(?![^]*Kort sagt)/);
  await undoLast();
  await expect.poll(() => desk.read(CHAPTER)).toBe(before);
  const isSeen = () =>
    page.$eval('#felt-headline', (field) => {
      const { left, top, height } = field.getBoundingClientRect();
      return field.contains(document.elementFromPoint(left + 4, top + height / 2));
    });
  await expect.poll(isSeen).toBe(true);
});

const RESULT = '2030/accounts/resultat.mdx';

test('the place of a finding in a table leads to the cell', async () => {
  const before = await desk.read(RESULT);
  await writeFile(join(desk.root(), RESULT), before.replace('[-1250000, -1500000]', '[-1250000, -1500001]'));
  const page = await desk.visit(`fil=${RESULT}`);
  await page.waitForSelector('.finding');
  if (!(await page.$('.findings[open]'))) await page.locator('.findings summary').click();
  await page.waitForSelector('td.sum');
  await page.locator('.finding__place').click();
  await expect.poll(() => focused(page)).toMatch(/^Beløb 20\d\d, række \d/);
});

test('what Kontrol said of a field is dim as soon as something else stands there', async () => {
  const before = await desk.read(CHAPTER);
  await writeFile(join(desk.root(), CHAPTER), before.replace(/^headline: .*$/m, 'headline: "SKRIV: overskriften."'));
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.waitForSelector('#felt-headline-hjaelp .field__finding--advarsel');
  await page.setRequestInterception(true);
  const held: HTTPRequest[] = [];
  let isHolding = true;
  page.on('request', (request) => {
    if (isHolding && request.url().endsWith('/kontrol')) held.push(request);
    else void request.continue();
  });
  await page.locator('#felt-headline').click({ count: 3 });
  await page.keyboard.type('Alle spurgte');
  await page.waitForSelector('#felt-headline-hjaelp .field__finding--old');
  expect(await page.$('#felt-headline-hjaelp .field__finding--advarsel')).toBeNull();
  isHolding = false;
  for (const request of held) void request.continue().catch(() => undefined);
  await page.waitForSelector('#felt-headline-hjaelp .field__finding', { hidden: true });
});

test('a new row is no part of the text before the name that it begins with is left', async () => {
  const before = await desk.read(BOARD);
  const page = await desk.visit(`fil=${BOARD}`);
  const state = () => page.$eval('.state', (line) => line.textContent);
  await clickButton(page, 'Tilføj række');
  await expect.poll(() => focused(page)).toBe('Person, række 4');
  await page.keyboard.type('Gerda Kl');
  expect(await state()).toBe('Gemt');
  await page.keyboard.type('it');
  await page.keyboard.press('Tab');
  await expect.poll(() => desk.read(BOARD)).toBe(before.replace(/---\n$/, '  - person: Gerda Klit\n---\n'));
});

test('a new row that nothing was typed in can be taken away, and leaves nothing', async () => {
  const before = await desk.read(BOARD);
  const page = await desk.visit(`fil=${BOARD}`);
  await clickButton(page, 'Tilføj række');
  await page.locator('[aria-label="Fjern række 4"]').click();
  await page.waitForSelector('[aria-label="Fjern række 4"]', { hidden: true });
  expect(await focused(page)).toBe('Person, række 3');
  expect(await removed(page)).toBe('');
  expect(await desk.read(BOARD)).toBe(before);
});

test('a new person of the register stands among the others by name, and the focus stays in the row', async () => {
  const page = await desk.visit('fil=people.yaml');
  await clickButton(page, 'Tilføj række');
  await page.keyboard.type('bodil-aas');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Bodil Ås');
  await expect.poll(() => desk.read('people.yaml')).toMatch(/\nbodil-aas:\n {2}name: '?Bodil Ås'?\n/);
});

test('a name that is typed before the names have come is an id when they come', async () => {
  const body = '2030/organisation/kystudvalget.mdx';
  const page = await desk.visit();
  const held: HTTPRequest[] = [];
  let isHeld = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHeld && new URL(request.url()).pathname.endsWith('/valg')) held.push(request);
    else void request.continue();
  });
  await page.locator(`a[href$="fil=${body}"]`).click();
  await page.locator('[aria-label="Person, række 1"]').fill('Asta Lyngbo');
  await expect.poll(() => desk.read(body)).toContain('person: Asta Lyngbo');
  isHeld = false;
  for (const request of held) await request.continue();
  await expect.poll(() => desk.read(body)).toContain('person: asta-lyngbo\n');
});
