import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickBehind, paste, pasteWhole } from '../helpers/desk-hands.ts';
import { useDesk } from '../helpers/visit-desk.ts';

const CHAPTER = '2030/chapters/velfaerd.mdx';
const desk = useDesk();

async function pressWithControl(page: Page, key: 'End'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

const stateOf = (page: Page) => page.$eval('.state', (state) => state.textContent);
const textOf = (page: Page) => page.$eval('.cm-content', (content) => content.textContent);
const clickButton = (page: Page, name: string) => page.locator(`button ::-p-text(${name})`).click();

test('a word that is typed is in the file after a pause, and nothing else is changed', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'de kostede 3,4 mio. kr. i alt');
  await page.keyboard.type(' dengang');
  await expect.poll(() => desk.read(CHAPTER)).toBe(before.replace('kr. i alt', 'kr. i alt dengang'));
  await expect.poll(() => stateOf(page)).toBe('Gemt');
  expect(desk.complaints()).toEqual([]);
});

test('a mistake is found while one types, and its button mends it', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.type(' Det kostede 100 kr i alt.');
  await page.waitForSelector('.cm-lintRange');
  await page.locator('.findings .button').click();
  await expect.poll(() => textOf(page)).toContain('100 kr. i alt');
  await expect.poll(() => page.$('.cm-lintRange')).toBeNull();
});

test('F8 goes to the next finding', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.type(' Ja  ja.');
  await page.waitForSelector('.cm-lintRange');
  await clickBehind(page, 'Alle ledere');
  await page.keyboard.press('F8');
  await expect.poll(() => page.$eval('.cm-tooltip-lint', (box) => box.textContent)).toContain('to mellemrum');
  await expect.poll(() => stateOf(page)).toBe('Gemt');
});

test('that there is nothing to remark is said when Kontrol has answered for the text', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  const said = () => page.$eval('.findings summary', (summary) => summary.textContent);
  await expect.poll(said).toBe('Kontrol har intet at bemærke');
  await page.setRequestInterception(true);
  const held: HTTPRequest[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/kontrol')) held.push(request);
    else void request.continue();
  });
  await clickBehind(page, 'Vi spurgte bare.');
  await page.keyboard.type(' Ja.');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  expect(await said()).toBe('Kontrollerer …');
  for (const request of held) void request.continue().catch(() => undefined);
  await expect.poll(said).toBe('Kontrol har intet at bemærke');
  await expect.poll(() => stateOf(page)).toBe('Gemt');
});

test('a text that cannot be read is not saved, and is offered again after a crash', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Det havde ingen gjort før.');
  await page.keyboard.type(' <Quote');
  await expect.poll(() => stateOf(page)).toMatch(/^Ikke gemt: Linje \d+/);
  expect(await desk.read(CHAPTER)).toBe(before);
  // A page that crashes says nothing before.
  const again = await desk.visit(`fil=${CHAPTER}`);
  await clickButton(again, 'Hent teksten frem');
  await expect.poll(() => textOf(again)).toContain('gjort før. <Quote');
});

test('a tag that is typed stands as it was typed, and one that is not closed is closed by its button', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.waitForSelector('.cm-content');
  await page.focus('.cm-content');
  await pressWithControl(page, 'End');
  await page.keyboard.type('\n\n<FactBox title="Kort">\n\nEn kort tekst.');
  const closing = await page.waitForSelector('.findings .button ::-p-text(Ret det)');
  const line = /Linje (\d+): mærket <FactBox> er ikke lukket/;
  await expect.poll(() => stateOf(page)).toMatch(line);
  const place = await page.$eval('.finding__place', (button) => button.textContent);
  expect(place).toContain(`linje ${line.exec(await stateOf(page))![1]}`);
  await closing!.click();
  await expect.poll(() => desk.read(CHAPTER)).toMatch(/<FactBox title="Kort">\n\nEn kort tekst\.\n\n<\/FactBox>\n*$/);
  await page.focus('.cm-content');
  await pressWithControl(page, 'End');
  await page.keyboard.type('\n\n<FactBox title="To">\nEndnu en tekst.\n</FactBox>');
  expect(await textOf(page)).toMatch(/<FactBox title="To">\s*Endnu en tekst\.\s*<\/FactBox>$/);
});

test('a file that another program changed is not overwritten: both versions are shown', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.waitForSelector('.cm-content');
  const before = await desk.read(CHAPTER);
  await writeFile(join(desk.root(), CHAPTER), before.replace('order: 10', 'order: 15'));
  await clickBehind(page, 'Alle ledere');
  await page.keyboard.type(' her');
  await page.waitForSelector('.dialog .sides');
  expect(await desk.read(CHAPTER)).toContain('order: 15');
  await clickButton(page, 'Brug filen fra disken');
  await page.waitForSelector('.dialog', { hidden: true });
  await expect.poll(() => stateOf(page)).toBe('Gemt');
  expect(await desk.read(CHAPTER)).toBe(before.replace('order: 10', 'order: 15'));
});

test('the web page follows the cursor, and a click in it leads to the text', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Hvad tallene viser');
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector('#hvad-tallene-viser.desk-here');
  // Clicked again and again, because the frame loads anew when the server has read what another test put back.
  const clickAndRead = async () => {
    await frame.locator('p ::-p-text(Alle ledere holdt)').click();
    return page.evaluate(() => getSelection()!.anchorNode?.parentElement?.closest('.cm-line')?.textContent);
  };
  await expect.poll(clickAndRead).toContain('Alle ledere');
});

