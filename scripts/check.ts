/**
 * Kontrol: `npm run check [-- <content folder>] [--json] [--online]`. Every content problem, in Danish, with file, line and
 * fix; exit 1 on errors. `--online` also tries the links on the web. `--rules` lists the rules with their reasons instead.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatRules } from '../src/kontrol/format.ts';
import { checkOnline } from '../src/kontrol/online.ts';
import { runKontrol } from '../src/kontrol/run-kontrol.ts';
import { rules } from '../src/kontrol/rules.ts';
import { contentRoot } from '../src/sources/content-root.ts';

try {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      online: { type: 'boolean', default: false },
      rules: { type: 'boolean', default: false },
      debug: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.rules) console.log(formatRules(rules));
  else {
    const root = positionals[0] === undefined ? contentRoot : resolve(positionals[0]);
    const isClean = await runKontrol(root, { json: values.json, more: values.online ? checkOnline : undefined });
    process.exitCode = isClean ? 0 : 1;
  }
} catch (error) {
  // Content never makes Kontrol throw, so this is a wrong option or a mistake in a rule.
  console.error(error instanceof Error && !process.argv.includes('--debug') ? error.message : error);
  process.exitCode = 2;
}
