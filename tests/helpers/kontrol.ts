import type { Finding } from '../../src/kontrol/finding.ts';
import { formatFindings } from '../../src/kontrol/format.ts';
import { runRules } from '../../src/kontrol/run.ts';
import { loadTiny } from './edition.ts';
import type { Overlay } from './edition.ts';

/** A rule broken once: the change, and all that Kontrol must find then, no more and no less. */
export interface Case {
  /** Sentence that names the test. */
  says: string;
  overlay: Overlay;
  /** `rule path:line`, the path below the content folder, in the order of the output. */
  finds: string[];
}

/** Findings of the tiny edition with changes. */
export async function checkTiny(overlay: Overlay = {}): Promise<Finding[]> {
  return runRules(await loadTiny(overlay));
}

/** A finding as cases write it. */
export function briefly({ rule, file, line }: Finding): string {
  return `${rule} ${file.replace('content/', '')}:${line}`;
}

/** Output of Kontrol for the tiny edition with changes. */
export async function printTiny(overlay: Overlay): Promise<string> {
  const findings = await checkTiny(overlay);
  return formatFindings(findings, 18);
}