test('the paper pages stand at the place of the cursor too', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Hvad tallene viser');
  await clickButton(page, 'Papir');
  const frame = await (await page.waitForSelector('iframe[data-medium="print"]'))!.contentFrame();
  // Asked again and again, because the frame loads anew when the server has read what another test put back.
  const marked = () => frame.evaluate(() => document.querySelector('body[data-pages] .desk-here')?.id);
  await expect.poll(marked, { timeout: 40_000 }).toMatch(/-hvad-tallene-viser$/);
});

test('a register that is refused is told on its page, which shows it as it was', async () => {
  const path = '2030/mandates.yaml';
  const page = await desk.visit(`fil=${path}`);
  await page.waitForSelector('.cm-content');
  await clickButton(page, 'Vis siden');
  await page.waitForSelector('iframe');
  await pasteWhole(page, (await desk.read(path)).replace('title:', 'titel:'));
  const told = () =>
    page.evaluate(() => {
      const note = document.querySelector('iframe')!.contentDocument?.querySelector('stale-note');
      return note?.shadowRoot?.textContent;
    });
  await expect.poll(told, { timeout: 40_000 }).toMatch(/som de var.*mandates\.yaml, linje \d+titel er ikke et felt/);
});

test('a field of the form changes its own line alone', async () => {
  const before = await desk.read(CHAPTER);
  const page = await desk.visit(`fil=${CHAPTER}`);
  await page.locator('.form-pane summary').click();
  await page.locator('#felt-summary').fill('Fuld tid gav flere hænder');
  await expect.poll(() => desk.read(CHAPTER)).toBe(before.replace(/summary: .*/, 'summary: Fuld tid gav flere hænder'));
  await expect.poll(() => page.$eval('#felt-summary-antal', (count) => count.textContent)).toBe('25 af 60 tegn');
});

test('a tag is found by its name and put in with its fields, by the keyboard alone', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Det havde ingen gjort før.');
  await pressWithControl(page, 'End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await page.waitForSelector('#maerke:focus');
  await page.keyboard.type('faktab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#felt-maerke-title:focus');
  await page.keyboard.type('Fuld tid');
  await page.locator('#maerkets-tekst').fill('- Tre kommuner');
  await page.locator('dialog button ::-p-text(Indsæt)').click();
  await expect
    .poll(() => desk.read(CHAPTER))
    .toContain('\n\n<FactBox title="Fuld tid">\n\n- Tre kommuner\n\n</FactBox>\n');
});

test('text copied from Word becomes headings, lists and tables without its fonts', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Alle ledere');
  await pressWithControl(page, 'End');
  await paste(page, {
    'text/html': `<html xmlns:o="urn:x"><body><!--StartFragment--><p class=MsoNormal><span style='font-family:Calibri'>Et&nbsp;<b>fedt</b> ord.<o:p></o:p></span></p>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·  </span>første</p>
       <table><tr><td><p>År</p></td><td><p>Tal</p></td></tr><tr><td>Sagt</td><td>7</td></tr><tr><td>”Hørt” og “set”</td><td>1.200</td></tr></table><!--EndFragment--></body></html>`,
  });
  const text = expect.poll(() => desk.read(CHAPTER));
  await text.toMatch(
    /\S\n\nEt \*\*fedt\*\* ord\.\n\n- første\n\n\| År +\| Tal +\|\n\| -+ \| -+: \|\n\| Sagt +\| 7 +\|\n\| »Hørt« og »set« +\| 1\.200 +\|\n$/,
  );
});

test('notes, quotation marks and addresses copied from Word are the report’s own', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Alle ledere');
  await pressWithControl(page, 'End');
  const sign = `<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>`;
  const place = `<a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a>`;
  await paste(page, {
    'text/html': `<html><body><!--StartFragment--><p class=MsoNormal>Vi kalder det “aftalen”${sign}, og <b>"den" holder</b>.</p><p>Se https://www.kl.dk/a_b.</p>
      <div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>${place} Aftalen af ”maj”.</p></div></div><!--EndFragment--></body></html>`,
  });
  await expect
    .poll(() => desk.read(CHAPTER))
    .toMatch(
      /Vi kalder det »aftalen«\[\^1\], og \*\*»den« holder\*\*\.\n\nSe \[https:\/\/www\.kl\.dk\/a\\_b\]\(https:\/\/www\.kl\.dk\/a_b\)\.\n\n\[\^1\]: Aftalen af »maj«\.\n$/,
    );
});

test('cells from Excel become a table, though a picture of them comes along', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Alle ledere');
  await pressWithControl(page, 'End');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(8)], 'image.png', { type: 'image/png' }));
    clipboardData.setData(
      'text/html',
      '<table><tr><td>Vej</td><td>Kr.</td></tr><tr><td>Nord</td><td align=right>−1.200</td></tr></table>',
    );
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect
    .poll(() => desk.read(CHAPTER))
    .toMatch(/\| Vej +\| Kr\. +\|\n\| -+ \| -+: \|\n\| Nord +\| −1\.200 +\|\n$/);
});

test('English quotation marks in plain text become Danish, and it is told', async () => {
  const page = await desk.visit(`fil=${CHAPTER}`);
  await clickBehind(page, 'Vi spurgte bare.');
  await paste(page, { 'text/plain': ' “Nej,” sagde en. "Jo" sagde to.' });
  await expect.poll(() => desk.read(CHAPTER)).toContain('Vi spurgte bare. »Nej,« sagde en. »Jo« sagde to.');
  expect(await page.$eval('.taken', (line) => line.textContent)).toBe(
    'Anførselstegnene i det indsatte er gjort til »…«.',
  );
});
