/** Shows what a change did to the printed editions: `npm run diff -- HEAD~1 [--out rapport.html]`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runCommand } from '../src/cli/run-command.ts';
import { DIFF } from '../src/cli/usage.ts';
import { diffEditions } from '../src/diff/diff-editions.ts';
import { renderReport, summarize } from '../src/diff/render-report.ts';

await runCommand(DIFF, async ({ words: [ref = ''], values }) => {
  const file = values['out'] ?? `.press/diff-${ref.replace(/[^\w.-]+/g, '-')}.html`;
  console.log(`Bygger »${ref}« og mappen, som den står; det tager et par minutter …`);
  const editions = await diffEditions(resolve('.'), ref);
  if (editions.length === 0) return 'De trykte udgaver er de samme, byte for byte.';
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, renderReport(ref, editions));
  return [
    ...editions.map((edition) => `${edition.year}: ${summarize(edition)}`),
    `Rapporten ligger i ${file}; åbn den i en browser.`,
  ].join('\n');
});
