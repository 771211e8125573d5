/**
 * Checks the accessibility of e-books with Ace by DAISY: `npm run ace`, or with the names of files. A package of its own, as
 * the bench is, because Ace brings more packages than the whole project, and only who changes the e-book needs it.
 * Exit code 1: a book has violations.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from '../../src/press/index.ts';

/** What Ace asks of whoever runs its scripts in a browser (`@daisy/ace-axe-runner-puppeteer` brings a browser of its own). */
interface AxeRunner {
  concurrency: number;
  launch: () => Promise<void>;
  run: (url: string, scripts: string[], scriptContents: string[]) => Promise<unknown>;
  close: () => Promise<void>;
}

/** The parts of Ace's report that are read here (`report.json`, EARL). */
interface AceReport {
  assertions: {
    'earl:testSubject': { url: string };
    assertions: {
      'earl:test': { 'dct:title': string; 'earl:impact': string };
      'earl:result': { 'dct:description': string; html?: string };
    }[];
  }[];
}

const require = createRequire(import.meta.url);

/** Shows a page of a book in the browser that the press prints with, and runs Ace's scripts in it. */
function createRunner(): AxeRunner {
  let open: Awaited<ReturnType<typeof openBrowser>>;
  return {
    concurrency: 2,
    launch: async () => {
      open = await openBrowser();
    },
    run: async (url, scripts, scriptContents) => {
      const page = await open.browser.newPage();
      await page.goto(url);
      for (const content of scriptContents) await page.addScriptTag({ content });
      for (const path of scripts) await page.addScriptTag({ path });
      const report = await page.evaluate(
        `new Promise((done, fail) => daisy.ace.run((error, report) => (error ? fail(error) : done(report))))`,
      );
      await page.close();
      return report;
    },
    close: () => open.close(),
  };
}

async function listViolations(file: string): Promise<string[]> {
  const ace = require('@daisy/ace-core') as (epub: string, options: object, runner: AxeRunner) => Promise<unknown>;
  const folder = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    await ace(resolve(file), { outdir: folder, silent: true }, createRunner());
    const { assertions } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as AceReport;
    return assertions.flatMap(({ 'earl:testSubject': { url }, assertions: found }) =>
      found.map(
        ({ 'earl:test': test, 'earl:result': result }) =>
          `${url}: ${test['dct:title']} (${test['earl:impact']}): ${result['dct:description']} ${result.html ?? ''}`,
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Ace logs what it does by winston, which complains of each line when it has nowhere to write it.
(require('winston') as { configure: (options: object) => void }).configure({ silent: true });

const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync('dist/**/*.epub').sort();
if (files.length === 0) {
  console.error('There is no EPUB in dist: run `npm run build` first, or name the files.');
  process.exit(2);
}
for (const file of files) {
  const violations = await listViolations(file);
  console.log([`${file}: ${violations.length} violations`, ...violations].join('\n  '));
  if (violations.length > 0) process.exitCode = 1;
}
