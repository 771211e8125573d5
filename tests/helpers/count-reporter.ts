import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with `N passed, N failed`, the line that people and CI read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that cannot be loaded, or an error outside a test, is a failure that no test would show.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
    ).length;
    // Prints why a test did not run: a tool that the machine lacks must not look like a test that passed.
    for (const test of tests) {
      const result = test.result();
      if (result.state === 'skipped' && result.note) console.log(`\nNot run: ${test.fullName}: ${result.note}`);
    }
    const failed = count('failed') + broken + unhandledErrors.length;
    const skipped = count('skipped');
    console.log(`\n${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  }
}
