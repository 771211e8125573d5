import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/press/browser/browser.ts';
import { PressError } from '../../src/press/errors.ts';
import { runPress } from '../../src/press/press.ts';
import type { PressOptions } from '../../src/press/press.ts';
import { sentence } from './fixtures/report.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

interface Case {
  body: string;
  head?: string;
  files?: Record<string, string>;
  options?: Partial<PressOptions>;
}

/** Prints a bad page over an older PDF, and returns the message; the older PDF must still be there. */
async function failure({ body, head = '', files = {}, options = {} }: Case): Promise<string> {
  const root = await writeSite(printPage(body, head), files);
  roots.push(root);
  await writeFile(join(root, 'beretning.pdf'), 'the last good one');
  const error: unknown = await runPress({ root, jobs: [await jobOf(root)], ...options }).then(
    () => 'printed',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PressError);
  expect(await readFile(join(root, 'beretning.pdf'), 'utf8')).toBe('the last good one');
  return (error as PressError).message.replaceAll(root, '').replace(/127\.0\.0\.1:\d+/g, 'localhost');
}

function chapter(content: string): string {
  return `<section class="chapter" data-press-running="Økonomi" data-press-source="content/2025/chapters/oekonomi.mdx"><h1 id="oekonomi" data-press-outline="Økonomi">Økonomi</h1>${content}</section>`;
}

const text = (count: number) => Array.from({ length: count }, (_, index) => `<p>${sentence(index)}</p>`).join('');

