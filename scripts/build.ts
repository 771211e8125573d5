/** Builds the whole site and every PDF: `npm run build [-- --drafts] [-- --outDir <folder>]`. `-- --help` shows the options. */
// npm starts it with a young generation of 4 MB (`package.json`): a long print needs a tenth less memory then, and no more time.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// A tenth of a build would go into compiling Astro and Vite. Only what is loaded from here on is kept.
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'compile'));
const { buildAndReport } = await import('../src/build/build-and-report.ts');
const { runCommand } = await import('../src/cli/run-command.ts');
const { BUILD } = await import('../src/cli/usage.ts');

await runCommand(BUILD, buildAndReport);
