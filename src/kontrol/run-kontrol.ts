/** Kontrol as the commands run it: load, check, print. */
import { loadSources } from '../sources/from-disk.ts';
import type { Finding, Rule } from './finding.ts';
import { formatAnnotations, formatFindings, formatIdle, formatJson } from './format.ts';
import { listIdleRules, offlineRules, runRules } from './run.ts';
import { rules } from './rules.ts';

/** What the command line may ask for. */
export interface KontrolOptions {
  /** For other programs: one JSON object in place of text. */
  json?: boolean;
  /** Also the rules that ask the network. */
  online?: boolean;
  /** Leaves out the line on rules that had nothing to look at. */
  brief?: boolean;
}

/**
 * Checks a content folder and prints what it finds; under CI also as annotations.
 *
 * @returns whether there were no errors. Warnings do not count.
 */
export async function runKontrol(root: string, options: KontrolOptions = {}): Promise<boolean> {
  const chosen = options.online ? rules : offlineRules;
  const sources = await loadSources(root);
  const findings = await runRules(sources, chosen);
  print(findings, sources.files.length, listIdleRules(sources, chosen), options);
  return findings.every(({ severity }) => severity !== 'fejl');
}

function print(findings: Finding[], fileCount: number, idle: Rule[], { json, brief }: KontrolOptions): void {
  if (json) return console.log(formatJson(findings, fileCount, idle));
  console.log(formatFindings(findings, fileCount));
  if (idle.length > 0 && !brief) console.log(formatIdle(idle));
  if (process.env['CI'] === 'true' && findings.length > 0) console.log(formatAnnotations(findings));
}