describe('the press stops, keeps the last good PDF, and says in Danish', { timeout: 30_000 }, () => {
  test('that an element is higher than a page', async () => {
    const body = chapter(
      `${text(3)}<div class="fact" data-press-tag="Figure" id="tidslinje">${text(90)}</div>${text(3)}`,
    );
    expect(await failure({ body })).toMatchInlineSnapshot(`
      "PDF'en standsede på side 2, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        <Figure id="tidslinje"> er højere end siden og må ikke deles.
        Ret: del den i to.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test('that a margin note is higher than a page', async () => {
    const body = chapter(`${text(3)}<aside class="margin" data-press-tag="Note">${text(60)}</aside>${text(3)}`);
    expect(await failure({ body })).toContain('<Note class="margin"> er højere end siden');
  });

  test('that a word stands out over the right edge', async () => {
    const body = chapter(`<p style="white-space:nowrap">${sentence(1)} ${sentence(2)} ${sentence(3)}</p>`);
    expect(await failure({ body })).toMatchInlineSnapshot(`
      "PDF'en standsede på side 1, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Teksten "Skolerne området arbejdet når reformen ældreområdet kommunen" i <p> stikker ud over siden til højre (548,6 mm).
        Ret: del et langt ord med bindestreg, eller gør tabellen smallere.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test('that a table reaches over the right edge, also with columns that begin beyond it', async () => {
    const cells = Array.from({ length: 12 }, (_, index) => `<td style="min-width:40mm">kolonne${index}</td>`).join('');
    expect(await failure({ body: chapter(`<table><tr>${cells}</tr></table>`) })).toContain(
      '"kolonne11" i <td> stikker ud over siden til højre',
    );
  });

  test('that text was placed below the page', async () => {
    const body = chapter(`<p>${sentence(1)}</p><p style="position:absolute;top:280mm">Skjult tekst</p>`);
    expect(await failure({ body })).toContain('"Skjult tekst" i <p> stikker ud over siden forneden');
  });

  test('that words were lost', async () => {
    const thief = `<script>new MutationObserver(() => document.querySelector('.pagedjs_page .victim')?.remove()).observe(document, { childList: true, subtree: true })</script>`;
    const body = chapter(`${text(3)}<p class="victim">Disse ord forsvinder</p>${text(3)}`);
    expect(await failure({ body, head: thief })).toMatchInlineSnapshot(`
      "PDF'en standsede på side 1, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Ord er faldet ud af <p class="victim">: "Disse ord forsvinder" står ikke på nogen side.
        Ret: del afsnittet eller tabellen i mindre stykker, eller flyt nøgletal og noter ved siden af til et andet afsnit.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test('that words were printed twice', async () => {
    const copier = `<script>new MutationObserver(() => { const p = document.querySelector('.pagedjs_page .victim:not(.done)'); if (p) { p.classList.add('done'); p.append(' to gange'); } }).observe(document, { childList: true, subtree: true })</script>`;
    const body = chapter(`${text(3)}<p class="victim">Disse ord står to gange</p>${text(3)}`);
    expect(await failure({ body, head: copier })).toContain('Ord er trykt to gange i <p class="victim">: "to gange"');
  });

  test('that a sign comes from a font of the machine, or from none', async () => {
    const message = await failure({ body: chapter('<p>Se <code>data.json</code> om ☃ her.</p>') });
    expect(message.replace(/skriften \S+ af/, 'skriften X af')).toMatchInlineSnapshot(`
      "PDF'en standsede på side 1, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Udgivelsens egne skrifter mangler tegnene ". a d j n o s t", som i "data.json"; browseren har lånt skriften X af maskinen.
        Ret: skriv det med andre tegn; er det almindelige bogstaver, så mangler stilarket at give dem en af skrifterne.
      PDF'en standsede på side 1, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Udgivelsens egne skrifter mangler tegnet "☃"; browseren sætter et tomt felt eller intet.
        Ret: skriv det med andre tegn; er det almindelige bogstaver, så mangler stilarket at give dem en af skrifterne.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test('that generated text has a sign from a font of the machine', async () => {
    const head = `<style>.arrow::before { content: 'ж'; font-family: monospace }</style>`;
    expect(await failure({ body: chapter('<p class="arrow">Videre</p>'), head })).toContain('mangler tegnet "ж"');
  });

  test('that a picture is missing', async () => {
    expect(await failure({ body: chapter('<img src="/media/nope.png" width="10" height="10" alt="">') }))
      .toMatchInlineSnapshot(`
        "PDF'en standsede.
          /media/nope.png findes ikke (404).
          Ret: ret navnet, eller læg filen i mappen med sidens filer.
          Den tidligere PDF er uændret: /beretning.pdf"
      `);
  });

  test('that a picture is broken', async () => {
    const body = chapter('<img src="/bad.png" width="10" height="10" alt="">');
    expect(await failure({ body, files: { 'bad.png': 'no picture' } })).toMatchInlineSnapshot(`
      "PDF'en standsede i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Billedet /bad.png er i stykker og kan ikke vises.
        Ret: gem billedet igen som PNG, JPEG eller WebP.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test('that a picture does not answer', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    try {
      const body = chapter(`<img src="http://127.0.0.1:${port}/sent.png" width="10" height="10" alt="">`);
      expect(await failure({ body })).toMatch(
        /i "Økonomi" \(content\/2025\/chapters\/oekonomi.mdx\)[^]*sent.png svarede ikke/,
      );
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  test('that a font is missing', async () => {
    const head =
      '<style>@font-face { font-family: "Fantasi"; src: url("/fonts/fantasi.woff2"); } h1 { font-family: Fantasi; }</style>';
    expect(await failure({ body: chapter(text(1)), head })).toContain('/fonts/fantasi.woff2 findes ikke (404)');
  });

  test.each([
    ['@layer', '@layer base { p { color: red } }', '@layer ("@layer base'],
    ['nesting', '.fact { & p { color: red } }', 'regler inde i hinanden (".fact'],
  ])('that a style sheet uses %s, which Paged.js cannot read', async (_name, css, words) => {
    const message = await failure({
      body: chapter(text(1)),
      head: '<link rel="stylesheet" href="/new.css">',
      files: { 'new.css': css },
    });
    expect(message).toContain(`Stilarket /new.css bruger ${words}`);
    expect(message).toContain('som Paged.js ikke kan læse');
  });

  test('at which element Paged.js itself failed', async () => {
    const head = `<script>Range.prototype.extractContents = () => { throw new TypeError('uha'); }</script>`;
    const body = chapter(`${text(3)}<div data-press-tag="Fact" id="tal">${text(60)}</div>`);
    expect(await failure({ body, head })).toMatch(
      /side 1, i "Økonomi" \(content\/2025\/chapters\/oekonomi.mdx\).\n {2}<Fact id="tal"> kunne ikke lægges på en side/,
    );
  });

  test('that something is fetched from outside', async () => {
    expect(
      await failure({ body: chapter('<img src="https://example.org/x.png" width="10" height="10" alt="">') }),
    ).toContain('trykkeriet henter intet udefra');
  });

  test('that a font is broken', async () => {
    const head =
      '<style>@font-face { font-family: "Fantasi"; src: url("/bad.woff2"); } h1 { font-family: Fantasi; }</style>';
    expect(await failure({ body: chapter(text(1)), head, files: { 'bad.woff2': 'no font' } })).toContain(
      'Skriften Fantasi kunne ikke indlæses',
    );
  });

  test('that the page has an error', async () => {
    expect(await failure({ body: chapter(text(1)), head: `<script>throw new Error('uha')</script>` })).toContain(
      'Der opstod en fejl i siden, mens den blev delt: uha',
    );
  });

  test('that the page refuses its own styles', async () => {
    const head = `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'">`;
    expect(await failure({ body: chapter('<p style="color:#333">Grå</p>'), head })).toContain(
      'Sidens sikkerhedspolitik (CSP) afviste noget',
    );
  });

  test('that there are more pages than the ceiling', async () => {
    const message = await failure({ body: chapter(text(300)), options: { ceiling: 2 } });
    expect(message).toContain('Der kom over 2 sider, senest med <p>');
    expect(message).toContain('i "Økonomi" (content/2025/chapters/oekonomi.mdx)');
  });

  test('that the deadline is passed, even if the page never answers', async () => {
    const head = `<script>addEventListener('load', () => { for (;;); })</script>`;
    expect(await failure({ body: chapter(text(1)), head, options: { deadlineMs: 1000 } })).toContain(
      'Siderne var ikke delt efter 1 sekunder',
    );
  });

  test('that the caller gave up when the first part was divided, before anything was printed', async () => {
    const caller = new AbortController();
    const options = { signal: caller.signal, onProgress: () => caller.abort() };
    expect(await failure({ body: chapter(text(3)), options })).toContain('Trykningen blev afbrudt');
  });

  test('that a text would be printed without a tag, so that nobody hears it', async () => {
    expect(await failure({ body: chapter(`${text(1)}<p inert>Uhørt</p>${text(1)}`) })).toMatchInlineSnapshot(`
      "PDF'en standsede på side 1, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Teksten "Uhørt" ville stå på papiret uden at blive læst op af en skærmlæser.
        Ret: skriv teksten som almindelig tekst i et afsnit, en liste eller en tabel; den kommer fra stilarket eller står i en ramme, som browseren ikke læser op.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test.each(['opacity: 0.5', 'mix-blend-mode: multiply', 'mask: linear-gradient(#000, transparent)', 'scale: 0.8'])(
    'that text with %s would be read aloud in place of other text',
    async (style) => {
      const body = chapter(`<h2>Før</h2><p style="${style}">Tekst med stil</p><p>Efter</p>`);
      expect(await failure({ body })).toContain(
        'Et stykke tekst er sat halvt gennemsigtigt, med skygge, streg eller maske eller i en anden størrelse',
      );
    },
  );

  test('that a page number points at nothing', async () => {
    expect(await failure({ body: chapter('<p>Se side <span data-press-page-of="klima"></span></p>') }))
      .toMatchInlineSnapshot(`
      "PDF'en standsede på side 1, i "Økonomi" (content/2025/chapters/oekonomi.mdx).
        Sidetallet ved #klima peger på noget, der ikke findes i den trykte udgave.
        Ret: ret navnet, eller fjern henvisningen.
        Den tidligere PDF er uændret: /beretning.pdf"
    `);
  });

  test('that the folder for temporary files is not there', async () => {
    const surroundings = { env: { TMPDIR: '/findes/ikke' }, platform: 'linux', exists: () => false };
    await expect(openBrowser(surroundings)).rejects.toThrow('TMPDIR peger på "/findes/ikke", og den mappe findes ikke');
  });

  test('that there is nothing to print', async () => {
    expect(await failure({ body: '<section data-press-part></section>' })).toContain('Ret: ');
  });

  test('that no browser can be started', async () => {
    const before = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = join(await mkdtemp(join(tmpdir(), 'press-none-')), 'chromium');
    try {
      await expect(
        runPress({
          root: '/tmp',
          jobs: [
            {
              path: '/',
              output: '/tmp/x.pdf',
              address: 'https://example.org/x.pdf',
              title: 'x',
              language: 'da',
              date: '2025-01-01',
              author: 'x',
            },
          ],
        }),
      ).rejects.toThrow('CHROMIUM_PATH peger på');
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
  });
});
