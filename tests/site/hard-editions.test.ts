/** Input at the edge of what an edition can be: each is set well, or told in Danish with file and line before anything is printed. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, chapter } from '../../src/kontrol/example.ts';
import { copyTiny, publishTiny, tinyRoot } from '../helpers/edition.ts';
import type { Overlay } from '../helpers/edition.ts';
import { readTagged } from '../helpers/pdf-tags.ts';
import type { TaggedPdf } from '../helpers/pdf-tags.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** Builds the tiny edition with changes, as an editor would. */
async function build(
  changes: Overlay,
  parent = tmpdir(),
): Promise<{ status: number | null; told: string; outDir: string }> {
  const { root } = await copyTiny(changes);
  const outDir = join(await mkdtemp(join(parent, 'beretning-hard-')), 'site');
  folders.push(root, join(outDir, '..'));
  await publishTiny(root);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    env: { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr, outDir };
}

const FIRST =
  'Agnete Birgitte Cecilie Dorthea Elisabeth Frederikke Gudrun Henriette Ingeborg Josefine Kirstine Liselotte Mathilde Natascha Oliviana Pernille Rosmarie Susanne Theodora Ulrikke';
const LAST =
  'Abildgaard Bjerregaard Christoffersen Dalum Engelbrecht Frederiksborg Grønvold Hammershøj Iversholm Jespersen Klitmøller Lauritzen Mikkelborg Nordentoft Overby Poulsen Quist Rosenkilde Skovbakke Thorlacius';
const NAMES = FIRST.split(' ').flatMap((first) => LAST.split(' ').map((last) => `${first} ${last}`));
const idOf = (name: string) => name.toLowerCase().replace(' ', '-').replace('ø', 'oe');
const mandateOf = (name: string) => [idOf(name), { title: 'Medlem', party: 'K', municipality: 'Klitby' }] as const;

const TITLE = 'Vejen ud til vandet, langs kysten og tilbage til de byer, hvor vi alle bor og er';

describe('an edition with all of it is printed', () => {
  let told: string;
  let pages: string[];
  let pdf: TaggedPdf;

  beforeAll(async () => {
    const [people, mandates] = await Promise.all([
      readFile(join(tinyRoot, 'people.yaml'), 'utf8'),
      readFile(join(tinyRoot, '2030/mandates.yaml'), 'utf8'),
    ]);
    const edition = await build({
      '2030/edition.mdx': ['title: Vejen ud til vandet', `title: "${TITLE}"`],
      '2030/chapters/kort.mdx': chapter('Vejen er kort. Den fører ned til vandet.', {
        ...{ title: 'Kort', headline: 'En kort vej', lead: 'Vejen blev kort.', summary: 'Kort vej', order: 60 },
      }),
      '2030/chapters/tal.mdx': chapter(
        [
          '<KeyFigure id="fjerdedel" value="1/4">af stranden er lukket om vinteren</KeyFigure>',
          'En fjerdedel af stranden, altså 1/4, er lukket om vinteren.',
          '<KeyFigure id="mindst" value="80+" unit="pct.">af gæsterne kommer til fods</KeyFigure>',
          'Mindst 80 pct. af gæsterne kommer til fods, og flere kommer på cykel.',
          '<KeyFigure id="spand" value="4–5">timer varer turen</KeyFigure>',
          'Turen langs vandet varer 4–5 timer.',
          '<KeyFigure id="ud-af" value="9/10">gæster kommer igen</KeyFigure>',
          'Af ti gæster kommer ni igen, altså 9/10.',
        ].join('\n\n'),
        {
          title: 'Tal',
          headline: 'Tal om stranden',
          lead: 'Der er tal om stranden.',
          summary: 'Tal om stranden',
          order: 70,
        },
      ),
      'people.yaml': `${people}${stringify(Object.fromEntries(NAMES.map((name) => [idOf(name), { name }])))}`,
      '2030/mandates.yaml': `${mandates}${stringify(Object.fromEntries(NAMES.map(mandateOf)))}`,
      '2030/organisation/repraesentantskabet.mdx': body([`*${idOf(NAMES[0]!)}`, ...NAMES.slice(1).map(idOf)], {
        ...{ title: 'Repræsentantskabet', kind: 'committee', order: 90 },
      }),
    });
    told = edition.told;
    expect(edition.status, told).toBe(0);
    const file = join(edition.outDir, '2030/kystforeningen-beretning-2030.pdf');
    pages = await readPdfPages(await openPdf(file));
    pdf = await readTagged(await readFile(file));
  });

  test('a cover title of 80 characters stands whole on the cover', () => {
    expect(TITLE).toHaveLength(80);
    expect(pages[0]).toContain(TITLE);
  });

  test('a chapter of three lines stands on a page of its own', () => {
    expect(pages.filter((page) => page.includes('Den fører ned til vandet.'))).toHaveLength(1);
  });

  test('key figures that no drawing can count are set and tagged as they are written', () => {
    const boxes = pdf.of('Aside').map(({ text }) => text.replace(/\s+/g, ' '));
    for (const figure of ['1/4af stranden', '80+ pct.af gæsterne', '4–5timer', '9/10gæster']) {
      expect(boxes.filter((text) => text.startsWith(figure.replace(/ /g, ' ')))).toHaveLength(1);
    }
  });

  test('a chapter without a key figure has none', () => {
    const page = pages.find((text) => text.includes('En kort vej') && text.includes('Vejen blev kort.')) ?? '';
    expect(page).not.toBe('');
  });

  test('a roster of 400 has every seat, and the register every name', () => {
    const text = pages.join(' ');
    expect(NAMES.filter((name) => !text.includes(name))).toEqual([]);
    const turned = NAMES.map((name) => name.split(' ').reverse().join(', '));
    expect(turned.filter((name) => !text.includes(name))).toEqual([]);
  });
});

test('sixty key figures are told of before the press, with the place where the text ends, and printed all the same', async () => {
  const figures = Array.from(
    { length: 60 },
    (_, index) => `<KeyFigure id="tal-${index}" value="${index + 2}">veje fører ned til vandet</KeyFigure>`,
  );
  const { told, status } = await build({
    '2030/chapters/kort.mdx': chapter(`Vejen er kort.\n\n${figures.join('\n\n')}`, {
      ...{ title: 'Kort', headline: 'En kort vej', lead: 'Vejen blev kort.', summary: 'Kort vej', order: 60 },
    }),
  });
  expect(told).toMatch(/kort\.mdx:\d+ {2}noegletal-plads/);
  expect(told).toContain('Kapitlet har 60 nøgletal, men kun tekst til omkring');
  expect(status).toBe(0);
});

test('a site is built to a folder on another disk', async ({ skip }) => {
  const [here, other] = await Promise.all([stat('.'), stat('/dev/shm').catch(() => undefined)]);
  if (!other || other.dev === here.dev) return skip('there is no second disk here (/dev/shm)');
  const { status, told, outDir } = await build({}, '/dev/shm');
  expect(status, told).toBe(0);
  expect((await stat(join(outDir, '2030/kystforeningen-beretning-2030.pdf'))).size).toBeGreaterThan(10_000);
  await expect(stat(`${outDir}.next`)).rejects.toThrow();
});
