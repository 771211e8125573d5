import { expect, test } from 'vitest';
import type { Finding, Rule } from '../../../src/kontrol/finding.ts';
import { formatAnnotations, formatCounts, formatIdle, formatJson, formatRules } from '../../../src/kontrol/format.ts';

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'link-mangler',
    severity: 'fejl',
    file: 'content/a.mdx',
    line: 3,
    what: 'Det er galt.',
    fix: 'gør det godt.',
    ...changes,
  };
}

test('no findings are told with the number of files', () => {
  expect(formatCounts([], 49)).toBe('Kontrol: ingen fejl i 49 filer');
  expect(formatCounts([], 1)).toBe('Kontrol: ingen fejl i 1 fil');
});

test('errors and warnings are counted apart, and the files that have them', () => {
  const findings = [
    finding(),
    finding({ line: 9 }),
    finding({ file: 'content/b.mdx' }),
    finding({ severity: 'advarsel' }),
  ];
  expect(formatCounts(findings, 49)).toBe('3 fejl, 1 advarsel i 2 filer');
});

test('warnings alone are no errors', () => {
  expect(formatCounts([finding({ severity: 'advarsel' })], 49)).toBe('Kontrol: ingen fejl, 1 advarsel i 1 fil');
});

test('annotations escape what would end them', () => {
  const text = formatAnnotations([
    finding({ file: 'content/a,b.mdx', column: 7, what: '5 % er\n»galt«: ja.' }),
    finding({ severity: 'advarsel' }),
  ]);
  expect(text).toMatchInlineSnapshot(`
    "::error file=content/a%2Cb.mdx,line=3,col=7,title=link-mangler::5 %25 er%0A»galt«: ja.%0ARet: gør det godt.
    ::warning file=content/a.mdx,line=3,title=link-mangler::Det er galt.%0ARet: gør det godt."
  `);
});

test('rules that checked nothing are named in order', () => {
  const idle = [{ id: 'portraet' }, { id: 'billede' }] as Rule[];
  expect(formatIdle(idle)).toBe(
    '2 regler kontrollerede intet, for indholdet har ikke noget til dem: billede, portraet',
  );
  expect(formatIdle([])).toBe('');
});

test('JSON holds the findings and their counts', () => {
  expect(JSON.parse(formatJson([finding(), finding({ severity: 'advarsel' })], 5))).toMatchObject({
    files: 5,
    errors: 1,
    warnings: 1,
    findings: [{ line: 3 }, {}],
  });
});

test('a rule that asks the network is listed with the option that it needs', () => {
  const listed = [
    { id: 'link-svar', reason: 'En side kan være lukket.', asksNetwork: true },
    { id: 'punktum', reason: 'Et afsnit kan mangle sin slutning.' },
  ] as Rule[];
  expect(formatRules(listed)).toBe(
    'link-svar (kun med `--online`)\n  En side kan være lukket.\npunktum\n  Et afsnit kan mangle sin slutning.',
  );
});
