/**
 * Checks every page of dist with the Nu HTML checker, which Maven fetches once into the cache of node_modules:
 *
 *   node scripts/html.ts
 *
 * Exit code 1: a page has an error. 2: the checker can't run here, so nothing is known.
 */
import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchJars, JavaToolMissing, run } from './maven/fetch-jars.ts';

const MAIN_CLASS = 'nu.validator.client.SimpleCommandLineValidator';
const MOST_OUTPUT = 64 * 1024 * 1024;

interface Message {
  url: string;
  lastLine: number;
  message: string;
  extract?: string;
}

const files = globSync('dist/**/*.html').sort();
if (files.length === 0) {
  console.error('There is no page in dist: run `npm run build` first.');
  process.exit(2);
}
try {
  const messages = await checkFiles();
  for (const { url, lastLine, message, extract } of messages) {
    console.log(`  ${url}:${lastLine}: ${message}\n    ${extract}`);
  }
  console.log(`Nu HTML checker: ${messages.length} errors in ${files.length} pages`);
  process.exitCode = messages.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof JavaToolMissing)) throw error;
  console.error(`Not checked: ${error.message}`);
  process.exitCode = 2;
}

/** Errors of all pages. The checker writes its report where errors go, and ends with 1 when there are any. */
async function checkFiles(): Promise<Message[]> {
  const { folder } = await fetchJars(new URL('./html/pom.xml', import.meta.url), 'validator');
  const args = ['-cp', `${join(folder, '*')}${delimiter}`, MAIN_CLASS, '--format', 'json', '--errors-only', ...files];
  const { stderr } = await run('java', args, { maxBuffer: MOST_OUTPUT }).catch((error: unknown) => {
    const { stderr: report = '' } = error as { stderr?: string };
    if (report.includes('"messages"')) return { stderr: report };
    throw error;
  });
  return (JSON.parse(stderr) as { messages: Message[] }).messages;
}
