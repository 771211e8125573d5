import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { stringify } from 'yaml';
import { digestEdition } from '../src/sources/edition-digest.ts';
import { pdfPath } from '../src/report/contents.ts';
import { loadSources } from '../src/sources/from-disk.ts';
import { readSite } from '../src/sources/read-site.ts';
import type { Revision } from '../src/schemas/revision.ts';

const HEAD = '# Skrives af `npm run revise`. Ret kun i noterne.\n';

/**
 * Appends a revision to an edition's record and says so in Danish.
 *
 * @throws Error in Danish when nothing changed since the last revision, or when the edition cannot be built
 */
export async function recordRevision(root: string, year: number, note: string, date: string): Promise<string> {
  const file = join(root, String(year), 'revisions.yaml');
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const sources = await loadSources(root);
  const edition = sources.files.find((source) => source.kind === 'edition' && source.year === year);
  if (!edition) throw new Error(`Der er ingen udgave ${year} i ${sources.folder}/.`);
  const record = (
    (sources.files.find((source) => source.kind === 'revisions' && source.year === year)?.data ?? []) as Revision[]
  ).filter((revision) => revision.edition === year);
  const digest = digestEdition(sources, year);
  if (record.at(-1)?.digest === digest) {
    throw new Error(`Udgaven ${year} er ikke ændret siden revision ${record.length}.`);
  }
  const revision: Revision = { edition: year, revision: record.length + 1, date, pages: 1, digest, note };
  try {
    await writeFile(file, HEAD + stringify([...record, revision]));
    revision.pages = await countPages(root, year);
    await writeFile(file, HEAD + stringify([...record, revision]));
  } catch (error) {
    await (before === undefined ? rm(file, { force: true }) : writeFile(file, before));
    throw error;
  }
  return `Udgaven ${year} er nu revision ${revision.revision} af ${date}, ${revision.pages} sider.`;
}

/** Pages of the edition's PDF, built in a folder of its own. */
async function countPages(root: string, year: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    await build(root, join(folder, 'site'));
    const pdf = await readFile(join(folder, 'site', pdfPath({ year, site: await readSite(root) })));
    return (await PDFDocument.load(pdf)).getPageCount();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function build(root: string, outDir: string): Promise<void> {
  const script = fileURLToPath(new URL('./build.ts', import.meta.url));
  const child = spawn(process.execPath, [script, '--outDir', outDir], {
    env: { ...process.env, CONTENT_ROOT: root },
    stdio: 'inherit',
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error('Udgaven kunne ikke bygges, så revisionen er ikke registreret.')),
    );
  });
}
