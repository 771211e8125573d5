import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';

/** One time zone on every machine; dates of the report have none, and a test that needs one would fail. */
process.env.TZ = 'Europe/Copenhagen';

/** What `tests/unit` sets in place of a browser's file, so that a test that starts one fails with this sentence. */
const NO_BROWSER = 'no browser in tests/unit: move this test to tests/press or tests/browser';

/** Two cores: builds and browsers side by side would only wait for each other. */
const HEAVY = {
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 20_000 } },
  sequence: { groupOrder: 1 },
};

/**
 * Five projects, a folder each, from the quickest to the slowest: `npx vitest --project unit`. The sites that `site` and
 * `browser` look at are built when the first test asks for one, see `tests/helpers/built-site.ts`.
 */
export default defineConfig({
  test: {
    globalSetup: ['tests/helpers/build-server.ts'],
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    // Some tests look for processes that they started, and worker threads would share those of one process.
    pool: 'forks',
    coverage: {
      include: ['src/**/*.ts'],
      // Other projects reach these, in pages and in processes whose counters nobody reads.
      exclude: ['src/{accessibility,client,components,layouts,pages,paged-preview,press}/**'],
      reporter: ['text-summary'],
    },
    projects: [
      project('unit', {
        // Files share a worker, so that modules and the dictionary are read once; a test puts back what it changes.
        isolate: false,
        maxWorkers: '100%',
        // A test takes milliseconds, but the machine may be busy.
        testTimeout: 30_000,
        provide: { buildServer: '' },
        env: { CHROMIUM_PATH: NO_BROWSER },
      }),
      // Pure code that takes a minute: planted mistakes one at a time, rules over whole editions, hostile files.
      project('thorough', { ...HEAVY, testTimeout: 240_000, provide: { buildServer: '' } }),
      project('press', { ...HEAVY, provide: { buildServer: '' } }),
      project('site', HEAVY),
      project('browser', HEAVY),
    ],
  },
});

/** A project with the tests of its folder and what it sets for itself. */
function project(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`tests/${name}/**/*.test.ts`], ...test } };
}
