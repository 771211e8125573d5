import type { Sources } from '../sources/sources.ts';
import { listExceptions, listExcused } from './exceptions.ts';
import type { Finding, Problem, Rule, Run } from './finding.ts';
import { limitFindings } from './limit-findings.ts';
import { rules } from './rules.ts';
import { START } from '../sources/positions.ts';
import { isOverdue, runWithin } from '../sources/time-limit.ts';

/** The rules that look at nothing but the content. */
export const offlineRules: readonly Rule[] = rules.filter(({ asksNetwork }) => !asksNetwork);

/** Milliseconds that one rule may take; all together usually take one second. A folder of many files has more. */
const RULE_LIMIT = 5000;
const LIMIT_PER_FILE = 20;

/** Milliseconds after which no further rule begins under the same watch. */
const SLICE = 100;

/**
 * Runs rules on a content folder, one after the other, and takes away what reviewed exceptions let stand. A rule that
 * fails or never ends becomes a finding, and the others still run.
 *
 * @param chosen all that need no network, when left out
 * @param limit milliseconds that one rule may take
 * @param today the day, for rules that ask what is old by now
 * @returns all findings by file, line and column; empty when the content is in order.
 */
export async function runRules(
  sources: Sources,
  chosen: readonly Rule[] = offlineRules,
  limit = RULE_LIMIT + LIMIT_PER_FILE * sources.files.length,
  today?: string,
): Promise<Finding[]> {
  const found: Finding[] = [];
  // The dictionary is read at the first question, which no rule's time should pay for.
  sources.dictionary.isWord('og');
  for (let at = 0; at < chosen.length;) at = await runSome(sources, chosen, at, { found, rules, today }, limit);
  const excused = new Set(listExceptions(sources).flatMap((exception) => listExcused(sources, exception, found)));
  return limitFindings(found.filter((finding) => !excused.has(finding)).sort(byPlace));
}

/**
 * Runs rules from one on, until one waits for the network or the slice of time is used up. Many run under one watch,
 * because a watch costs half a millisecond.
 *
 * @returns the place of the rule that is next
 */
async function runSome(
  sources: Sources,
  chosen: readonly Rule[],
  from: number,
  run: Run & { found: Finding[] },
  limit: number,
): Promise<number> {
  let at = from;
  let waiting: Promise<Problem[]> | undefined;
  const add = (problems: readonly Problem[]) => {
    // One by one: a spread of more than some 120,000 findings is more arguments than a call can take.
    for (const problem of problems) run.found.push({ rule: chosen[at]!.id, ...problem });
  };
  try {
    runWithin(limit + SLICE, () => {
      const end = performance.now() + SLICE;
      while (at < chosen.length && performance.now() < end) {
        const problems = chosen[at]!.check(sources, run);
        if (problems instanceof Promise) {
          waiting = problems;
          return;
        }
        add(problems);
        at += 1;
      }
    });
    if (!waiting) return at;
    add(await waiting);
  } catch (error) {
    add([toFailure(sources, chosen[at]!, error)]);
  }
  return at + 1;
}

function toFailure({ folder }: Sources, { id }: Rule, error: unknown): Problem {
  const why = isOverdue(error) ? 'blev ikke færdig' : `gik i stå (${String(error)})`;
  return {
    severity: 'fejl',
    file: folder,
    ...START,
    what: `Reglen \`${id}\` ${why}, så den har intet kontrolleret. De andre regler har.`,
    fix: 'ret de andre fund, og kør igen; hjælper det ikke, så tag den seneste ændring tilbage, og vis beskeden til en udvikler.',
  };
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
