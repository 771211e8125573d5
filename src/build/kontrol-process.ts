/** Kontrol as a process of its own, for `start-kontrol.ts`: `kontrol-process.ts [--brief]` prints what it found as JSON. */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { loadBundled } from '../cli/load-bundled.ts';
import { contentRoot } from '../sources/content-root.ts';

enableCompileCache(resolve('node_modules', '.cache', 'compile'));
const { runKontrol } = await loadBundled<typeof import('../kontrol/run-kontrol.ts')>('kontrol/run-kontrol.ts');
const result = await runKontrol(contentRoot, { isBrief: process.argv.includes('--brief') });
process.stdout.write(JSON.stringify(result));
