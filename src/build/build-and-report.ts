import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { hashBuildInputs } from './build-inputs.ts';
import { holdUntil, printed } from './build-log.ts';
import { readBuiltSite } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { chooseBrowser } from './choose-browser.ts';
import { chooseShard, formatShard } from './choose-shard.ts';
import { formatBuildError } from './format-build-error.ts';
import { formatDrafts, formatOnlyDrafts } from './format-drafts.ts';
import { formatBuilt, UNCHANGED } from './format-built.ts';
import { findKeptBuild, keepBuild } from './kept-build.ts';
import { startKontrol } from './start-kontrol.ts';
import { clearProgress, showProgress } from './progress.ts';
import { removeUnfinished } from './staging.ts';
import { onInterrupt } from '../cli/on-interrupt.ts';
import type { Command } from '../cli/run-command.ts';
import type { Shard, ShardedJob } from '../press/index.ts';
import type { KontrolResult } from '../kontrol/run-kontrol.ts';
import { contentRoot } from '../sources/content-root.ts';
import { checkSiteAddress, describeUnsetAddress, siteAddress } from '../sources/site-address.ts';
import { includeDrafts, includesDrafts, readEditionYears } from '../sources/drafts.ts';
import type { EditionYears } from '../sources/drafts.ts';

/**
 * Builds the site as `npm run build` asks for it, and says what came out. A folder that holds what would be built is left as it is. Else
 * Kontrol is asked, and the address that the site is for. The site is built beside its place and moved there when it is whole, so a
 * failed run, which ends the process, leaves the last good one as it was.
 *
 * @returns what the editor reads when all went well
 */
export async function buildAndReport({ values, flags }: Command): Promise<string> {
  const started = performance.now();
  const outDir = resolve(values['outDir'] ?? 'dist');
  const place = `${relative('.', outDir) || outDir}/`;
  const isVerbose = flags.has('verbose');
  chooseBrowser(values['browser'], process.env);
  const shard = chooseShard(values['shard']);
  if (flags.has('drafts')) includeDrafts();
  const unset = describeUnsetAddress(siteAddress);
  onInterrupt(() => stop('Bygningen blev afbrudt.', outDir, place));
  showProgress('Kontrollerer indholdet …');
  const env = { ...process.env };
  const inputs = await hashBuildInputs(env).catch(() => undefined);
  // Who wants to see all that is said while it is built has it built, and a shard builds nothing that could be kept.
  const kept = isVerbose || shard || !inputs ? undefined : await findKeptBuild(outDir, inputs);
  const day = new Date().toISOString().slice(0, 10);
  const kontrol = kept?.day === day ? Promise.resolve({ text: kept.kontrol, isClean: true }) : startKontrol(!isVerbose);
  const years = await readEditionYears(contentRoot);
  const approval = approve(kontrol, years);
  try {
    // What stops the build before Kontrol has ended is what Kontrol explains better.
    approval.catch(() => undefined);
    holdUntil(approval);
    if (kept || !canBeBuilt(years)) await approval;
    for (const warning of kept?.warnings ?? []) console.error(warning);
    if (shard) return formatShard(shard, await buildShare(outDir, shard, isVerbose, approval));
    const built = kept ? await readBuiltSite(outDir) : await build(outDir, isVerbose, approval);
    const said = { kontrol: (await kontrol).text, day, warnings: kept?.warnings ?? printed };
    if (inputs && inputs === (await hashBuildInputs(env))) await keepBuild(outDir, inputs, said);
    return [
      formatBuilt(built, place, (performance.now() - started) / 1000),
      ...(kept ? [UNCHANGED] : []),
      ...formatDrafts(years.drafts, includesDrafts()),
      ...(unset ? [unset] : []),
      // The preview serves this folder and no other.
      ...(place === 'dist/' ? ['Se den i en browser med `npm run preview`.'] : []),
    ].join('\n');
  } catch (error) {
    const refused = await approval.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (refused instanceof Refused) return stop('Intet er bygget.', outDir, place);
    clearProgress();
    console.error(formatBuildError(refused ?? error, flags.has('debug')));
    return stop('Bygningen standsede.', outDir, place);
  }
}

/** Kontrol, the address or the editions forbid a build, and have said why. */
class Refused extends Error {}

/**
 * Says what Kontrol found, and what else forbids a build.
 *
 * @throws Refused when nothing may be built
 */
async function approve(kontrol: Promise<KontrolResult>, years: EditionYears): Promise<void> {
  const { text, isClean } = await kontrol;
  clearProgress();
  console.log(text);
  const fault = checkSiteAddress(siteAddress);
  if (fault) console.error(fault);
  if (!isClean || fault) throw new Refused();
  const unset = describeUnsetAddress(siteAddress);
  if (unset && process.env['CI'] === 'true') console.log(`::warning title=SITE::${unset}`);
  if (canBeBuilt(years)) return;
  console.error(formatOnlyDrafts(years.drafts));
  throw new Refused();
}

/** Whether it is worth loading Astro while Kontrol runs. */
function canBeBuilt({ published }: EditionYears): boolean {
  return !checkSiteAddress(siteAddress) && (includesDrafts() || published.length > 0);
}

/** Loaded when it is needed: where nothing has changed, it is not. */
async function build(outDir: string, isVerbose: boolean, approval: Promise<void>): Promise<BuiltSite> {
  const { buildBeside } = await import('./build-beside.ts');
  const built = await buildBeside(outDir, isVerbose, approval);
  clearProgress();
  return built;
}

async function buildShare(
  outDir: string,
  shard: Shard,
  isVerbose: boolean,
  approval: Promise<void>,
): Promise<ShardedJob[]> {
  const { buildShard } = await import('./build-beside.ts');
  const done = await buildShard(outDir, shard, isVerbose, approval);
  clearProgress();
  return done;
}

/** Ends the process, whatever a failed build has left running. */
function stop(reason: string, outDir: string, place: string): never {
  clearProgress();
  removeUnfinished();
  const state = existsSync(outDir)
    ? `Det, der lå i ${place} i forvejen, er uændret.`
    : `Der er ikke lagt noget i ${place}.`;
  console.error(`${reason} ${state}`);
  process.exit(1);
}
