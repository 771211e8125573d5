import { describe, expect, test } from 'vitest';
import { formatBuildError } from '../../../src/build/format-build-error.ts';

test('an error that is written for editors is printed as it is', () => {
  const message = "PDF'en standsede på side 3.\n  Figuren er for høj.\n  Ret: del den i to.";
  expect(formatBuildError(new Error(message), false)).toBe(message);
});

test('an error of a tool keeps message, place, lines and hint, and loses its stack trace and the machine', () => {
  const error = Object.assign(
    new TypeError(`\u001b[31mNo such export\u001b[39m in ${process.cwd()}/src/a.ts\n    at f (a.mjs:1:2)`),
    {
      loc: { file: `${process.cwd()}/src/a.ts`, line: 4, column: 2 },
      frame: '  3 | import a\n> 4 | import b',
      hint: 'Did you mean c?',
    },
  );
  expect(formatBuildError(error, false)).toMatchInlineSnapshot(`
    "Siderne kunne ikke bygges.
      TypeError: No such export in src/a.ts
      Sted: src/a.ts:4:2
        3 | import a
      > 4 | import b
      Hjælp: Did you mean c?
      Ret: nævner beskeden en fil i indholdet, så ret den; ellers kør igen med \`-- --debug\`, og vis en udvikler, hvad der står."
  `);
});

test('an error that knows only its file is told with the file', () => {
  const error = Object.assign(new Error('Boom'), { id: 'src/pages/kommuner.astro' });
  expect(formatBuildError(error, false)).toContain('\n  Sted: src/pages/kommuner.astro\n');
});

test.each([
  ['ENOSPC', 'Der er ikke plads på disken.', 'slet noget'],
  ['ENOTEMPTY', 'Mappen blev ændret, mens siderne blev bygget.', 'vent, til en anden bygning'],
  ['ENOENT', 'En fil findes ikke, eller den forsvandt', 'vent, til en anden bygning'],
])('a disk that answers %s is told in Danish', (code, what, fix) => {
  const text = formatBuildError(Object.assign(new Error(`${code}: system words`), { code, path: 'dist.next' }), false);
  expect(text).toContain(what);
  expect(text).toContain('(dist.next)');
  expect(text).toContain(`Ret: ${fix}`);
  expect(text).not.toContain('system words');
});

test('what is thrown and is no error is told all the same', () => {
  expect(formatBuildError('Boom', false)).toContain('Boom');
});

describe('with --debug', () => {
  test('the whole stack trace is there', () => {
    const error = new Error('Boom');
    expect(formatBuildError(error, true)).toBe(error.stack);
  });

  test('the message is there even when the stack trace lacks it', () => {
    const error = Object.assign(new Error('Boom'), { stack: '    at f (a.mjs:1:2)' });
    expect(formatBuildError(error, true)).toBe('Boom\n    at f (a.mjs:1:2)');
  });
});
