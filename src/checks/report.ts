/** Kontrol as the commands run it: load, check, print. */
import { loadSources } from '../load/from-disk.ts';
import { formatAnnotations, formatFindings, formatJson } from './format.ts';
import { runRules } from './run.ts';

/**
 * Checks a content folder and prints what it finds; under CI also as annotations.
 *
 * @returns whether there were no errors. Warnings do not count.
 */
export async function runKontrol(root: string, { json = false } = {}): Promise<boolean> {
  const sources = await loadSources(root);
  const findings = runRules(sources);
  console.log(json ? formatJson(findings, sources.files.length) : formatFindings(findings, sources.files.length));
  if (process.env['CI'] === 'true' && !json && findings.length > 0) console.log(formatAnnotations(findings));
  return findings.every(({ severity }) => severity !== 'fejl');
}
