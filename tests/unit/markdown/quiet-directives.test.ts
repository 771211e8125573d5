import { expect, test } from 'vitest';
import { quietDirectives } from '../../../src/markdown/quiet-directives.ts';

function ask(code: string, id: string): unknown {
  const { onLog } = quietDirectives();
  if (typeof onLog !== 'function') throw new Error('The plugin has no hook.');
  return onLog.call({} as never, 'warn', { code, id, message: '' });
}

test("the bundler's warning on directives is silent on the modules that Astro makes of content", () => {
  expect(ask('MODULE_LEVEL_DIRECTIVE', '/content/2030/edition.mdx?astroPropagatedAssets')).toBe(false);
});

test.each([
  ['MODULE_LEVEL_DIRECTIVE', '/src/client/theme.ts'],
  ['UNRESOLVED_IMPORT', '/content/2030/edition.mdx?astroPropagatedAssets'],
])('any other warning goes through: %s of %s', (code, id) => {
  expect(ask(code, id)).not.toBe(false);
});
