import { expect, test } from 'vitest';
import { writeBrokenPage } from '../../../src/broken-files/broken-page.ts';
import { addStaleNote } from '../../../src/broken-files/stale-note.ts';
import { writeStandIn } from '../../../src/broken-files/stand-in.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { parseMdx } from '../../../src/report/mdx.ts';

const HOSTILE: Finding = {
  rule: 'mdx-form',
  severity: 'fejl',
  file: 'content/2030/chapters/"><script>{evil}*_[x](y).mdx',
  line: 7,
  what: '`<FactBox title="{a}">` bliver åbnet her\n<script>alert(1)</script> {process.exit()} *fed* [x](javascript:1)',
  fix: 'skriv `</FactBox>` & `\\{`.',
};

test('what Kontrol quotes of a file stays text in the page that stands in for it', () => {
  const tree = parseMdx(writeStandIn([HOSTILE]));
  const names = JSON.stringify(tree)
    .matchAll(/"type":"mdxJsx\w+","name":"(\w+)"/g)
    .map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(['FactBox', 'title', 'code']));
  expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:mdxFlowExpression|mdxTextExpression|link|emphasis|html)"/);
  expect(JSON.stringify(tree)).toContain('{process.exit()}');
});

test('and in the page that says why there is none', () => {
  const page = writeBrokenPage([HOSTILE]);
  expect(page).not.toContain('alert(1)</script>');
  expect(page).toContain('&#60;script&#62;alert(1)');
});

test('of very many findings a page shows the first, and says how many more there are', () => {
  const page = writeBrokenPage(Array.from({ length: 400 }, (_, line) => ({ ...HOSTILE, line })));
  expect(page.match(/<li>/g)).toHaveLength(12);
  expect(page).toContain('og 388 til');
});

test('and in the note on a page whose fields are those of before', () => {
  const page = addStaleNote('<html><head></head><body></body></html>', [HOSTILE]);
  expect(page.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(page).toContain('&#60;script&#62;alert(1)');
});
