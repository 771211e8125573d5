import type { Finding } from '../../kontrol/finding.ts';

/**
 * Whether an error says no more than that an edition has changed since its last revision. In a terminal it stops a build; »Udgiv«
 * records the revision itself, so for editors nothing is wrong.
 */
export function isRecordedByPublishing({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return rule === 'udgave-frosset' && severity === 'fejl';
}
