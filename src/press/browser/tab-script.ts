import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TAB_SCRIPT_PATH } from '../contract.ts';

/** Where the tab finds Paged.js, as the package ships it. */
const PAGEDJS_PATH = '/__press__/pagedjs.js';

const entry = fileURLToPath(new URL('../paged/tab-script.ts', import.meta.url));
// The package exports no path to its bundle, so start from its entry: lib/index.cjs → dist/paged.esm.js.
const pagedjs = resolve(dirname(createRequire(import.meta.url).resolve('pagedjs')), '../dist/paged.esm.js');

let script: Promise<string> | undefined;

/** What runs in a tab (`paged/`), as one module that imports Paged.js alone. Bundled once a process: some 70 ms. */
export function readTabScript(): Promise<string> {
  return (script ??= bundle());
}

/** What a server answers at each path that a tab imports from. */
export const tabScripts: Record<string, () => Promise<string>> = {
  [TAB_SCRIPT_PATH]: readTabScript,
  [PAGEDJS_PATH]: () => readFile(pagedjs, 'utf8'),
};

async function bundle(): Promise<string> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input: entry, external: ['pagedjs'], platform: 'browser' });
  const { output } = await build.generate({ format: 'esm', paths: { pagedjs: PAGEDJS_PATH } });
  await build.close();
  return output[0].code;
}
