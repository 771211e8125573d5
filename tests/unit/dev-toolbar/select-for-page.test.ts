import { expect, test } from 'vitest';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { selectForPage } from '../../../src/kontrol/select-for-page.ts';

const FILES = [
  'content/people.yaml',
  'content/2031/edition.mdx',
  'content/2031/chapters/klima.mdx',
  'content/2031/chapters/klima/skove.mdx',
  'content/2031/organisation/bestyrelsen.mdx',
  'content/2031/accounts/aktiver.mdx',
  'content/2030/chapters/klima.mdx',
];
const findings = FILES.map((file): Finding => ({ rule: 'r', severity: 'fejl', file, line: 1, what: '', fix: '' }));

test.each([
  ['/', undefined, ['content/people.yaml']],
  ['/2031/', undefined, ['content/2031/edition.mdx']],
  ['/2031/klima/', undefined, ['content/2031/chapters/klima.mdx']],
  ['/2031/klima/skove/', undefined, ['content/2031/chapters/klima/skove.mdx']],
  ['/2031/organisation/', undefined, ['content/2031/organisation/bestyrelsen.mdx']],
  ['/2031/regnskab/', undefined, ['content/2031/accounts/aktiver.mdx']],
  ['/2031/print/', undefined, FILES.slice(1, 6)],
  ['/2031/print/', 'klima', ['content/2031/chapters/klima.mdx']],
])('on %s (chapter: %s) the findings of what it shows are listed', (path, chapter, expected) => {
  expect(selectForPage(findings, path, chapter).map(({ file }) => file)).toEqual(expected);
});
