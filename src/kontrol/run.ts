import type { Sources } from '../sources/sources.ts';
import { listExceptions, listExcused } from './exceptions.ts';
import type { Finding, Rule } from './finding.ts';
import { rules } from './rules.ts';

/** The rules that look at nothing but the content. */
export const offlineRules: readonly Rule[] = rules.filter(({ asksNetwork }) => !asksNetwork);

/**
 * Runs rules on a content folder, one after the other, and takes away what reviewed exceptions let stand.
 *
 * @param chosen all that need no network, when left out
 * @returns all findings by file, line and column; empty when the content is in order.
 */
export async function runRules(sources: Sources, chosen: readonly Rule[] = offlineRules): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const rule of chosen) {
    // One by one: a spread of more than some 120,000 findings is more arguments than a call can take.
    for (const problem of await rule.check(sources, { found, rules })) found.push({ rule: rule.id, ...problem });
  }
  const excused = new Set(listExceptions(sources).flatMap((exception) => listExcused(sources, exception, found)));
  return found.filter((finding) => !excused.has(finding)).sort(byPlace);
}

/** Rules that had nothing to look at: that they found nothing says nothing. */
export function listIdleRules(sources: Sources, chosen: readonly Rule[] = offlineRules): Rule[] {
  return chosen.filter(({ subjects }) => subjects(sources).length === 0);
}

function byPlace(a: Finding, b: Finding): number {
  // By code unit, so the order is the same on every machine.
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
