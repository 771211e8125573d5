import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const FONT = fileURLToPath(new URL('../../src/assets/fonts/print/archivo-600.woff2', import.meta.url));
/** A font of one style: Chromium draws those of several as pictures of letters. */
const STYLE = `<style>@font-face{font-family:'One';src:url(/one.woff2) format('woff2')}
body,h1,h2,p,sup,td,strong{font-family:'One'!important} p{margin:0 0 9pt}</style>`;

/** What is planted, each on a page of its own. */
const OVER: [says: string, html: string][] = [
  [
    'a paragraph that is drawn up into the one before it',
    '<p>Havnen ligger stille</p><p style="margin-top:-22pt">Byen vokser hurtigt</p>',
  ],
  [
    'a box that stands on the text behind it',
    '<p style="position:absolute;top:0;left:30pt">Tallet er 47</p><p>Kommunerne har aftalt rammen</p>',
  ],
  [
    'two columns whose words meet',
    '<p style="position:relative"><span style="position:absolute;left:0">Indenrigsministeriet</span><span style="position:absolute;left:60pt">Kommunerne</span>&nbsp;</p>',
  ],
  [
    'text that runs up the page on other text that does',
    '<p style="position:absolute;left:50pt;top:60pt;transform:rotate(-90deg)">Op ad siden</p><p style="position:absolute;left:43pt;top:62pt;transform:rotate(-90deg)">Også op ad den</p><p>Tekst</p>',
  ],
];

/** What only comes near. */
const NEAR = [
  '<h2 style="font-size:46pt;line-height:38pt">Ågården Ørsted gå på jagt efter Ærø</h2>',
  '<p>Andengrad x<sup>2</sup> og note<sup>3</sup>, <em>kursiv</em>f <strong>fed</strong>.</p>',
  '<p style="letter-spacing:-1.5pt">Tætte bogstaver gør ordene korte</p>',
  '<p style="line-height:.8">É Å Ç over g j p y<br>É Å Ç over g j p y</p>',
  '<table><tr><td>En celle</td><td>En anden</td></tr><tr><td>En celle</td><td>En anden</td></tr></table>',
  '<p style="position:relative"><span aria-hidden="true" style="position:absolute;left:0;top:-20pt;font-size:60pt;color:#eee">UDKAST</span>Under vandmærket</p>',
  '<p style="position:relative"><span style="position:absolute;left:20pt;top:0;transform:rotate(35deg);color:#ddd">Skråt hen over</span>Tekst under det skrå</p>',
  '<p>é å ö É Å Ö</p>',
];

let root: string;
let warnings: { page: number | undefined; title: string | undefined; source: string | undefined; what: string }[];

const part = (html: string, title: string) =>
  `<section data-press-part data-press-source="content/2030/chapters/${title}.mdx"><h1>${title}</h1><div style="position:relative">${html}</div></section>`;

async function press() {
  const [printed] = await runPress({ root, jobs: [await jobOf(root)], cache: join(root, 'cache') });
  return (printed?.warnings ?? [])
    .filter(({ what }) => what.includes('oven i'))
    .map(({ what, where }) => ({ what, page: where?.page, title: where?.title, source: where?.source }));
}

beforeAll(async () => {
  const body = [
    ...OVER.map(([, html], index) => part(html, `Over ${index + 1}`)),
    ...NEAR.map((html, index) => part(html, `Nær ${index + 1}`)),
  ].join('');
  root = await writeSite(printPage(body, STYLE));
  await copyFile(FONT, join(root, 'one.woff2'));
  warnings = await press();
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('text that is set over text', () => {
  test.each(OVER.map(([says], index) => [says, index + 1] as const))('is told with page and file: %s', (_, page) => {
    expect(warnings.filter((warning) => warning.page === page)).toMatchObject([
      { title: `Over ${page}`, source: `content/2030/chapters/Over ${page}.mdx` },
    ]);
  });

  test('is quoted, both of it', () => {
    expect(warnings[0]?.what).toBe('Teksten "Havnen ligger stille" er trykt oven i "Byen vokser hurtigt".');
  });

  test('is not what only comes near: accents, raised figures, tight lines, watermarks', () => {
    expect(warnings.filter(({ page }) => (page ?? 0) > OVER.length)).toEqual([]);
  });

  test('is told again when the pages come from the cache', async () => {
    expect(await press()).toEqual(warnings);
  });
});
