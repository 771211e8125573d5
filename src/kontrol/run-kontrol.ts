/** Kontrol as the commands run it: load, check, write up. */
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
  isBrief?: boolean;
}

/** What Kontrol found. */
export interface KontrolResult {
  /** For the editor; under CI also as annotations. */
  text: string;
  /** Whether there were no errors. Warnings do not count. */
  isClean: boolean;
}

/** Checks a content folder. */
export async function runKontrol(root: string, options: KontrolOptions = {}): Promise<KontrolResult> {
  const chosen = options.online ? rules : offlineRules;
  const sources = await loadSources(root);
  const findings = await runRules(sources, chosen, undefined, new Date().toISOString().slice(0, 10));
  return {
    text: format(findings, sources.files.length, listIdleRules(sources, chosen), options),
    isClean: findings.every(({ severity }) => severity !== 'fejl'),
  };
}

function format(findings: Finding[], fileCount: number, idle: Rule[], { json, isBrief }: KontrolOptions): string {
  if (json) return formatJson(findings, fileCount, idle);
  const annotations = process.env['CI'] === 'true' ? formatAnnotations(findings) : '';
  return [formatFindings(findings, fileCount), isBrief ? '' : formatIdle(idle), annotations].filter(Boolean).join('\n');
}
