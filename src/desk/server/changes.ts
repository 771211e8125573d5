/** What changed in the content's texts since a commit or a day, and back to the last commit. */
import { readFile } from 'node:fs/promises';
import type { Changes, History, Undone, UndoRequest } from '../contract.ts';
import { SENT_FROM } from './commit-content.ts';
import { findText, isText } from './content-path.ts';
import type { Desk } from './desk.ts';
import { keepEarlier } from './earlier.ts';
import { versionOf } from './files.ts';
import { git, gitBytes } from './git.ts';
import { findRepository, listChanged } from './history-state.ts';
import { explainDisk, Refusal } from './refusal.ts';
import { toDeskText } from './text-form.ts';
import { writeWhole } from './write-file.ts';

const MOST_COMMITS = 200;

/** @throws Refusal without git */
async function requireRepository(root: string): Promise<void> {
  if (await findRepository(root)) return;
  throw new Refusal(
    409,
    'Mappen ligger ikke i git, så her er intet gemt fra før.',
    'hent mappen som zip med jævne mellemrum.',
  );
}

/** Commits that changed the content, newest first. */
export async function readCommits(root: string): Promise<History> {
  await requireRepository(root);
  const format = `--format=%H%x1f%cs%x1f%an%x1f%s%x1f%(trailers:key=${SENT_FROM},valueonly,separator=)`;
  const log = await git(root, ['log', `-${MOST_COMMITS}`, format, '--', '.']).catch(() => '');
  const commits = log
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id = '', day = '', author = '', message = '', sent = ''] = line.split('\x1f');
      return { id, day, author, ...(sent && { message }) };
    });
  // Of what has no words for editors, one a day and person is enough to go back to.
  const isShown = ({ day, author, message }: (typeof commits)[number], index: number) =>
    message !== undefined ||
    !commits.slice(0, index).some((other) => other.day === day && other.author === author && !other.message);
  return { commits: commits.filter(isShown) };
}

/** @param since a day, a commit or nothing for the last commit */
export async function listTextChanges(root: string, since: string): Promise<Changes> {
  await requireRepository(root);
  const commit = await resolveSince(root, since);
  const paths = commit
    ? (await git(root, ['diff', '--name-only', '-z', '--no-renames', '--relative', commit, '--', '.'])).split('\0')
    : (await git(root, ['ls-files', '-z', '--', '.'])).split('\0');
  const fresh = [...(await listChanged(root))].flatMap(([path, change]) => (change === 'new' ? [path] : []));
  const texts = [...new Set([...paths, ...fresh])].filter((path) => path && isText(path)).sort();
  const files = await Promise.all(texts.map((path) => compare(root, commit, path)));
  return { since: commit ?? '', files: files.flatMap((file) => (file.before === file.after ? [] : file)) };
}

async function resolveSince(root: string, since: string): Promise<string | undefined> {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(since);
  const asked = isDay
    ? ['rev-list', '-1', `--before=${since}T00:00:00`, 'HEAD']
    : ['rev-parse', '--quiet', '--verify', '--end-of-options', `${since || 'HEAD'}^{commit}`];
  const found = (await git(root, asked).catch(() => '')).trim();
  if (found || isDay || !since) return found || undefined;
  throw new Refusal(404, `»${since}« er hverken en dag eller et sted i historikken.`, 'vælg et i listen.');
}

async function compare(root: string, commit: string | undefined, path: string): Promise<Changes['files'][number]> {
  const [before, after] = await Promise.all([
    commit && showFile(root, commit, path),
    findText(root, path).then(
      (place) => readFile(place).catch(() => undefined),
      () => undefined,
    ),
  ]);
  return {
    path,
    change: !before ? 'new' : after ? 'changed' : 'deleted',
    before: before ? toDeskText(before.toString('utf8')) : '',
    after: after ? toDeskText(after.toString('utf8')) : '',
  };
}

/** A file as it was; none when the commit has none. */
async function showFile(root: string, commit: string, path: string): Promise<Buffer | undefined> {
  return gitBytes(root, ['show', `${commit}:./${path}`]).catch(() => undefined);
}

/** Whether the last commit has a file. */
export async function isSent(root: string, path: string): Promise<boolean> {
  return git(root, ['cat-file', '-e', `HEAD:./${path}`]).then(
    () => true,
    () => false,
  );
}

/**
 * Takes a file back to the last commit, byte for byte. The text that gives way is kept.
 *
 * @throws Refusal when the file has become another one, or when no commit has it: then there is nothing to go back to
 */
export async function undoFile({ root, folder }: Desk, { path, base }: UndoRequest): Promise<Undone> {
  await requireRepository(root);
  const place = await findText(root, path);
  const now = await readFile(place).catch(() => undefined);
  if ((now && versionOf(now)) !== base) {
    throw new Refusal(409, `${path} er ændret imens, så intet er ført tilbage.`, 'se på filen, og prøv igen.');
  }
  const committed = await showFile(root, 'HEAD', path);
  if (!committed) {
    throw new Refusal(
      409,
      `${path} har aldrig været sendt, så der er intet at gå tilbage til. Intet er ændret.`,
      'brug Fortryd; et kapitel, der ikke skal med, kan udelades i oversigten.',
    );
  }
  if (now) await keepEarlier(folder, { path, text: toDeskText(now.toString('utf8')), why: 'taken-back' });
  await writeWhole(place, committed).catch((error: unknown) => {
    throw explainDisk(path, error);
  });
  return { current: { text: toDeskText(committed.toString('utf8')), version: versionOf(committed) } };
}
