import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDevServer } from '../helpers/dev-server.ts';
import { TURN_LIMIT } from '../helpers/project-turn.ts';
import type { DevServer } from '../helpers/dev-server.ts';
import { copyTiny } from '../helpers/edition.ts';

const NATUR = '2030/chapters/natur.mdx';
/** No mistake is made in what it shows. */
const OTHER = '/2030/velfaerd/';

interface Mistake {
  name: string;
  path: string;
  /** The page that says so. */
  page: string;
  /** The file with the mistake; nothing for one that is gone. */
  make: (text: string) => string | undefined;
  /** Words of Kontrol on that page. */
  says: RegExp;
}

const inText = (more: string) => (text: string) => text.replace('\n---\n', `\n---\n\n${more}\n`);

/** Mistakes of which each took all pages with it, ended the server or covered the page with English. */
const MISTAKES: Mistake[] = [
  {
    name: 'a quotation mark that is not closed',
    path: NATUR,
    page: '/2030/natur/',
    make: inText('<FactBox title="Kort>\n\n- En\n\n</FactBox>'),
    says: /kan læses igen.*anførselstegn/s,
  },
  {
    name: 'a colon too many in a field',
    path: NATUR,
    page: '/2030/natur/',
    make: (text) => text.replace(/^headline: .*$/m, 'headline: Et: to: ['),
    says: /natur\.mdx(?: kan læses igen|, linje| er fra sidst)/,
  },
  {
    name: 'a field that its schema refuses',
    path: NATUR,
    page: '/2030/natur/',
    make: (text) => text.replace(/^order: .*$/m, 'order: tyve'),
    says: /natur\.mdx(?: kan læses igen|, linje| er fra sidst)/,
  },
  {
    name: 'an unknown tag',
    path: NATUR,
    page: '/2030/natur/',
    make: inText('<Faktaboks title="x" />'),
    says: /Siden kan ikke vises.*Faktaboks/s,
  },
  {
    name: 'a picture that is not there',
    path: NATUR,
    page: '/2030/natur/',
    make: inText('<Figure caption="En vej">\n\n![En vej](../media/mangler.png)\n\n</Figure>'),
    says: /Siden kan ikke vises.*mangler\.png/s,
  },
  {
    name: 'a chart of rows that are not there',
    path: NATUR,
    page: '/2030/natur/',
    make: inText('<Chart id="nyt" title="Løn" subtitle="Kr." table="resultat" rows="ukendt" />'),
    says: /Siden kan ikke vises.*natur\.mdx/s,
  },
  {
    name: 'a seat of somebody unknown',
    path: '2030/organisation/kystudvalget.mdx',
    page: '/2030/organisation/',
    make: (text) => text.replace(/person: [a-z-]+/, 'person: findes-ikke'),
    says: /Siden kan ikke vises.*findes-ikke/s,
  },
  {
    name: 'an edition whose fields cannot be read',
    path: '2030/edition.mdx',
    page: '/2030/',
    make: (text) => text.replace(/^title: .*$/m, 'title: "x'),
    says: /edition\.mdx(?: kan læses igen|, linje| er fra sidst)/,
  },
  {
    name: 'a table whose fields are refused',
    path: '2030/accounts/resultat.mdx',
    page: '/2030/regnskab/',
    make: (text) => text.replace(/^order: .*$/m, 'order: tyve'),
    says: /stale-note.*Siden viser felterne, som de var.*resultat\.mdx, linje/s,
  },
  {
    name: 'a register with a field that is none',
    path: '2030/mandates.yaml',
    page: '/2030/organisation/',
    make: (text) => text.replace('title:', 'titel:'),
    says: /stale-note.*Siden viser felterne, som de var.*mandates\.yaml, linje/s,
  },
  {
    name: 'a register that is gone',
    path: 'people.yaml',
    page: '/personer/',
    make: () => undefined,
    says: /Siden kan ikke vises/,
  },
];

const load = async ({ origin }: DevServer, page: string) => {
  const response = await fetch(origin + page, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
};

test(
  'each mistake is told on its own page in Kontrol’s words, the other pages live, and all heals',
  async () => {
    const { root, remove } = await copyTiny({ '2030/chapters/ny.mdx': '---\ntitle: [\n---\n' });
    try {
      await withDevServer(root, async (server) => {
        // One mistake was there before the server was.
        await expect.poll(async () => matches(await load(server, '/2030/ny/'), /ny\.mdx, linje/)).toBe('told');
        for (const mistake of MISTAKES) await tryMistake(server, root, mistake);
      });
    } finally {
      await remove();
    }
  },
  TURN_LIMIT,
);

async function tryMistake(server: DevServer, root: string, { name, path, page, make, says }: Mistake): Promise<void> {
  const file = join(root, path);
  const text = await readFile(file, 'utf8');
  const broken = make(text);
  expect(broken, name).not.toBe(text);
  // The server watches a text from its first reading on.
  expect((await load(server, page)).status, name).toBe(200);
  await (broken === undefined ? rm(file) : writeFile(file, broken));
  await expect.poll(async () => matches(await load(server, page), says), { message: name }).toBe('told');
  expect((await load(server, OTHER)).status, name).toBe(200);
  await writeFile(file, text);
  await expect
    .poll(async () => matches(await load(server, page), says), { message: `${name}, mended` })
    .toBe('not told');
  expect((await load(server, page)).status, name).toBe(200);
}

/** Whether a page says something; pages are too long to be printed whole when a test fails. */
function matches({ status, text }: { status: number; text: string }, says: RegExp): string {
  if (says.test(text)) return 'told';
  return status === 200 ? 'not told' : `${status}: ${text.slice(0, 3000)}`;
}
