/** »Udgiv«: state, revision, commit, push and build, in this order; whatever stops it takes back what went before. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishRequest, Step } from '../contract.ts';
import { setBegun } from './begun-revisions.ts';
import { commitContent, moveBranch } from './commit-content.ts';
import type { Desk } from './desk.ts';
import { requireIdle } from './frozen.ts';
import { findRepository, readHistory } from './history-state.ts';
import { findRemote, push } from './push.ts';
import { Refusal } from './refusal.ts';
import { REVIEW } from './review.ts';
import type { RunScript } from './run-script.ts';
import { writeWhole } from './write-file.ts';

/** A file with what it held before it is written; nothing when there was none. */
interface Kept {
  file: string;
  bytes: Buffer | undefined;
}

/** @param run the commands of the terminal */
export async function* publish(desk: Desk, request: PublishRequest, run: RunScript): AsyncGenerator<Step> {
  const { root, folder } = desk;
  const { year, message } = request;
  requireIdle(desk);
  const hasHistory = (await findRepository(root)) !== undefined;
  const { branch } = await readHistory(root);
  if (hasHistory && !branch) {
    throw new Refusal(
      409,
      'Git står ikke på en gren, så intet er udgivet.',
      'få en, der kender git, til at vælge grenen.',
    );
  }
  const files = [`${year}/edition.mdx`, `${year}/revisions.yaml`].map((path) => join(root, path));
  const kept = await Promise.all(
    files.map(async (file): Promise<Kept> => ({ file, bytes: await readFile(file).catch(() => undefined) })),
  );
  desk.busy.with = `Beretningen ${year} er ved at blive udgivet.`;
  try {
    yield { text: 'Kontrollerer og bygger hele beretningen. Det kan tage et par minutter …' };
    await setPublished(kept[0]!);
    yield { text: withoutNextSteps(await run('revise', String(year), message)) };
    if (hasHistory && branch) yield* commitAndPush(desk, request, branch);
  } catch (error) {
    await restore(kept);
    throw error;
  } finally {
    desk.busy.with = undefined;
  }
  await setBegun(folder, year, false).catch(() => undefined);
  yield { text: 'Lægger siderne og PDF’erne i dist/ …' };
  const built = await run('build').catch((error: unknown) => `Siderne er ikke lagt i dist/: ${String(error)}`);
  yield { text: built };
  yield {
    text: describeEnd(year, hasHistory ? branch : undefined),
    isDone: true,
    ...(hasHistory ? {} : { isZip: true }),
  };
}

/** The command ends with what to do in git, which the desk does itself. */
function withoutNextSteps(text: string): string {
  return text.replace(/\nGem det i git: .*$/s, '');
}

function describeEnd(year: number, branch: string | undefined): string {
  if (!branch) return `Beretningen ${year} er udgivet på denne maskine. Mappen ligger ikke i git: gem en zip af den.`;
  if (branch.startsWith(REVIEW)) {
    return `Beretningen ${year} er udgivet på grenen »${branch}«. Læserne har den, når grenen er lagt ind i hovedgrenen.`;
  }
  return `Beretningen ${year} er udgivet. Læserne har den, når siderne er lagt ud.`;
}

async function* commitAndPush({ root }: Desk, request: PublishRequest, branch: string): AsyncGenerator<Step> {
  const made = await commitContent(root, request);
  const remote = await findRemote(root, branch);
  if (remote) {
    yield { text: `Sender til grenen »${branch}« …` };
    const address = await push(root, remote, made.commit, branch);
    if (address) yield { text: 'Her kan den ses:', address };
  }
  await moveBranch(root, branch, made);
  yield { text: remote ? 'Gemt og sendt.' : 'Gemt på denne maskine; der er intet sted at sende den til.' };
}

/** Says in `edition.mdx` that it is published. Its other bytes stay. */
async function setPublished({ file, bytes }: Kept): Promise<void> {
  if (!bytes) throw new Refusal(404, 'Udgaven har ingen edition.mdx, så intet er udgivet.', 'begynd udgaven igen.');
  const text = bytes.toString('utf8');
  const next = text.replace(/^(state:[ \t]*)draft(?=[ \t]*(?:#.*)?\r?$)/m, '$1published');
  if (next !== text) await writeWhole(file, Buffer.from(next));
}

async function restore(kept: readonly Kept[]): Promise<void> {
  for (const { file, bytes } of kept) {
    if (bytes) await writeWhole(file, bytes);
    else await rm(file, { force: true });
  }
}
