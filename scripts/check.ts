/**
 * Kontrol: `npm run check [-- <content folder>] [--json]`. Every content problem, in Danish, with file, line and fix;
 * exit 1 on errors.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runKontrol } from '../src/checks/report.ts';
import { contentRoot } from '../src/load/content-root.ts';

try {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, debug: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  const isClean = await runKontrol(folder === undefined ? contentRoot : resolve(folder), values);
  process.exitCode = isClean ? 0 : 1;
} catch (error) {
  // Content never throws; this is a wrong option, or a mistake in a rule.
  console.error(error instanceof Error && !process.argv.includes('--debug') ? error.message : error);
  process.exitCode = 2;
}
