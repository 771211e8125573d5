import { resolve } from 'node:path';
import { benchBuild } from './build/bench-build.ts';
import { benchDesk } from './desk/bench-desk.ts';
import { installPeers, installPythonPeers } from './engines/peers.ts';
import { openBrowser } from './engines/press-door.ts';
import type { BenchOptions } from './options.ts';
import { benchPrint } from './print/bench-print.ts';
import { benchStages } from './print/bench-stages.ts';
import { formatBuilds } from './tables/build-table.ts';
import { formatGoals } from './tables/goals.ts';
import { formatDeskTable } from './tables/desk-table.ts';
import { formatMachine, readMachine } from './tables/machine.ts';
import { formatPrintTables } from './tables/print-tables.ts';
import { formatStages } from './tables/stage-table.ts';
import { formatWebTables } from './tables/web-tables.ts';
import { benchWeb } from './web/bench-web.ts';

/** Measures what the options name and gives the tables as Markdown. */
export async function runBench(options: BenchOptions): Promise<string> {
  const isPython = (name: string) => ['weasyprint', 'typst'].includes(name);
  const isCompared = options.parts.some((part) => part === 'press' || part === 'web');
  const needsPackages = options.lighthouse || (isCompared && options.peers.some((name) => !isPython(name)));
  if (needsPackages && !installPeers()) {
    console.error('bench: the peers could not be installed; they are left out of the tables.');
  }
  if (isCompared && options.peers.some(isPython)) installPythonPeers();
  const browser = await readBrowser();
  const texts: string[] = [];
  // The short part goes first, so that its errors do not show after an hour of printing.
  if (options.parts.includes('desk')) texts.unshift(DESK_NOTE, formatDeskTable(await benchDesk(options.runs)));
  if (options.parts.includes('web')) {
    const rows = await benchWeb({ ...options, site: resolve(options.site), browser: browser.file });
    texts.unshift(WEB_NOTE, formatWebTables(rows));
  }
  if (options.parts.includes('build')) texts.unshift(BUILD_NOTE, formatBuilds(await benchBuild(options)));
  if (options.parts.includes('press')) {
    const rows = await benchPrint({ ...options, browser: browser.file });
    const stages = options.sizes.includes(STAGES_SIZE) ? await benchStages(STAGES_SIZE, options.runs) : undefined;
    texts.unshift(
      ...[PRINT_NOTE, formatGoals(rows), formatPrintTables(rows)],
      ...(stages ? [STAGES_NOTE, formatStages(stages)] : []),
    );
  }
  return [formatMachine(readMachine(browser.version), options.runs), ...texts].join('\n\n');
}

/** Pages of the report whose stages are told. */
const STAGES_SIZE = 200;

const STAGES_NOTE = `**Where the press' time goes, 200 pages.** Each stage from the end of the one before. Node loads the library that writes PDFs
while tabs paginate, and finishes batches while tabs print.`;

const PRINT_NOTE = `All engines print the same invented report, from the start of the process to its end. Memory is the peak of the whole
family of processes, browsers included, shared memory counted once (PSS). Words are compared as a multiset, running feet,
repeated heads of tables and page numbers apart. What the others cannot do: Chromium, pagedjs-cli, Vivliostyle and WeasyPrint write no
page numbers into contents and register from this page; Typst does, in a language of its own without HTML and CSS, so the website needs another
source. Only the press checks what it printed.`;

const WEB_NOTE = `Page weight: kB as transferred (brotli), with an empty cache, then the next chapter with what the first one left in it.
Starlight is built as it comes, of the same text. To reach: 35 kB without fonts and 140 with them, 8 of JavaScript, and 10 for
the next chapter.`;

const BUILD_NOTE = `**\`npm run build\`**, from the start of npm to its end, Kontrol, web pages and all PDFs. Further editions are the
project's own two once more, in earlier years. The sentence is in a chapter of the newest edition.`;

const DESK_NOTE = `How soon a change is seen while one writes, in a chapter of 5,000 words beside the project's own content: seconds from the last key, or
from the save, until it is painted. The floors are one paragraph served by Vite, as it is and divided into pages by Paged.js as it comes.`;

/** Name and version of the press' browser, as the browser gives them. */
async function readBrowser(): Promise<{ file: string; version: string }> {
  const { browser, close } = await openBrowser();
  try {
    return { file: browser.process()?.spawnfile ?? '', version: await browser.version() };
  } finally {
    await close();
  }
}
