/**
 * The press as a process of its own, so that its time and memory can be measured: `press.ts <folder> <pdf> <cache>`. With `--stages` it
 * prints as JSON when each stage was done, in ms from the start of the process.
 */
import { enableCompileCache } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// As the build does.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/compile', import.meta.url)));
const { readJob, runPress } = await import('./press-door.ts');
performance.mark('press: loaded');

const [folder = '', output = '', cache = ''] = process.argv.slice(2);
const root = resolve(folder);
const job = readJob(await readFile(join(root, 'index.html'), 'utf8'), '/', root);
if (!job) throw new Error(`${folder}/index.html asks for no PDF.`);
// A report of 2,000 pages may be longer, and a machine may be slow: more pages and time than the press gives by itself.
const limits = { ceiling: 5000, deadlineMs: 15 * 60_000 };
await runPress({ root, jobs: [{ ...job, output: resolve(output) }], cache: resolve(cache), ...limits });
performance.mark('press: closed');
if (process.argv.includes('--stages')) {
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('press: '));
  console.log(
    JSON.stringify(marks.map(({ name, startTime }) => [name.slice('press: '.length), Math.round(startTime)])),
  );
}
