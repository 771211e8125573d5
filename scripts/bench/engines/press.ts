/** The press as a process of its own, so that its time and memory can be measured: `press.ts <folder> <pdf> <cache>`. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readJob, runPress } from './press-door.ts';

const [folder = '', output = '', cache = ''] = process.argv.slice(2);
const root = resolve(folder);
const job = readJob(await readFile(join(root, 'index.html'), 'utf8'), '/', root);
if (!job) throw new Error(`${folder}/index.html asks for no PDF.`);
await runPress({ root, jobs: [{ ...job, output: resolve(output) }], cache: resolve(cache) });
