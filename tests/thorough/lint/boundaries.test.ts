import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawBoundaries, pathOf } from '../../../scripts/lint/boundaries.ts';
import { FOLDERS } from '../../../scripts/lint/folders.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'boundaries-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Writes a small house and lints its first file by the boundaries alone. @returns the messages, in order. */
async function lint(files: Record<string, string>): Promise<string[]> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  const config = [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...drawBoundaries(root, FOLDERS),
  ] as Linter.Config[];
  const [file, text] = Object.entries(files)[0]!;
  return new Linter({ cwd: root }).verify(text, config, join(root, file)).map(({ message }) => message);
}

describe('an arrow', () => {
  test('back to a folder further up is an error that says why', async () => {
    expect(
      await lint({
        'src/report/seats.ts': "import { page } from '../pages/page.ts';\nexport const seats = page;",
        'src/pages/page.ts': 'export const page = 1;',
      }),
    ).toMatchInlineSnapshot(`
      [
        "Unexpected path "../pages/page.ts" imported in restricted zone. It is pure: no files, no Astro, no browser. What it may import stands in scripts/lint/folders.ts.",
      ]
    `);
  });

  test('back counts when it is a type alone', async () => {
    expect(
      await lint({
        'src/schemas/edition.ts': "import type { Report } from '../report/report.ts';\nexport type Edition = Report;",
        'src/report/report.ts': 'export interface Report { year: number }',
      }),
    ).toHaveLength(1);
  });

  test('back out of a page of Astro is found too', async () => {
    expect(
      await lint({
        'src/components/print/Quote.astro': "---\nimport Quote from '../web/Quote.astro';\n---\n<Quote />",
        'src/components/web/Quote.astro': '<p />',
      }),
    ).toHaveLength(1);
  });

  test('down the house is allowed', async () => {
    expect(
      await lint({
        'src/pages/page.ts': "import { seats } from '../report/seats.ts';\nexport const page = seats;",
        'src/report/seats.ts': 'export const seats = 1;',
      }),
    ).toEqual([]);
  });

  test('to a script or a test leads out of the house', async () => {
    expect(
      await lint({
        'src/report/seats.ts': "import '../../scripts/build.ts';\nimport '../../tests/helpers/seats.ts';",
        'scripts/build.ts': '',
        'tests/helpers/seats.ts': '',
      }),
    ).toHaveLength(2);
  });
});

