import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openText } from '../../../src/desk/page/text/editor.ts';
import { smallestChange } from '../../../src/desk/page/file/session.ts';
import { applyChanges } from '../../../src/desk/yaml/region.ts';

const ROOTS = ['content', 'tests/fixtures/tiny', 'tests/fixtures/forening'];
const FILES = ROOTS.flatMap((root) => globSync('**/*.{mdx,yaml}', { cwd: root }).map((path) => join(root, path)));

test('every content file that is opened is the same text', () => {
  expect(FILES.length).toBeGreaterThan(100);
  for (const path of FILES) {
    const text = readFileSync(path, 'utf8');
    expect(openText(text).doc.toString(), path).toBe(text);
  }
});

test.each(['a\rb\n', 'a\u2028b\u0085c\n', '\n\n', '', 'uden linjeskift til sidst', '\u00a0\t \n'])(
  'a text with rare signs is the same when it is opened: %j',
  (text) => {
    expect(openText(text).doc.toString()).toBe(text);
  },
);

describe('the smallest change of a text', () => {
  test.each([
    ['abc', 'abXc'],
    ['aaa', 'aa'],
    ['', 'ny'],
    ['en linje\nto', 'en linje\nen til\nto'],
    ['xx', 'xxxx'],
  ])('makes %j into %j', (before, after) => {
    expect(applyChanges(before, [smallestChange(before, after)!])).toBe(after);
  });

  test('is none where nothing changed', () => {
    expect(smallestChange('a', 'a')).toBeUndefined();
  });
});
