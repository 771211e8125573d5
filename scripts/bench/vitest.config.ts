import { defineConfig } from 'vitest/config';

// Tests that measure processes wait for them, on a busy machine longer than the five seconds that are usual.
export default defineConfig({ test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000 } });
