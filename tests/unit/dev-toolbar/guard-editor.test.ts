import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { guardEditor, hasEditor } from '../../../src/dev-toolbar/guard-editor.ts';

const ROOT = resolve('content');

/** What the guard does with a request from some place for a file: passes it on, or answers. */
function ask(file: string | undefined, site: string | undefined, isAllowed = true): number | 'passed' {
  let outcome: number | 'passed' = 200;
  const response = { statusCode: 200, end: () => (outcome = response.statusCode) };
  const url = file === undefined ? '/' : `/?file=${encodeURIComponent(file)}`;
  const headers = site === undefined ? {} : { 'sec-fetch-site': site };
  guardEditor(ROOT, isAllowed)({ url, headers } as never, response as never, () => (outcome = 'passed'));
  return outcome;
}

test.each(['content/2025/chapters/eu.mdx:4:1', 'content/people.yaml', `${ROOT}/site.yaml:2`])(
  '%s is opened from the preview',
  (file) => {
    expect(ask(file, 'same-origin')).toBe('passed');
  },
);

test.each(['cross-site', 'same-site', 'none', undefined])('nothing is opened for a request from %s', (site) => {
  expect(ask('content/people.yaml', site)).toBe(403);
});

test.each([
  ...['/etc/passwd:1:1', '../x', 'content/../package.json', 'content', 'src/README.md', 'content-x/a.mdx'],
  ...['file:///etc/passwd', `file://${ROOT}/../package.json`, '', undefined],
])('%s is not opened: it is no file of the content', (file) => {
  expect(ask(file, 'same-origin')).toBe(403);
});

test('nothing is opened where nobody has named a program', () => {
  expect(ask('content/people.yaml', 'same-origin', false)).toBe(403);
});

test.each([
  ['a program that is named', { LAUNCH_EDITOR: 'code' }, true],
  ['the terminal of VS Code', { TERM_PROGRAM: 'vscode' }, true],
  ['what a terminal edits with', { EDITOR: 'vi', VISUAL: 'vi', TERM_PROGRAM: 'Apple_Terminal' }, false],
])('%s', (_, env, is) => {
  expect(hasEditor(env)).toBe(is);
});
