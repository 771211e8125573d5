import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runKontrol } from '../kontrol/run-kontrol.ts';
import { pdfPath } from '../report/addresses.ts';
import type { Revision } from '../schemas/revision.ts';
import { digestEdition } from '../sources/edition-digest.ts';
import { loadSources } from '../sources/from-disk.ts';
import { findSource } from '../sources/select.ts';
import { readSite } from '../sources/read-site.ts';
import type { Sources } from '../sources/sources.ts';
import { buildBeside } from './build-beside.ts';
import { formatBuildError } from './format-build-error.ts';
import { clearProgress, showProgress } from './progress.ts';
import { CommandError } from '../cli/command-error.ts';
import { onInterrupt } from '../cli/on-interrupt.ts';

const HEAD = '# Skrives af `npm run revise`. Ret kun i noterne.\n';

/** Why nothing was recorded, when the edition as it is to be published does not build. */
const NOT_RECORDED = 'Udgaven kunne ikke bygges, så revisionen er ikke registreret.';

/**
 * Appends a revision to an edition's record and says so in Danish. The edition is built with the revision in place, and
 * if that fails or is interrupted, the record is as before.
 *
 * @throws CommandError when nothing changed since the last revision, or when the edition cannot be built
 */
export async function recordRevision(root: string, year: number, note: string, date: string): Promise<string> {
  const file = join(root, String(year), 'revisions.yaml');
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const { record, digest } = readRecord(await loadSources(root), year);
  const restore = () => (before === undefined ? rmSync(file, { force: true }) : writeFileSync(file, before));
  const write = (revision: Revision) => writeFileSync(file, HEAD + stringify([...record, revision]));
  const revision: Revision = { edition: year, revision: record.length + 1, date, pages: 1, digest, note };
  const forget = onInterrupt(restore);
  try {
    write(revision);
    revision.pages = await countPages(root, year);
    write(revision);
  } catch (error) {
    restore();
    throw error;
  } finally {
    forget();
  }
  return `Udgaven ${year} er nu revision ${revision.revision} af ${date}, ${revision.pages} sider.`;
}

function readRecord(sources: Sources, year: number): { record: Revision[]; digest: string } {
  if (!findSource(sources, 'edition', year)) {
    throw new CommandError(
      `Der er ingen udgave ${year} i ${sources.folder}/.`,
      'skriv årstallet på en udgave, der findes.',
    );
  }
  const known = findSource(sources, 'revisions', year)?.data ?? [];
  const record = known.filter(({ edition }) => edition === year);
  const digest = digestEdition(sources, year);
  if (record.at(-1)?.digest === digest) {
    throw new CommandError(
      `Udgaven ${year} er ikke ændret siden revision ${record.length}.`,
      'gem ændringen først; en revision registreres bagefter.',
    );
  }
  return { record, digest };
}

/** Pages of the edition's PDF, built in a folder of its own. */
async function countPages(root: string, year: number): Promise<number> {
  showProgress('Kontrollerer indholdet …');
  const { text, isClean } = await runKontrol(root, { isBrief: true });
  clearProgress();
  if (!isClean) throw new CommandError(`${text}\n${NOT_RECORDED}`, 'ret fejlene, og kør igen.');
  const folder = mkdtempSync(join(tmpdir(), 'beretning-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterrupt(remove);
  try {
    const { pdfs } = await buildBeside(join(folder, 'site'));
    const path = pdfPath({ year, site: await readSite(root) });
    return pdfs.find(({ file }) => `/${file}` === path)!.pages;
  } catch (error) {
    clearProgress();
    throw new CommandError(
      `${formatBuildError(error, false)}\n${NOT_RECORDED}`,
      'ret det, der står ovenfor, og kør igen.',
    );
  } finally {
    clearProgress();
    forget();
    remove();
  }
}
