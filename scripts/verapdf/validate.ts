import { fetchJars, run } from '../maven/fetch-jars.ts';

/** The report of a long document names every rule; 26 PDFs fill half a megabyte. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** The profiles that every published PDF claims, by veraPDF's names for them. */
const PROFILES = { ua1: 'PDF/UA-1', '3a': 'PDF/A-3a' };
type Flavour = keyof typeof PROFILES;

/** What veraPDF says of one file against one profile. */
export interface Verdict {
  file: string;
  /** `PDF/UA-1`. */
  profile: string;
  isCompliant: boolean;
  passedRules: number;
  failedRules: number;
  passedChecks: number;
  failures: Failure[];
}

/** A rule that a file breaks. */
export interface Failure {
  /** Clause of the standard, and veraPDF's number of the test in it. */
  rule: string;
  description: string;
  times: number;
  /** Path of the first offender in the file. */
  place: string;
}

/**
 * Validates PDFs against PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) with veraPDF, which Maven fetches once into the
 * cache of node_modules.
 *
 * @returns a verdict a profile and file; files that it can't read are told apart
 * @throws JavaToolMissing when it can't run on this machine
 */
export async function validate(files: string[]): Promise<Validation> {
  const { jar, version } = await fetchJars(new URL('./pom.xml', import.meta.url), 'cli');
  const results: Omit<Validation, 'version'>[] = [];
  for (const flavour of Object.keys(PROFILES) as Flavour[]) results.push(await runProfile(jar, flavour, files));
  return {
    version,
    verdicts: results.flatMap(({ verdicts }) => verdicts),
    unreadable: results.flatMap(({ unreadable }) => unreadable),
  };
}

/** What veraPDF found, and what it could not look at. */
export interface Validation {
  version: string;
  verdicts: Verdict[];
  unreadable: { file: string; reason: string }[];
}

async function runProfile(jar: string, flavour: Flavour, files: string[]): Promise<Omit<Validation, 'version'>> {
  const { stdout } = await run(
    'java',
    ['-jar', jar, '--flavour', flavour, '--format', 'json', '--loglevel', '0', ...files],
    { maxBuffer: MOST_OUTPUT },
  ).catch((error: unknown) => {
    // It exits with 1 when a file is not compliant, and higher when it could not read one; both are verdicts.
    const { stdout: report } = error as { stdout?: string };
    if (report?.includes('"report"')) return { stdout: report };
    throw error;
  });
  return parseReport(stdout, PROFILES[flavour]);
}

/** The part of veraPDF's JSON report that matters. */
interface Report {
  report: {
    jobs: {
      itemDetails: { name: string };
      taskException?: { exceptionMessage?: string };
      validationResult?: { compliant: boolean; details: Details }[];
    }[];
  };
}

interface Details {
  passedRules: number;
  failedRules: number;
  passedChecks: number;
  ruleSummaries: {
    ruleStatus: string;
    clause: string;
    testNumber: number;
    description: string;
    failedChecks: number;
    checks: { context: string }[];
  }[];
}

function parseReport(json: string, profile: string): Omit<Validation, 'version'> {
  const verdicts: Verdict[] = [];
  const unreadable: Validation['unreadable'] = [];
  for (const { itemDetails, validationResult, taskException } of (JSON.parse(json) as Report).report.jobs) {
    const file = itemDetails.name;
    const [result] = validationResult ?? [];
    if (!result) unreadable.push({ file, reason: taskException?.exceptionMessage ?? 'no reason given' });
    else verdicts.push({ file, profile, isCompliant: result.compliant, ...summarise(result.details) });
  }
  return { verdicts, unreadable };
}

function summarise({ passedRules, failedRules, passedChecks, ruleSummaries }: Details) {
  const failures = ruleSummaries
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ clause, testNumber, description, failedChecks, checks }) => ({
      rule: `${clause}-${testNumber}`,
      description,
      times: failedChecks,
      place: checks[0]?.context ?? '',
    }));
  return { passedRules, failedRules, passedChecks, failures };
}
