import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { listMunicipalities } from '../report/register.ts';
import type { RegisterPerson } from '../report/register.ts';
import type { Site } from '../schemas/site.ts';
import { NOT_TEXT, toIndexPage } from './index-page.ts';
import { placeOf } from './kinds.ts';
import { toMunicipalityRecord, toPersonRecord } from './records.ts';

/** Folder of the index below the site. */
const FOLDER = 'pagefind';
/**
 * Files that the page loads. Pagefind also writes three user interfaces, a highlighter and an index without a language.
 */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.da\.pagefind|.*\.pf_\w+)$/;

/**
 * Makes the search index when the site is built: from the built pages, and from the register of persons that was built
 * beside them.
 *
 * @param site whose names stand behind the title of each page; a hit leaves them out
 * @param drafts years that are not to be found
 */
export function search(site: Site, drafts: readonly number[] = []): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        // Forces Danish for every page: only the Danish stemmer makes `folkeskolen` and `folkeskole` one word.
        const { index, errors } = await createIndex({ forceLanguage: 'da', excludeSelectors: NOT_TEXT });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        try {
          const pages = await addPages(index, root, site, drafts.map(String));
          const records = await addRecords(index, root, drafts);
          await writeIndex(index, join(root, FOLDER));
          logger.info(`${pages} sider og ${records} personer og kommuner kan søges`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** In order of address, so that the same content gives the same index. */
async function addPages(index: PagefindIndex, root: string, site: Site, drafts: readonly string[]): Promise<number> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  let count = 0;
  for (const file of files) {
    const url = `/${file
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const place = placeOf(url);
    if (!place || (place.year !== undefined && drafts.includes(place.year))) continue;
    demandNoErrors(
      await index.addHTMLFile({
        url,
        content: toIndexPage(await readFile(join(root, file), 'utf8'), url, place, site),
      }),
    );
    count += 1;
  }
  return count;
}

async function addRecords(index: PagefindIndex, root: string, drafts: readonly number[]): Promise<number> {
  const built = JSON.parse(await readFile(join(root, 'personer.json'), 'utf8')) as RegisterPerson[];
  const persons = built
    .map((person) => ({ ...person, years: person.years.filter(({ year }) => !drafts.includes(year)) }))
    .filter(({ years }) => years.length > 0);
  const records = [...persons.map(toPersonRecord), ...listMunicipalities(persons).map(toMunicipalityRecord)];
  for (const record of records) demandNoErrors(await index.addCustomRecord(record));
  return records.length;
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, ...response } = await index.getFiles();
  demandNoErrors(response);
  for (const { path, content } of files) {
    if (!NEEDED.test(basename(path))) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

function demandNoErrors({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}
