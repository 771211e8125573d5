/** »Udgiv«: state, revision, commit, push and build, in this order; whatever stops it takes back what went before. */
import { readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CommandError } from '../../cli/command-error.ts';
import { editionPath, pdfPath } from '../../report/addresses.ts';
import { formatList } from '../../report/format.ts';
import { readEditionYears } from '../../sources/drafts.ts';
import { readSite } from '../../sources/read-site.ts';
import type { PublishRequest, Step } from '../contract.ts';
import { setBegun } from './begun-revisions.ts';
import { commitContent, followBranch, moveBranch } from './commit-content.ts';
import type { Desk } from './desk.ts';
import { requireIdle } from './frozen.ts';
import { findRepository, readHistory } from './history-state.ts';
import { findRemote, findWebAddress, push } from './push.ts';
import { refuseErrors } from './refuse-errors.ts';
import { Refusal } from './refusal.ts';
import { REVIEW } from './review.ts';
import { requireOutDir } from './require-out-dir.ts';
import { PROJECT } from './run-script.ts';
import type { RunScript } from './run-script.ts';
import { writeWhole } from './write-file.ts';

/** A file with what it held before it is written; nothing when there was none. */
interface Kept {
  file: string;
  bytes: Buffer | undefined;
}

/** @param run the commands of the terminal */
export async function* publish(desk: Desk, request: PublishRequest, run: RunScript): AsyncGenerator<Step> {
  const { root, folder, outDir } = desk;
  const { year, message } = request;
  requireIdle(desk);
  await requireOutDir(outDir, [PROJECT, root]);
  const hasHistory = (await findRepository(root)) !== undefined;
  const { branch } = await readHistory(root);
  if (hasHistory && !branch) {
    throw new Refusal(
      409,
      'Det er uklart, hvor udgaven skal gemmes, så intet er udgivet.',
      'få en, der kender git, til at vælge en gren (git står på ingen).',
    );
  }
  const others = await listChangedEditions(desk, year);
  const records = [year, ...others].map((each) => `${each}/revisions.yaml`);
  const files = [`${year}/edition.mdx`, ...records].map((path) => join(root, path));
  const kept = await Promise.all(
    files.map(async (file): Promise<Kept> => ({ file, bytes: await readFile(file).catch(() => undefined) })),
  );
  yield { text: 'Kontrollerer indholdet …' };
  const published = asPublished(kept[0]!, year);
  await refuseErrors(desk, year, { edition: String(published), record: kept[1]!.bytes?.toString('utf8') });
  desk.busy.with = `Beretningen ${year} er ved at blive udgivet.`;
  try {
    if (others.length > 0) {
      yield { text: `Også ${formatList(others.map(String))} er ændret, fx ved et navn, og får den samme revision.` };
    }
    yield { text: 'Bygger hele beretningen. Det kan tage et par minutter …' };
    await writeWhole(kept[0]!.file, published);
    const years = [year, ...others].sort().join(',');
    yield { text: withoutNextSteps(await run('revise', years, message)) };
    if (hasHistory && branch) yield* commitAndPush(desk, request, branch);
  } catch (error) {
    await restore(kept);
    throw error;
  } finally {
    desk.busy.with = undefined;
  }
  for (const each of [year, ...others]) await setBegun(folder, each, false).catch(() => undefined);
  yield { text: 'Laver siderne og PDF’erne, så de kan ses her på maskinen …' };
  const built = await run('build', '--outDir', outDir).then(
    async (said) => ({ step: { text: 'Siderne og PDF’erne er lavet.', said }, links: await listLinks(desk, year) }),
    (error: unknown) => ({
      step: { text: describeUnbuilt(outDir), said: describeStop(error) },
      links: [],
    }),
  );
  yield built.step;
  yield {
    ...describeEnd(year, hasHistory ? branch : undefined),
    isDone: true,
    links: built.links,
    ...(hasHistory ? {} : { isZip: true }),
  };
}

