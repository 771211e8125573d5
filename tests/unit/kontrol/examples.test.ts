import { describe, expect, test } from 'vitest';
import { parseExample } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { rules } from '../../../src/kontrol/rules.ts';
import { listIdleRules, runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

function find(rule: string, example: Example): Finding[] {
  return runRules(parseExample(example, danish)).filter((finding) => finding.rule === rule);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds what is wrong in its example, at a line of a file', () => {
    const found = find(id, rule.examples.fails);
    expect(found).not.toEqual([]);
    for (const { line, what, fix } of found) {
      expect(line).toBeGreaterThan(0);
      expect(what).toMatch(/^[»`"\p{Lu}].*[.?«]$/su);
      expect(fix).not.toBe('');
    }
  });

  test('finds nothing in the example mended', () => {
    expect(find(id, rule.examples.passes)).toEqual([]);
  });

  test('has subjects in its example', () => {
    expect(listIdleRules(parseExample(rule.examples.fails, danish), [rule])).toEqual([]);
  });
});

test('in an empty folder every rule but the one on the folder says that it checked nothing', () => {
  expect(listIdleRules(parseExample({}, danish)).length).toBe(rules.length);
});
