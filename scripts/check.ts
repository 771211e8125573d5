/**
 * Kontrol: every content problem, in Danish, with file, line and fix; exit 1 on errors, 2 when it cannot run. `-- --help` shows
 * the options. npm starts it with `--no-regexp-tier-up`: V8 would interpret a pattern the first time and compile it the second,
 * and Kontrol asks some 400 patterns of every paragraph, so compiling at once saves a tenth of the run. Set while Node runs, by
 * `v8.setFlagsFromString`, the same flag crashed one run in forty.
 */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

// A run is short, and a third of it would go into compiling the rules. Only what is loaded from here on is kept.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'compile'));
const { loadBundled } = await import('../src/cli/load-bundled.ts');
const { runCommand } = await import('../src/cli/run-command.ts');
const { CHECK } = await import('../src/cli/usage.ts');

const CANNOT_RUN = 2;

await runCommand(
  CHECK,
  async ({ words: [folder], flags }) => {
    if (flags.has('rules')) return listRules();
    const { contentRoot } = await import('../src/sources/content-root.ts');
    const { runKontrol } = await loadBundled<typeof import('../src/kontrol/run-kontrol.ts')>('kontrol/run-kontrol.ts');
    const root = folder === undefined ? contentRoot : resolve(folder);
    const { text, isClean } = await runKontrol(root, { json: flags.has('json'), online: flags.has('online') });
    process.exitCode = isClean ? 0 : 1;
    return text;
  },
  CANNOT_RUN,
);

async function listRules(): Promise<string> {
  const { formatRules } = await import('../src/kontrol/format.ts');
  const { rules } = await import('../src/kontrol/rules.ts');
  return formatRules(rules);
}
