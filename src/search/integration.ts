import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listMunicipalities } from '../report/register.ts';
import type { RegisterPerson } from '../report/register.ts';
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
  /** Finds the words of compounds. */
  danish: Danish;
}

/**
 * Makes the search index when the site is built: from the built pages, and from the register of persons that was built
 * beside them.
 */
export function search({ site, drafts, danish }: SearchOptions): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const records = [...(await readPages(root, site, drafts)), ...(await readRegister(root, drafts))];
        const file = join(root, INDEX_PATH);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(markCompounds(records, danish)));
        logger.info(`${records.length} opslag kan søges`);
      },
    },
  };
}

/** In order of address, so that the same content gives the same index. */
async function readPages(root: string, site: Site, drafts: readonly number[]): Promise<SearchRecord[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const records: SearchRecord[] = [];
  for (const file of files) {
    const path = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const place = placeOf(path);
    if (!place || holdsDraft(place, drafts)) continue;
    records.push(...readPage(await readFile(join(root, file), 'utf8'), path, place, site));
  }
  return records;
}

/** Whether a page is a draft's, or sets one beside other editions. */
function holdsDraft({ kind, year }: PagePlace, drafts: readonly number[]): boolean {
  return year === undefined ? kind === 'sammenligning' && drafts.length > 0 : drafts.includes(year);
}

async function readRegister(root: string, drafts: readonly number[]): Promise<SearchRecord[]> {
  const built = JSON.parse(await readFile(join(root, 'personer.json'), 'utf8')) as RegisterPerson[];
  const persons = built
    .map((person) => ({ ...person, years: person.years.filter(({ year }) => !drafts.includes(year)) }))
    .filter(({ years }) => years.length > 0);
  return [...persons.map(toPersonRecord), ...listMunicipalities(persons).map(toMunicipalityRecord)];
}
