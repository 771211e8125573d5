/** So many findings of one kind say no more than the first of them. */
import type { Finding } from './finding.ts';

/** Findings with the same words that a file may have of a rule, and findings in all. */
const MOST_ALIKE = 10;
const MOST_IN_FILE = 100;

/**
 * Findings of which none drowns the others: of those that a rule has in a file with the same words the first is left,
 * and of all that it has there the first hundred; each says how many more there are.
 *
 * @param findings in their order
 */
export function limitFindings(findings: Finding[]): Finding[] {
  const alike = keepFirst(findings, ({ rule, file, what }) => `${rule}\0${file}\0${what}`, MOST_ALIKE, 1);
  return keepFirst(alike, ({ rule, file }) => `${rule}\0${file}`, MOST_IN_FILE, MOST_IN_FILE);
}

/** Where a group has more than `most`, its first `kept` are left, and the last of them tells the number of the others. */
function keepFirst(findings: Finding[], keyOf: (finding: Finding) => string, most: number, kept: number): Finding[] {
  const groups = Map.groupBy(findings, keyOf);
  const large = [...groups.values()].filter(({ length }) => length > most);
  if (large.length === 0) return findings;
  const dropped = new Set(large.flatMap((group) => group.slice(kept)));
  const last = new Map(large.map((group) => [group[kept - 1], group.length - kept]));
  return findings
    .filter((finding) => !dropped.has(finding))
    .map((finding) => {
      const more = last.get(finding);
      return more ? { ...finding, what: `${finding.what} Og ${more.toLocaleString('da-DK')} til i filen.` } : finding;
    });
}
