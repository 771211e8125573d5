import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCache } from '../../cache/build-cache.ts';
import { hash } from '../../cache/cache.ts';
import { readCode } from '../../cache/code.ts';
import { TAB_SCRIPT_PATH } from '../contract.ts';

/** Where the tab finds Paged.js, as the package ships it. */
const PAGEDJS_PATH = '/__press__/pagedjs.js';

const entry = fileURLToPath(new URL('../paged/tab-script.ts', import.meta.url));
// The package exports no path to its bundle, so start from its entry: lib/index.cjs → dist/paged.esm.js.
const pagedjs = resolve(dirname(createRequire(import.meta.url).resolve('pagedjs')), '../dist/paged.esm.js');

/** What `paged/` imports of the rest of the press; ESLint allows it no more. */
const CROSSING = ['page-map.ts', 'tab-protocol.ts', 'contract.ts'];

let script: Promise<string> | undefined;

/** What runs in a tab (`paged/`), as one module that imports Paged.js alone. Kept, because bundling takes a tenth of a second. */
export function readTabScript(): Promise<string> {
  return (script ??= rememberBundle());
}

async function rememberBundle(): Promise<string> {
  const crossing = CROSSING.map((name) => readFile(new URL(`../${name}`, import.meta.url), 'utf8'));
  const code = [...(await readCode(dirname(entry), ['rolldown'])), ...(await Promise.all(crossing))];
  const bytes = await buildCache.remember(`${hash(code)}.tab.js`, async () => Buffer.from(await bundle()));
  return Buffer.from(bytes).toString();
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
