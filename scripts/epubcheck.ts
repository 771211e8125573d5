/**
 * Checks e-books against EPUB 3.3 with EPUBCheck: `node scripts/epubcheck.ts dist/2025/*.epub`, or without files all in dist.
 * Exit code 1: a book has faults. 2: EPUBCheck can't run here, so nothing is known.
 */
import { globSync } from 'node:fs';
import { checkEpubs } from './epubcheck/check.ts';
import { JavaToolMissing } from './maven/fetch-jars.ts';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync('dist/**/*.epub').sort();
if (files.length === 0) {
  console.error('There is no EPUB in dist: run `npm run build` first, or name the files.');
  process.exit(2);
}

try {
  const { version, verdicts } = await checkEpubs(files);
  console.log(`EPUBCheck ${version}`);
  for (const { file, complaints } of verdicts) {
    console.log([`  ${file}: ${complaints.length} complaints`, ...complaints].join('\n    '));
  }
  process.exitCode = verdicts.every(({ complaints }) => complaints.length === 0) ? 0 : 1;
} catch (error) {
  if (!(error instanceof JavaToolMissing)) throw error;
  console.error(`Not checked: ${error.message}`);
  process.exitCode = 2;
}