describe('the press', () => {
  const press = {
    'src/press/index.ts': '',
    'src/press/contract.ts': '',
    'src/press/page-map.ts': '',
    'src/press/tab-protocol.ts': '',
    'src/press/print.ts': '',
    'src/press/paged/show.ts': '',
    'src/report/slug.ts': '',
  };
  const importing = (file: string, ...names: string[]) =>
    lint({ [file]: names.map((name) => `import '${name}';`).join('\n'), ...press });

  test('is entered by its door and its contract', async () => {
    expect(await importing('scripts/x.ts', '../src/press/index.ts', '../src/press/contract.ts')).toEqual([]);
    expect(await importing('scripts/x.ts', '../src/press/print.ts', '../src/press/paged/show.ts')).toHaveLength(2);
  });

  test('imports nothing of the house', async () => {
    expect(await importing('src/press/x.ts', './print.ts', './page-map.ts')).toEqual([]);
    expect(await importing('src/press/x.ts', '../report/slug.ts')).toHaveLength(1);
  });

  test('has stages that know nothing of what leads them', async () => {
    expect(await importing('src/press/tags/x.ts', '../tab-protocol.ts')).toEqual([]);
    expect(await importing('src/press/tags/x.ts', '../print.ts')).toHaveLength(1);
  });

  test('gives its tab the files that both need, and no other', async () => {
    expect(await importing('src/press/paged/x.ts', './show.ts', '../page-map.ts', '../contract.ts')).toEqual([]);
    expect(await importing('src/press/paged/x.ts', '../print.ts')).toHaveLength(1);
  });

  test('has no Node in its tab', async () => {
    expect(
      await lint({
        'src/press/paged/mends/x.ts': [
          "import { join } from 'node:path';",
          "import fs from 'fs';",
          'export const cut = () => [join, fs, process.env, Buffer.from([])];',
        ].join('\n'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "'node:path' import is restricted from being used by a pattern. press/paged runs in a browser. The tab has no Node, and is given no other file.",
        "'fs' import is restricted from being used. press/paged runs in a browser. The tab has no Node, and is given no other file.",
        "Unexpected use of 'process'. press/paged runs in a browser. The tab has no Node, and is given no other file.",
        "Unexpected use of 'Buffer'. press/paged runs in a browser. The tab has no Node, and is given no other file.",
      ]
    `);
  });
});

describe('a row inside another', () => {
  const code = 'export const isCi = process.env.CI;';

  test('decides for its part', async () => {
    expect(await lint({ 'src/kontrol/run.ts': code })).toHaveLength(1);
    expect(await lint({ 'src/kontrol/run-kontrol.ts': code })).toEqual([]);
  });
});

describe('a circle', () => {
  test('of files is an error that names them', async () => {
    expect(
      await lint({
        'src/report/a.ts': "import { b } from './b.ts';\nexport const a = b;",
        'src/report/b.ts': "export { c as b } from './c.ts';",
        'src/report/c.ts': "export const c = () => import('./a.ts');",
      }),
    ).toMatchInlineSnapshot(`
      [
        "These files import each other: src/report/a.ts → src/report/b.ts → src/report/c.ts → src/report/a.ts.",
      ]
    `);
  });

  test('of types is an error', async () => {
    expect(
      await lint({
        'src/report/a.ts': "import type { B } from './b.ts';\nexport interface A { b?: B }",
        'src/report/b.ts': "import type { A } from './a.ts';\nexport interface B { a?: A }",
      }),
    ).toHaveLength(1);
  });

  test('through a component is an error', async () => {
    expect(
      await lint({
        'src/components/web/rows.ts': "import Table from './Table.astro';\nexport const rows = [Table];",
        'src/components/web/Table.astro': "---\nimport { rows } from './rows.ts';\n---\n<p>{rows.length}</p>",
      }),
    ).toHaveLength(1);
  });

  test('that other files form is reported where it is, and nowhere else', async () => {
    expect(
      await lint({
        'src/report/a.ts': "import './b.ts';",
        'src/report/b.ts': "import './c.ts';",
        'src/report/c.ts': "import './b.ts';",
      }),
    ).toEqual([]);
  });
});

describe('the map of the house', () => {
  test('imports rows that stand above, so it holds no circle', () => {
    const paths = FOLDERS.map(({ path }) => path);
    const wrong = FOLDERS.flatMap(({ path, imports }, index) =>
      imports.filter((name) => name !== '*' && !paths.slice(0, index).includes(name)).map((name) => `${path}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has a row for every file of src', () => {
    const rows = FOLDERS.map(pathOf);
    const files = globSync('src/**/*.{ts,js,astro}', { cwd: PROJECT }).map((file) => file.replaceAll('\\', '/'));
    const homeless = files.filter((file) => !rows.some((row) => file === row || file.startsWith(`${row}/`)));
    expect(homeless).toEqual(['src/env.d.ts']);
  });

  test('has no row for what is gone', () => {
    expect(FOLDERS.map(pathOf).filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  test('is what the project is linted by', async () => {
    const config = (await new ESLint({ cwd: PROJECT }).calculateConfigForFile('src/report/slug.ts')) as {
      rules: Record<string, [severity: number]>;
    };
    const severities = ['import-x/no-restricted-paths', 'house/no-circle', 'no-restricted-imports'].map(
      (rule) => config.rules[rule]?.[0],
    );
    expect(severities).toEqual([2, 2, 2]);
  });
});
