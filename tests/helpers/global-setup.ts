import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the built site of `content/`. */
    site: string;
    /** Folder with the built site of the tiny invented edition. */
    tinySite: string;
  }
}

/** Builds both sites once, as an editor would, for all tests of the built sites. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  const site = await buildSite(join(folder, 'site'), {});
  const tinySite = await buildSite(join(folder, 'tiny'), { CONTENT_ROOT: resolve('tests/fixtures/tiny') });
  project.provide('site', site);
  project.provide('tinySite', tinySite);
  return () => rm(folder, { recursive: true, force: true });
}

async function buildSite(outDir: string, env: Record<string, string>): Promise<string> {
  // A test runner's NODE_ENV would make Astro build in test mode.
  await run(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    env: { ...process.env, ...env, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return outDir;
}
