/** Kontrol as the commands run it: load, check, print. */
import { loadSources } from '../sources/from-disk.ts';
import type { Sources } from '../sources/sources.ts';
import type { Finding } from './finding.ts';
import { formatAnnotations, formatFindings, formatIdle, formatJson } from './format.ts';
import { listIdleRules, runRules } from './run.ts';

/** What the command line may ask for. */
export interface KontrolOptions {
  /** For other programs: one JSON object in place of text. */
  json?: boolean;
  /** Further findings, which need more than the content: links that were tried. */
  more?: ((sources: Sources) => Promise<Finding[]>) | undefined;
}

/**
 * Checks a content folder and prints what it finds; under CI also as annotations.
 *
 * @returns whether there were no errors. Warnings do not count.
 */
export async function runKontrol(root: string, { json = false, more }: KontrolOptions = {}): Promise<boolean> {
  const sources = await loadSources(root);
  const findings = [...runRules(sources), ...((await more?.(sources)) ?? [])];
  print(sources, findings, json);
  return findings.every(({ severity }) => severity !== 'fejl');
}

function print(sources: Sources, findings: Finding[], json: boolean): void {
  const idle = listIdleRules(sources);
  if (json) return console.log(formatJson(findings, sources.files.length, idle));
  console.log(formatFindings(findings, sources.files.length));
  if (idle.length > 0) console.log(formatIdle(idle));
  if (process.env['CI'] === 'true' && findings.length > 0) console.log(formatAnnotations(findings));
}
