/**
 * Builds the whole site and every PDF: `npm run build [-- --drafts] [-- --outDir <folder>]`. `-- --help` shows the options.
 *
 * Kontrol goes first, and the address that the site is for. The site is built beside its place and moved there when it is whole, so a failed run leaves
 * the last good one as it was.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { buildBeside } from '../src/build/build-beside.ts';
import { chooseBrowser } from '../src/build/choose-browser.ts';
import { formatBuildError } from '../src/build/format-build-error.ts';
import { formatDrafts, formatOnlyDrafts } from '../src/build/format-drafts.ts';
import { formatBuilt } from '../src/build/format-built.ts';
import { clearProgress, showProgress } from '../src/build/progress.ts';
import { onInterrupt } from '../src/cli/on-interrupt.ts';
import { runCommand } from '../src/cli/run-command.ts';
import type { Command } from '../src/cli/run-command.ts';
import { BUILD } from '../src/cli/usage.ts';
import { runKontrol } from '../src/kontrol/run-kontrol.ts';
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
  onInterrupt(() => stop('Bygningen blev afbrudt.', outDir, place));
  showProgress('Kontrollerer indholdet …');
  const { text, isClean } = await runKontrol(contentRoot, { isBrief: !isVerbose });
  clearProgress();
  console.log(text);
  const fault = checkSiteAddress(siteAddress);
  if (fault) console.error(fault);
  if (!isClean || fault) return stop('Intet er bygget.', outDir, place);
  const unset = describeUnsetAddress(siteAddress);
  if (unset && process.env['CI'] === 'true') console.log(`::warning title=SITE::${unset}`);
  if (flags.has('drafts')) includeDrafts();
  const years = await readEditionYears(contentRoot);
  if (!includesDrafts() && years.published.length === 0) {
    console.error(formatOnlyDrafts(years.drafts));
    return stop('Intet er bygget.', outDir, place);
  }
  try {
    const built = await buildBeside(outDir, isVerbose);
    clearProgress();
    return [
      formatBuilt(built, place, (performance.now() - started) / 1000),
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

/** Ends the process, whatever a failed build has left running. */
function stop(reason: string, outDir: string, place: string): never {
  clearProgress();
  const state = existsSync(outDir)
    ? `Det, der lå i ${place} i forvejen, er uændret.`
    : `Der er ikke lagt noget i ${place}.`;
  console.error(`${reason} ${state}`);
  process.exit(1);
}
