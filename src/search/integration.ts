import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildCache } from '../cache/build-cache.ts';
import { hash } from '../cache/cache.ts';
import { readCode } from '../cache/code.ts';
import { locatePublication } from '../publications/kinds.ts';
import { listMunicipalities } from '../report/register.ts';
import type { Everybody } from '../publications/register.ts';
import type { Site } from '../schemas/site.ts';
import { INDEX_PATH } from './index-file.ts';
import type { SearchRecord } from './index-file.ts';
import { markCompounds } from './join-compounds.ts';
import type { Danish } from './join-compounds.ts';
import { placeOf } from './kinds.ts';
import type { PagePlace } from './kinds.ts';
import { readPage } from './read-page.ts';
import { toMunicipalityRecord, toPersonRecord } from './records.ts';

/** What the index is made with. */
export interface SearchOptions {
  /** Whose names stand behind the title of each page; a hit leaves them out. */
  site: Site;
  /** Years that are not to be found. */
  drafts: readonly number[];
  /** Addresses that are not to be found: those of other publications too. */
  draftPaths: readonly string[];
  /** Finds the words of compounds. */
  danish: Danish;
  /** What decides how it finds them: the words of the content's own list, as text. */
  ownWords: string;
}

/** Packages whose work is in the index. */
const PACKAGES = ['hast-util-from-html', 'hast-util-to-string', '@cspell/dict-da-dk', 'cspell-trie-lib'];
/** Folders whose code is. `report` and `sources` say what a word is made of. */
const FOLDERS = ['.', '../report/', '../publications/', '../sources/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);

type Mark = (text: string, read: () => SearchRecord[]) => Promise<SearchRecord[]>;

/**
 * Makes the search index when the site is built: from the built pages, and from the register of persons that was built
 * beside them. Pages are read while the press waits for its tabs, before facts about files are filled in: nobody looks for a digest.
 */
export function search(options: SearchOptions): AstroIntegration {
  let reading: Promise<SearchRecord[]> | undefined;
  return {
    name: 'search',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        reading = readSite(fileURLToPath(dir), options);
        // It is awaited below, unless something else ends the build before.
        reading.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = await (reading ?? readSite(root, options));
        const file = join(root, INDEX_PATH);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(records));
        logger.info(`${records.length} opslag kan søges`);
      },
    },
  };
}

async function readSite(root: string, options: SearchOptions): Promise<SearchRecord[]> {
  const mark = await createMarker(options);
  return [...(await readPages(root, options, mark)), ...(await readRegister(root, options, mark))];
}

/** Marks the joints of what is read from a text. Texts that did not change since an earlier build have theirs in the cache. */
async function createMarker({ site, danish, ownWords }: SearchOptions): Promise<Mark> {
  const code = await Promise.all(FOLDERS.map((folder) => readCode(folder, PACKAGES)));
  const common = hash([...code.flat(), JSON.stringify(site), ownWords]);
  return async (text, read) => {
    const marked = () => Promise.resolve(Buffer.from(JSON.stringify(markCompounds(read(), danish))));
    const bytes = await buildCache.remember(`${hash([common, text])}.search.json`, marked);
    return JSON.parse(Buffer.from(bytes).toString()) as SearchRecord[];
  };
}

/** In order of address, so that the same content gives the same index. */
async function readPages(
  root: string,
  { site, drafts, draftPaths }: SearchOptions,
  mark: Mark,
): Promise<SearchRecord[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const records = files.map(async (file) => {
    const path = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const place = placeOf(path);
    if (!place || draftPaths.includes(path) || holdsDraft(path, place, drafts)) return [];
    const html = await readFile(join(root, file), 'utf8');
    return mark(`${path}\n${html}`, () => readPage(html, path, place, site));
  });
  return (await Promise.all(records)).flat();
}

/** Whether a page is a draft's, or sets one beside other editions. */
function holdsDraft(path: string, { kind, year }: PagePlace, drafts: readonly number[]): boolean {
  // A publication of a draft's year is no part of the draft.
  if (locatePublication(path)) return false;
  return year === undefined ? kind === 'sammenligning' && drafts.length > 0 : drafts.includes(year);
}

async function readRegister(root: string, { drafts, draftPaths }: SearchOptions, mark: Mark): Promise<SearchRecord[]> {
  const text = await readFile(join(root, 'personer.json'), 'utf8');
  return mark(`${[...drafts, ...draftPaths].join()}\n${text}`, () => {
    const persons = (JSON.parse(text) as Everybody[])
      .map((person) => ({
        ...person,
        years: person.years.filter(({ year }) => !drafts.includes(year)),
        publications: person.publications.filter(({ path }) => !draftPaths.includes(path)),
      }))
      .filter(({ years, publications }) => years.length > 0 || publications.length > 0);
    return [...persons.map(toPersonRecord), ...listMunicipalities(persons).map(toMunicipalityRecord)];
  });
}
