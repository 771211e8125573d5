import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { runKontrol } from '../kontrol/run-kontrol.ts';
import { pdfPath } from '../report/addresses.ts';
import { formatDay } from '../report/format.ts';
import type { Revision } from '../schemas/revision.ts';
import { digestEdition } from '../sources/edition-digest.ts';
import { loadSources } from '../sources/from-disk.ts';
import { findSource, listSources } from '../sources/select.ts';
import { readSite } from '../sources/read-site.ts';
import type { Sources } from '../sources/sources.ts';
import { buildBeside } from './build-beside.ts';
import { formatBuildError } from './format-build-error.ts';
import { clearProgress, showProgress } from './progress.ts';
import { addMissingChanges, listChangesSince } from './revision-changes.ts';
import { CommandError } from '../cli/command-error.ts';
import { onInterrupt } from '../cli/on-interrupt.ts';

const HEAD = '# Skrives af `npm run revise`. Ret kun i noterne.\n';

/** Why nothing was recorded, when the edition as it is to be published does not build. */
const NOT_RECORDED = 'Udgaven kunne ikke bygges, så revisionen er ikke registreret.';

/** Why a revision does not say which passages changed. */
const UNKNOWN = 'hvilke afsnit der er ændret, kan ikke gemmes, for den forrige revision ligger ikke i git';

/** An edition's record of revisions, with the one that is to be added. */
interface Entry {
  file: string;
  /** The file as it was; nothing when there was none. */
  before: string | undefined;
  earlier: Revision[];
  revision: Revision;
}

/**
 * Appends a revision to the record of each edition and says so in Danish. The editions are built with their revisions in
 * place, and if that fails or is interrupted, the records are as before. Editions are recorded together, because what
 * several share (a name in `people.yaml`) changes them all, and none builds while another waits for its revision.
 *
 * @throws CommandError when an edition has not changed since its last revision, when another published edition has and is
 *   not named, or when the editions cannot be built
 */
export async function recordRevision(root: string, years: number[], note: string, date: string): Promise<string> {
  const sources = await loadSources(root);
  refuseDrafts(sources, years);
  refuseOthers(sources, years);
  const entries = await Promise.all(years.map((year) => readEntry(root, sources, year, { note, date })));
  const forget = onInterrupt(() => restore(entries));
  try {
    entries.forEach(write);
    const pages = await countPages(root, years);
    for (const entry of entries) {
      entry.revision.pages = pages.get(entry.revision.edition)!;
      write(entry);
    }
  } catch (error) {
    restore(entries);
    throw error;
  } finally {
    forget();
  }
  return [
    ...entries.map(({ revision }) => formatRevision(revision)),
    `Gem det i git: \`git add ${sources.folder}\`, \`git commit\` og \`git push\`. Først da er det udgivet.`,
  ].join('\n');
}

function formatRevision({ edition, revision, date, pages, changes }: Revision): string {
  const places = changes ? `${changes.length === 1 ? 'ét sted' : `${changes.length} steder`} er ændret` : UNKNOWN;
  const what = revision === 1 ? '' : ` ${places.charAt(0).toUpperCase()}${places.slice(1)}.`;
  // A terminal shows a space that doesn't break as it likes.
  const day = formatDay(date).replaceAll('\u00a0', ' ');
  return `Udgaven ${edition} er nu revision ${revision} af ${day}, ${pages} sider.${what}`;
}

function write({ file, earlier, revision }: Entry): void {
  writeFileSync(file, HEAD + stringify([...earlier, revision].map(withLinks), { lineWidth: 0 }));
}

function restore(entries: Entry[]): void {
  for (const { file, before } of entries) {
    if (before === undefined) rmSync(file, { force: true });
    else writeFileSync(file, before);
  }
}

async function readEntry(
  root: string,
  sources: Sources,
  edition: number,
  { note, date }: Pick<Revision, 'note' | 'date'>,
): Promise<Entry> {
  const file = join(root, String(edition), 'revisions.yaml');
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const earlier = readRecord(sources, edition);
  const digest = digestEdition(sources, edition);
  const last = earlier.at(-1);
  if (last?.digest === digest) {
    throw new CommandError(
      `Udgaven ${edition} er ikke ændret siden revision ${earlier.length}.`,
      'gem ændringen først; en revision registreres bagefter.',
    );
  }
  const shortLinks = findSource(sources, 'shortLinks', edition)?.data;
  const changes = last && (await listChangesSince(root, last, sources));
  const revision = { edition, revision: earlier.length + 1, date, pages: 1, digest, shortLinks, note, changes };
  return { file, before, earlier: await addMissingChanges(root, earlier), revision };
}

/** A revision as it is written: addresses on the web as links, as in the edition's own list. */
function withLinks({ shortLinks, ...revision }: Revision) {
  if (!shortLinks) return revision;
  const entries = Object.entries(shortLinks).map(([word, target]) => [
    word,
    target.startsWith('/') ? target : `[${new URL(target).host}](${target})`,
  ]);
  return { ...revision, shortLinks: Object.fromEntries(entries) as Record<string, string> };
}

function readRecord(sources: Sources, year: number): Revision[] {
  if (!findSource(sources, 'edition', year)) {
    throw new CommandError(
      `Der er ingen udgave ${year} i ${sources.folder}/.`,
      'skriv årstallet på en udgave, der findes.',
    );
  }
  return (findSource(sources, 'revisions', year)?.data ?? []).filter(({ edition }) => edition === year);
}

/** A draft is left out of the build, so it has no pages to count; and its text is not what readers are to have. */
function refuseDrafts(sources: Sources, years: number[]): void {
  const draft = years.find((year) => findSource(sources, 'edition', year)?.data?.state === 'draft');
  if (draft === undefined) return;
  throw new CommandError(
    `Udgaven ${draft} er et udkast, og kun det, der er udgivet, får revisioner.`,
    `skriv \`state: published\` i ${sources.folder}/${draft}/edition.mdx, og kør igen.`,
  );
}

/** An edition that changed too, and is not named, would stop the build of the others. */
function refuseOthers(sources: Sources, years: number[]): void {
  const others = listSources(sources, 'edition').flatMap(({ year, data }) => {
    if (year === undefined || years.includes(year) || data?.state !== 'published') return [];
    const last = readRecord(sources, year).at(-1);
    return last && last.digest !== digestEdition(sources, year) ? [year] : [];
  });
  if (others.length === 0) return;
  const all = [...years, ...others].sort();
  throw new CommandError(
    `Også ${others.join(' og ')} er ændret siden den seneste revision, fx fordi et navn i people.yaml er rettet.`,
    `registrér dem sammen: \`npm run revise -- ${all.join(',')} "hvad er ændret"\`.`,
  );
}

/** Pages of each edition's PDF, built in a folder of its own. */
async function countPages(root: string, years: number[]): Promise<Map<number, number>> {
  showProgress('Kontrollerer indholdet …');
  const { text, isClean } = await runKontrol(root, { isBrief: true });
  clearProgress();
  if (!isClean) throw new CommandError(`${text}\n${NOT_RECORDED}`, 'ret fejlene, og kør igen.');
  const folder = mkdtempSync(join(tmpdir(), 'beretning-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onInterrupt(remove);
  try {
    const { pdfs } = await buildBeside(join(folder, 'site'));
    const site = await readSite(root);
    const pagesOf = (year: number) => pdfs.find(({ file }) => `/${file}` === pdfPath({ year, site }))!.pages;
    return new Map(years.map((year) => [year, pagesOf(year)]));
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
