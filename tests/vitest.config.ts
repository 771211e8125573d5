/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** One time zone on every machine; dates of the report have none, and a test that needs one would fail. */
process.env.TZ = 'Europe/Copenhagen';

export default getViteConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/helpers/global-setup.ts'],
    reporters: ['default', './tests/helpers/count-reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Two cores: builds and browsers side by side would only wait for each other.
    maxWorkers: 2,
  },
});
