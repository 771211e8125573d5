import type { Sources } from '../sources/sources.ts';
import { listExceptions, listExcused } from './exceptions.ts';
import type { Finding, Rule } from './finding.ts';
import { rules } from './rules.ts';

/**
 * Runs all rules on a content folder and takes away what reviewed exceptions let stand.
 *
 * @returns all findings by file, line and column; empty when the content is in order.
 */
export function runRules(sources: Sources, chosen: readonly Rule[] = rules): Finding[] {
  const found: Finding[] = [];
  for (const rule of chosen) {
    found.push(...rule.check(sources, found).map((problem) => ({ rule: rule.id, ...problem })));
  }
  const excused = new Set(listExceptions(sources).flatMap((exception) => listExcused(sources, exception, found)));
  return found.filter((finding) => !excused.has(finding)).sort(byPlace);
}

/** Rules that had nothing to look at, so that it means nothing that they found nothing. */
export function listIdleRules(sources: Sources, chosen: readonly Rule[] = rules): Rule[] {
  return chosen.filter(({ subjects }) => subjects(sources).length === 0);
}

function byPlace(a: Finding, b: Finding): number {
  // By code unit, so the order is the same on every machine.
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
