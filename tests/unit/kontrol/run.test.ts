import { expect, test } from 'vitest';
import { parseExample } from '../../../src/kontrol/example.ts';
import { problem } from '../../../src/kontrol/finding.ts';
import type { Finding, Rule } from '../../../src/kontrol/finding.ts';
import { limitFindings } from '../../../src/kontrol/limit-findings.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';
import { START } from '../../../src/sources/positions.ts';

const sources = parseExample({}, danish);

const rule = (id: string, check: Rule['check']): Rule => ({
  id,
  reason: 'En regel til prøven.',
  examples: { fails: {}, passes: {} },
  subjects: () => [1],
  check,
});
const good = rule('god', () => [problem('content/a.mdx', START, 'Noget.', 'ret det.')]);

test('a rule that fails is told, and the findings of the others stay', async () => {
  const broken = rule('daarlig', () => {
    throw new Error('no such thing');
  });
  const found = await runRules(sources, [broken, good]);
  expect(found.map(({ rule: id, severity }) => `${id} ${severity}`)).toEqual(['daarlig fejl', 'god fejl']);
  expect(found[0]?.what).toBe(
    'Reglen `daarlig` gik i stå (Error: no such thing), så den har intet kontrolleret. De andre regler har.',
  );
});

test('a rule that never ends is stopped and told, and the findings of the others stay', async () => {
  const endless = rule('evig', () => {
    for (;;);
  });
  const found = await runRules(sources, [endless, good], 50);
  expect(found.map(({ rule: id }) => id)).toEqual(['evig', 'god']);
  expect(found[0]?.what).toContain('blev ikke færdig');
});

test('a pattern that tries every way through a text is stopped too', async () => {
  const pattern = rule('moenster', () => (/^(?:a+)+$/.test(`${'a'.repeat(40)}b`) ? [] : []));
  expect((await runRules(sources, [pattern, good], 50)).map(({ rule: id }) => id)).toEqual(['moenster', 'god']);
});

test('200,000 findings of one rule are no more arguments than a call can take', async () => {
  const many = rule('mange', () =>
    Array.from({ length: 200_000 }, () => problem('content/a.mdx', START, 'Igen.', 'ret.')),
  );
  const found = await runRules(sources, [many]);
  expect(found.map(({ what }) => what)).toEqual(['Igen. Og 199.999 til i filen.']);
});

const findings = (count: number, what: (at: number) => string): Finding[] =>
  Array.from({ length: count }, (_, at) => ({
    rule: 'mange',
    ...problem('content/a.mdx', { line: at + 1, column: 1 }, what(at), 'ret det.'),
  }));

test('ten findings with the same words are all told', () => {
  expect(limitFindings(findings(10, () => 'Igen.'))).toHaveLength(10);
});

test('of eleven with the same words the first is told, with how many more there are', () => {
  expect(limitFindings(findings(11, () => 'Igen.')).map(({ line, what }) => `${line} ${what}`)).toEqual([
    '1 Igen. Og 10 til i filen.',
  ]);
});

test('of the findings that a rule has in a file the first hundred are told', () => {
  const told = limitFindings(findings(150, (at) => `Nummer ${at}.`));
  expect(told).toHaveLength(100);
  expect(told.at(-1)?.what).toBe('Nummer 99. Og 50 til i filen.');
});
