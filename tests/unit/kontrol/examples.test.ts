import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseExample } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { rules } from '../../../src/kontrol/rules.ts';
import { listIdleRules, runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** A web on which every page answers but those called `borte`. */
const fakeWeb = async (address: string) => new Response(null, { status: address.endsWith('/borte') ? 404 : 200 });

/** The day on which the examples are looked at, for rules that ask what is old by then. */
const TODAY = '2030-06-01';

beforeEach(() => void vi.stubGlobal('fetch', vi.fn(fakeWeb)));
afterEach(() => void vi.unstubAllGlobals());

async function find(rule: string, example: Example): Promise<Finding[]> {
  return (await runRules(parseExample(example, danish), rules, undefined, TODAY)).filter(
    (finding) => finding.rule === rule,
  );
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds what is wrong in its example, at a line of a file', async () => {
    const found = await find(id, rule.examples.fails);
    expect(found).not.toEqual([]);
    for (const { line, what, fix } of found) {
      expect(line).toBeGreaterThan(0);
      expect(what).toMatch(/^[»`"\p{Lu}].*[.?«]$/su);
      expect(fix).not.toBe('');
    }
  });

  test('finds nothing in the example mended', async () => {
    expect(await find(id, rule.examples.passes)).toEqual([]);
  });

  test('has subjects in its example', () => {
    expect(listIdleRules(parseExample(rule.examples.fails, danish), [rule])).toEqual([]);
  });
});

test('a rule that asks for the day finds nothing without one, so that the same content is judged alike every day', async () => {
  const old = rules.find(({ id }) => id === 'tilgaengelighed-alder')!;
  expect(await runRules(parseExample(old.examples.fails, danish), [old])).toEqual([]);
  expect(await runRules(parseExample(old.examples.fails, danish), [old], undefined, '2030-05-31')).toEqual([]);
  expect(await runRules(parseExample(old.examples.fails, danish), [old], undefined, '2030-06-01')).toHaveLength(1);
});

test('in an empty folder every rule says that it checked nothing', () => {
  expect(listIdleRules(parseExample({}, danish), rules)).toEqual(rules);
});
