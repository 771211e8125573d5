import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pom = fileURLToPath(new URL('./pom.xml', import.meta.url));
const folder = fileURLToPath(new URL('../../node_modules/.cache/verapdf/', import.meta.url));
/** The report of a long document names every rule; 26 PDFs fill half a megabyte. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What veraPDF says of one file. */
export interface Verdict {
  file: string;
  isCompliant: boolean;
  passedRules: number;
  failedRules: number;
  passedChecks: number;
  failures: Failure[];
}

/** A rule that a file breaks. */
export interface Failure {
  /** Clause of ISO 14289-1, and veraPDF's number of the test in it. */
  rule: string;
  description: string;
  times: number;
  /** Path of the first offender in the file. */
  place: string;
}

/** veraPDF can't run here: no Java, no Maven, or Maven Central out of reach. */
export class VeraPdfMissing extends Error {}

/**
 * Validates PDFs against PDF/UA-1 (ISO 14289-1) with veraPDF, which Maven fetches once into the cache of node_modules.
 *
 * @throws VeraPdfMissing when it can't run on this machine
 */
export async function validate(files: string[]): Promise<{ version: string; verdicts: Verdict[] }> {
  const { jar, version } = await fetchVeraPdf();
  // It exits with 1 when a file is not compliant; that is a verdict and no failure.
  const { stdout } = await run(
    'java',
    ['-jar', jar, '--flavour', 'ua1', '--format', 'json', '--loglevel', '0', ...files],
    { maxBuffer: MOST_OUTPUT },
  ).catch((error: unknown) => {
    const { code, stdout: verdicts } = error as { stdout?: string; code?: number };
    if (code === 1 && verdicts) return { stdout: verdicts };
    throw error;
  });
  return { version, verdicts: parseReport(stdout) };
}

async function fetchVeraPdf(): Promise<{ jar: string; version: string }> {
  const version = /<artifactId>cli<\/artifactId>\s*<version>(.+?)</.exec(await readFile(pom, 'utf8'))?.[1] ?? '';
  const jar = join(folder, `cli-${version}.jar`);
  await demand('java', ['-version'], 'Java is not installed (Debian: apt install default-jre-headless).');
  if (existsSync(jar)) return { jar, version };
  await demand('mvn', ['-version'], 'Maven is not installed (Debian: apt install maven).');
  const fetching = ['-q', '-B', '-ntp', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  await demand('mvn', fetching, `Maven could not fetch veraPDF ${version} from Maven Central.`);
  return { jar, version };
}

async function demand(command: string, args: string[], otherwise: string): Promise<void> {
  await run(command, args).catch((error: unknown) => {
    throw new VeraPdfMissing(otherwise, { cause: error });
  });
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

function parseReport(json: string): Verdict[] {
  return (JSON.parse(json) as Report).report.jobs.map(({ itemDetails: { name }, validationResult, taskException }) => {
    const [result] = validationResult ?? [];
    if (!result) {
      throw new Error(`veraPDF could not read ${name}: ${taskException?.exceptionMessage ?? 'no reason given'}`);
    }
    const { passedRules, failedRules, passedChecks, ruleSummaries } = result.details;
    const failures = ruleSummaries
      .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
      .map(({ clause, testNumber, description, failedChecks, checks }) => ({
        rule: `${clause}-${testNumber}`,
        description,
        times: failedChecks,
        place: checks[0]?.context ?? '',
      }));
    return { file: name, isCompliant: result.compliant, passedRules, failedRules, passedChecks, failures };
  });
}
