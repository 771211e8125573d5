/**
 * Builds the whole site and every PDF: `npm run build [-- --drafts] [-- --outDir <folder>]`. `-- --help` shows the options.
 *
 * A folder that holds what would be built is left as it is. Else Kontrol goes first, and the address that the site is for. The site is
 * built beside its place and moved there when it is whole, so a failed run leaves the last good one as it was.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { hashBuildInputs } from '../src/build/build-inputs.ts';
import { printed } from '../src/build/build-log.ts';
import { readBuiltSite } from '../src/build/built-site.ts';
import { chooseBrowser } from '../src/build/choose-browser.ts';
import { formatBuildError } from '../src/build/format-build-error.ts';
import { formatDrafts, formatOnlyDrafts } from '../src/build/format-drafts.ts';
import { formatBuilt, UNCHANGED } from '../src/build/format-built.ts';
import { findKeptBuild, keepBuild } from '../src/build/kept-build.ts';
import { clearProgress, showProgress } from '../src/build/progress.ts';
import { onInterrupt } from '../src/cli/on-interrupt.ts';
import { runCommand } from '../src/cli/run-command.ts';
import type { Command } from '../src/cli/run-command.ts';
import { BUILD } from '../src/cli/usage.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { checkSiteAddress, describeUnsetAddress, siteAddress } from '../src/sources/site-address.ts';
import { includeDrafts, includesDrafts, readEditionYears } from '../src/sources/drafts.ts';

await runCommand(BUILD, buildAndReport);

async function buildAndReport({ values, flags }: Command): Promise<string> {
  const started = performance.now();
  const outDir = resolve(values['outDir'] ?? 'dist');
  const place = `${relative('.', outDir) || outDir}/`;
  const isVerbose = flags.has('verbose');
  chooseBrowser(values['browser'], process.env);
  if (flags.has('drafts')) includeDrafts();
  onInterrupt(() => stop('Bygningen blev afbrudt.', outDir, place));
  showProgress('Kontrollerer indholdet …');
  const env = { ...process.env };
  const inputs = await hashBuildInputs(env).catch(() => undefined);
  // Who wants to see all that is said while it is built has it built.
  const kept = isVerbose || !inputs ? undefined : await findKeptBuild(outDir, inputs);
  const day = new Date().toISOString().slice(0, 10);
  const kontrol = kept?.day === day ? { text: kept.kontrol, isClean: true } : await runKontrol(isVerbose);
  clearProgress();
  console.log(kontrol.text);
  const fault = checkSiteAddress(siteAddress);
  if (fault) console.error(fault);
  if (!kontrol.isClean || fault) return stop('Intet er bygget.', outDir, place);
  const unset = describeUnsetAddress(siteAddress);
  if (unset && process.env['CI'] === 'true') console.log(`::warning title=SITE::${unset}`);
  const years = await readEditionYears(contentRoot);
  if (!includesDrafts() && years.published.length === 0) {
    console.error(formatOnlyDrafts(years.drafts));
    return stop('Intet er bygget.', outDir, place);
  }
  for (const warning of kept?.warnings ?? []) console.error(warning);
  try {
    const built = kept ? await readBuiltSite(outDir) : await build(outDir, isVerbose);
    const said = { kontrol: kontrol.text, day, warnings: kept?.warnings ?? printed };
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
    clearProgress();
    console.error(formatBuildError(error, flags.has('debug')));
    return stop('Bygningen standsede.', outDir, place);
  }
}

/** Loaded when it is needed: where nothing has changed, it is not. */
async function runKontrol(isVerbose: boolean): Promise<{ text: string; isClean: boolean }> {
  const { runKontrol: run } = await import('../src/kontrol/run-kontrol.ts');
  return run(contentRoot, { isBrief: !isVerbose });
}

async function build(outDir: string, isVerbose: boolean) {
  const { buildBeside } = await import('../src/build/build-beside.ts');
  const built = await buildBeside(outDir, isVerbose);
  clearProgress();
  return built;
}

/** Ends the process, whatever a failed build has left running. */
function stop(reason: string, outDir: string, place: string): never {
  clearProgress();
  const state = existsSync(outDir)
    ? `Det, der lå i ${place} i forvejen, er uændret.`
    : `Der er ikke lagt noget i ${place}.`;
  console.error(`${reason} ${state}`);
  process.exit(1);
}
