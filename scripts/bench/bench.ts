/**
 * Measures the press and the website against others: `npm run bench [-- --sizes 40,200,1000 --runs 3 --only press,web,build,desk
 * --editions 2,10 --peers pagedjs-cli,vivliostyle,weasyprint,starlight --site dist --chapters <path>,<path> --lighthouse --write]`.
 *
 * Prints Markdown tables; `--write` also puts them into the README beside it. Needs a quiet machine: it measures
 * whatever else runs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseOptions } from './options.ts';
import { runBench } from './run-bench.ts';
import { replaceBetweenMarkers } from './tables/readme.ts';

const readme = fileURLToPath(new URL('README.md', import.meta.url));

try {
  const options = parseOptions(process.argv.slice(2));
  // A README without markers should fail before the long work, not after it.
  if (options.write) await fillReadme('');
  const tables = await runBench(options);
  console.log(tables);
  if (options.write) await writeFile(readme, await fillReadme(tables));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function fillReadme(tables: string): Promise<string> {
  return replaceBetweenMarkers(await readFile(readme, 'utf8'), tables);
}
