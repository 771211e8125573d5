/**
 * Writes the reference pictures of printed pages anew, from the tiny edition as it prints now: `npm run pictures`. Look at
 * them before they are committed; `tests/site/reference-pictures.test.ts` compares with them.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'site', 'tests/site/reference-pictures.test.ts'],
  { stdio: 'inherit', env: { ...process.env, REFERENCE_PICTURES: 'write' } },
);
process.exitCode = status ?? 1;
