import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeVscodeFiles } from '../../../src/desk/vscode/files.ts';
import { YAML_FILES } from '../../../src/desk/vscode/layout.ts';
import { makeSnippets } from '../../../src/desk/vscode/snippets.ts';
import { formatFindings } from '../../../src/kontrol/format.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { classify, schemas } from '../../../src/sources/source-kinds.ts';

const files = writeVscodeFiles();

test.each([...files])('%s is as `npm run desk:vscode` writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('every kind of file that is YAML as a whole has its schema', () => {
  const kinds = Object.fromEntries(
    Object.entries(YAML_FILES).map(([kind, glob]) => [kind, classify(glob.replace('*', '2030'))?.kind]),
  );
  for (const [kind, found] of Object.entries(kinds)) expect(found).toBe(kind);
  const frontmatter = ['edition', 'chapter', 'body', 'accounts', 'programme', 'programmePractical', 'letter'];
  expect([...Object.keys(kinds), ...frontmatter].sort()).toEqual(Object.keys(schemas).sort());
});

describe('the problem matchers', () => {
  interface Task {
    label: string;
    problemMatcher: { severity: string; pattern: { regexp: string }[] }[];
  }
  const { tasks } = JSON.parse(files.get('.vscode/tasks.json')!) as { tasks: Task[] };
  const matchers = tasks.find(({ label }) => label === 'Kontrol')!.problemMatcher;
  const finding: Finding = {
    rule: 'mdx-form',
    severity: 'fejl',
    file: 'content/2030/chapters/natur.mdx',
    line: 12,
    what: 'Her mangler et tegn.',
    fix: 'sæt det.',
  };

  test.each([
    ['error', 'fejl'],
    ['warning', 'advarsel'],
  ] as const)('read a finding of Kontrol as VS Code’s %s', (severity, own) => {
    const lines = formatFindings([{ ...finding, severity: own }], 1).split('\n');
    const matching = matchers.filter(({ pattern }) =>
      pattern.every(({ regexp }, at) => new RegExp(regexp).test(lines[at]!)),
    );
    expect(matching.map((matcher) => matcher.severity)).toEqual([severity]);
    expect(new RegExp(matching[0]!.pattern[0]!.regexp).exec(lines[0]!)!.slice(1, 4)).toEqual([
      'content/2030/chapters/natur.mdx',
      '12',
      'mdx-form',
    ]);
  });
});

test('what a snippet’s grammar would take for its own is written as text', () => {
  const field = { key: 'a', label: 'Pris i $ {x}', help: '', required: true, type: { kind: 'date' as const } };
  const { Boks } = makeSnippets([
    { tag: 'Box', label: 'Boks', help: '', content: 'nothing', hasText: false, fields: [field] },
  ]);
  expect(Boks!.body).toEqual([String.raw`<Box a="${'$'}{1:Pris i \$ {x\}}" />`]);
});
