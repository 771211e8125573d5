import type { Finding } from '../../kontrol/finding.ts';
import { runRules } from '../../kontrol/run.ts';
import type { Sources } from '../../sources/sources.ts';

/**
 * Kontrol's rules, run once over the same content: the first page of the desk asks again each time that somebody comes back to it, and
 * with ten editions they take seconds.
 *
 * @returns findings of sources whose texts were read once (`ReadBefore`): those of a file that is as it was are the same objects
 */
export function keepFindings(run = runRules): (sources: Sources) => Promise<Finding[]> {
  let last: { sources: Sources; findings: Promise<Finding[]> } | undefined;
  return (sources) => {
    if (!last || !areSame(last.sources, sources)) {
      const findings = run(sources);
      last = { sources, findings };
      findings.catch(() => {
        if (last?.findings === findings) last = undefined;
      });
    }
    return last.findings;
  };
}

function areSame(before: Sources, now: Sources): boolean {
  const isSameFile = (file: Sources['files'][number], index: number) => file === before.files[index];
  const rest = ({ others, faults }: Sources) => JSON.stringify([others, faults]);
  return before.files.length === now.files.length && now.files.every(isSameFile) && rest(before) === rest(now);
}