/** The edition is out, so it must not sound as if it were not; and »Udgiv« would find nothing to do. */
function describeUnbuilt(outDir: string): string {
  const place = relative('.', outDir);
  const option = place === 'dist' ? '' : ` -- --outDir ${place}`;
  return `Siderne kunne ikke laves her på maskinen, og det, der lå i ${place}/, er, som det var. Udgaven er registreret, så intet af den er tabt. Læs, hvad bygningen sagde, og lav siderne igen med \`npm run build${option}\` i terminalvinduet.`;
}

/** What stopped a command, as it would stand in a terminal. */
function describeStop(error: unknown): string {
  return error instanceof CommandError ? `${error.what}\nRet: ${error.fix}` : String(error);
}

/** The edition's front page and its PDF, as far as they were made. */
async function listLinks({ root, published }: Desk, year: number): Promise<NonNullable<Step['links']>> {
  const pages = [
    { path: editionPath(year), text: 'Se siderne' },
    { path: pdfPath({ year, site: await readSite(root) }), text: 'Åbn PDF’en' },
  ];
  const made = await Promise.all(pages.map(({ path }) => published.has(path)));
  if (!made.includes(true)) return [];
  const origin = await published.origin();
  return pages.filter((_, index) => made[index]).map(({ path, text }) => ({ address: `${origin}${path}`, text }));
}

/** Other editions that have changed since their last revision: they must be recorded too, or nothing can be built. */
async function listChangedEditions({ root, content }: Desk, year: number): Promise<number[]> {
  const { published } = await readEditionYears(root);
  const others = published.filter((other) => other !== year);
  const states = await Promise.all(others.map((other) => content.ask('editionState', { year: other, begun: [] })));
  return others.filter((_, index) => states[index] === 'in-revision');
}

/** The command ends with what to do in git, which the desk does itself. */
function withoutNextSteps(text: string): string {
  return text.replace(/\nGem det i git: .*$/s, '');
}

function describeEnd(year: number, branch: string | undefined): Pick<Step, 'text' | 'small'> {
  if (!branch) {
    return { text: `Beretningen ${year} er udgivet på denne maskine. Mappen ligger ikke i git: gem en zip af den.` };
  }
  if (branch.startsWith(REVIEW)) {
    return {
      text: `Beretningen ${year} er udgivet, men det, du har sendt, ligger endnu til gennemsyn. Læserne har den, når den, der passer jeres git, har godkendt det.`,
      small: `I git: grenen ${branch} flettes ind i hovedgrenen.`,
    };
  }
  return { text: `Beretningen ${year} er udgivet. Læserne har den, når siderne er lagt ud.` };
}

async function* commitAndPush({ root }: Desk, request: PublishRequest, branch: string): AsyncGenerator<Step> {
  const made = await commitContent(root, request);
  const remote = await findRemote(root, branch);
  if (!remote) {
    await moveBranch(root, branch, made);
    yield { text: 'Gemt på denne maskine; der er intet sted at sende den til.' };
    return;
  }
  yield { text: 'Sender …' };
  const address = (await push(root, remote, made.commit, branch)) ?? (await findWebAddress(root, remote, branch));
  if (address) yield { text: 'Her kan den ses:', address };
  yield { text: (await followBranch(root, branch, made)) ?? 'Gemt og sendt.' };
}

/** `edition.mdx` with the state that it is published. Its other bytes stay. */
function asPublished({ bytes }: Kept, year: number): Buffer {
  if (!bytes) {
    throw new Refusal(404, `Udgaven ${year} har ingen edition.mdx, så intet er udgivet.`, 'begynd udgaven igen.');
  }
  return Buffer.from(bytes.toString('utf8').replace(/^(state:[ \t]*)draft(?=[ \t]*(?:#.*)?\r?$)/m, '$1published'));
}

async function restore(kept: readonly Kept[]): Promise<void> {
  for (const { file, bytes } of kept) {
    if (bytes) await writeWhole(file, bytes);
    else await rm(file, { force: true });
  }
}
