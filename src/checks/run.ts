import type { Sources } from '../load/sources.ts';
import type { Finding, Rule } from './finding.ts';
import { rules } from './rules.ts';

/**
 * Runs all rules on a content folder.
 *
 * Reviewed exceptions belong here, between the rules and the sorting: each (rule, file, text, reason) takes away the
 * findings that it matches, and one that matches none becomes a finding itself.
 *
 * @returns all findings by file, line and column; empty when the content is in order.
 */
export function runRules(sources: Sources, chosen: readonly Rule[] = rules): Finding[] {
  const findings = chosen.flatMap((rule) => rule.check(sources).map((problem) => ({ rule: rule.id, ...problem })));
  return findings.sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  // By code unit, so the order is the same on every machine.
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
}
