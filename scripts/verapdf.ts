/**
 * Validates PDFs against PDF/UA-1 and PDF/A-3a with veraPDF: `node scripts/verapdf.ts dist/2025/*.pdf`, or without files all PDFs in dist
 * that readers get. A printing house's file, and sheets to be folded, claim neither.
 * Exit code 1: a file is not compliant, or can't be read. 2: veraPDF can't run here, so nothing is known.
 */
import { globSync } from 'node:fs';
import { JavaToolMissing } from './maven/fetch-jars.ts';
import { validate } from './verapdf/validate.ts';
import type { Verdict } from './verapdf/validate.ts';

const named = process.argv.slice(2);
const files =
  named.length > 0
    ? named
    : globSync('dist/**/*.pdf')
        .filter((file) => !/-(?:tryk|ark)\.pdf$/.test(file))
        .sort();
if (files.length === 0) {
  console.error('There is no PDF in dist: run `npm run build` first, or name the files.');
  process.exit(2);
}

try {
  const { version, verdicts, unreadable } = await validate(files);
  console.log(`veraPDF ${version}`);
  for (const verdict of verdicts) console.log(formatVerdict(verdict));
  for (const { file, reason } of unreadable) console.log(`  ${file}: could not be read: ${reason}`);
  process.exitCode = unreadable.length === 0 && verdicts.every(({ isCompliant }) => isCompliant) ? 0 : 1;
} catch (error) {
  if (!(error instanceof JavaToolMissing)) throw error;
  console.error(`Not validated: ${error.message}`);
  process.exitCode = 2;
}

function formatVerdict({
  file,
  profile,
  isCompliant,
  passedRules,
  failedRules,
  passedChecks,
  failures,
}: Verdict): string {
  const outcome = isCompliant ? 'compliant' : 'NOT compliant';
  const lines = failures.map(
    ({ rule, description, times, place }) => `    ${rule}, ${times} times: ${description}\n      ${place}`,
  );
  return [
    `  ${file}: ${profile} ${outcome} (${passedRules} rules passed, ${failedRules} failed, ${passedChecks} checks)`,
    ...lines,
  ].join('\n');
}
