/** Kontrol: every content problem, in Danish, with file, line and fix; exit 1 on errors, 2 when it cannot run. `-- --help` shows the options. */
import { resolve } from 'node:path';
import { runCommand } from '../src/cli/run-command.ts';
import { CHECK } from '../src/cli/usage.ts';
import { formatRules } from '../src/kontrol/format.ts';
import { runKontrol } from '../src/kontrol/run-kontrol.ts';
import { rules } from '../src/kontrol/rules.ts';
import { contentRoot } from '../src/sources/content-root.ts';

const CANNOT_RUN = 2;

await runCommand(
  CHECK,
  async ({ words: [folder], flags }) => {
    if (flags.has('rules')) return formatRules(rules);
    const root = folder === undefined ? contentRoot : resolve(folder);
    const { text, isClean } = await runKontrol(root, { json: flags.has('json'), online: flags.has('online') });
    process.exitCode = isClean ? 0 : 1;
    return text;
  },
  CANNOT_RUN,
);
