import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit, valueAt } from '../../../src/desk/yaml/edit.ts';
import type { Edit, Path } from '../../../src/desk/yaml/edit.ts';
import { editYaml, readYamlText } from '../../../src/desk/yaml/edit-yaml.ts';
import { applyChanges, yamlRegion } from '../../../src/desk/yaml/region.ts';

/** The text after an edit. */
const edited = (text: string, edit: Edit, order?: string[]) => applyChanges(text, editYaml(text, edit, order));

const CHAPTER = `# Kapitlet om EU
title: EU # temaet
headline: 'Fælles svar: nu'
lead: >-
  Det danske formandskab
  prægede året.
order: 110
`;

const SEATS = `seats:
  # formanden
  - person: a
    role: chair
  - person: b # ny

  - person: c
term: 2022
`;

describe('a value is changed where it stands', () => {
  test.each([
    ['a plain text keeps the comment behind it', CHAPTER, 'title', 'Europa', CHAPTER.replace('EU # t', 'Europa # t')],
    ['a quoted text keeps its quotes', CHAPTER, 'headline', 'Svar', CHAPTER.replace('Fælles svar: nu', 'Svar')],
    ['a folded text stays folded', CHAPTER, 'lead', 'Kort.', CHAPTER.replace(/Det[^.]*\./, 'Kort.')],
    ['a number stays a number', CHAPTER, 'order', 120, CHAPTER.replace('110', '120')],
    ['a text that looks like a number is quoted', CHAPTER, 'title', '2025', CHAPTER.replace('EU # t', "'2025' # t")],
  ])('%s', (_, text, key, value, wanted) => {
    expect(edited(text, { do: 'set', path: [key], value })).toBe(wanted);
  });

  test('a new field stands behind those that the form lists before it', () => {
    const order = ['title', 'headline', 'lead', 'summary', 'order'];
    expect(edited(CHAPTER, { do: 'set', path: ['summary'], value: 'Kort' }, order)).toBe(
      CHAPTER.replace('order:', 'summary: Kort\norder:'),
    );
  });

  test('a field that is emptied goes with its line', () => {
    expect(edited(CHAPTER, { do: 'remove', path: ['headline'] })).toBe(CHAPTER.replace(/headline.*\n/, ''));
  });

  test('a number in brackets is changed alone', () => {
    const text = 'amounts: [notGiven, 2460523] # kr.\n';
    expect(edited(text, { do: 'set', path: ['amounts', 0], value: 5 })).toBe('amounts: [5, 2460523] # kr.\n');
  });
});

describe('items of a list', () => {
  test.each<[string, Edit, string]>([
    ['one goes with its lines', { do: 'remove', path: ['seats', 0] }, SEATS.replace(/  - person: a\n.*\n/, '')],
    ['the last one goes', { do: 'remove', path: ['seats', 2] }, SEATS.replace('\n\n  - person: c', '')],
    [
      'a field behind the dash goes, and the next takes its place',
      { do: 'remove', path: ['seats', 0, 'person'] },
      SEATS.replace('person: a\n    ', ''),
    ],
    [
      'one is put in at the front, behind the comment',
      { do: 'insert', path: ['seats'], index: 0, value: { person: 'x', role: 'chair' } },
      SEATS.replace('- person: a', '- person: x\n    role: chair\n\n  - person: a'),
    ],
    [
      'one is put in at the end',
      { do: 'insert', path: ['seats'], index: 3, value: { person: 'x' } },
      SEATS.replace('person: c', 'person: c\n\n  - person: x'),
    ],
    [
      'two change places, each with its comment',
      { do: 'swap', path: ['seats'], index: 0 },
      SEATS.replace(
        /- person: a\n    role: chair\n  - person: b # ny/,
        '- person: b # ny\n  - person: a\n    role: chair',
      ),
    ],
  ])('%s', (_, edit, wanted) => {
    expect(edited(SEATS, edit)).toBe(wanted);
  });

  test('a list that becomes empty is written as brackets, and is filled again', () => {
    const empty = edited('a:\n  - 1\nb: 2\n', { do: 'remove', path: ['a', 0] });
    expect(empty).toBe('a: []\nb: 2\n');
    expect(edited(empty, { do: 'insert', path: ['a'], index: 0, value: { x: 'y' } })).toBe('a:\n  - x: y\nb: 2\n');
  });
});

test('a record sorted by its keys takes a new one at its place', () => {
  const text = 'anna:\n  name: Anna\nbo:\n  name: Bo\ndan:\n  name: Dan\n';
  expect(edited(text, { do: 'set', path: ['carl'], value: { name: 'Carl' } })).toBe(
    text.replace('dan:', 'carl:\n  name: Carl\ndan:'),
  );
});

test('a text that cannot be read is not touched', () => {
  expect(editYaml('a: [1\nb: 2', { do: 'set', path: ['b'], value: 3 })).toEqual([]);
});

const CONTENT = ['content', 'tests/fixtures/tiny', 'tests/fixtures/forening'];
const files = CONTENT.flatMap((root) => globSync('**/*.{mdx,yaml}', { cwd: root }).map((path) => join(root, path)));

/** Every file's YAML. */
const texts = files.flatMap((path) => {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const region = yamlRegion(path, text);
  return region ? [{ path, text: text.slice(region.from, region.to) }] : [];
});

/** Every place of a value. */
function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [path, ...[...steps].flatMap((step) => listPaths(value[step as never], [...path, step]))];
}

const values = fc.oneof(
  fc.constantFrom(
    'Ny tekst',
    'Med: kolon # og havelåge',
    '2025',
    '- streg',
    'KL’s »ord«',
    'true',
    ' rum ',
    'x'.repeat(150),
  ),
  fc.lorem({ maxCount: 30 }),
  fc.integer(),
  fc.boolean(),
);

/** Some edit of a text that stands. */
const edits = fc.constantFrom(...texts).chain(({ path, text }) => {
  const { data } = readYamlText(text);
  const paths = listPaths(data).filter((each) => each.length > 0);
  if (paths.length === 0) return fc.constant({ path, text, edit: { do: 'set', path: ['a'], value: 1 } });
  return fc.tuple(fc.constantFrom(...paths), fc.nat(3), values).map(([at, kind, value]) => {
    const found = valueAt(data, at);
    const list = Array.isArray(found) && found.length > 0;
    const edit: Edit =
      list && kind === 0
        ? { do: 'insert', path: at, index: found.length >> 1, value: found[0] }
        : list && kind === 1 && found.length > 1
          ? { do: 'swap', path: at, index: 0 }
          : kind === 2
            ? { do: 'remove', path: at }
            : { do: 'set', path: at, value: typeof found === 'object' ? structuredClone(found) : value };
    return { path, text, edit };
  });
});

test('random edits of all content files change what was meant and no other line', () => {
  fc.assert(
    fc.property(edits, ({ text, edit }) => {
      const { data } = readYamlText(text);
      const changes = editYaml(text, edit);
      const after = applyChanges(text, changes);
      expect(readYamlText(after).data).toEqual(applyEdit(data, edit));
      // Comments are nobody's value: each is still there, except behind a value that went.
      const comments = (of: string) => of.split('\n').filter((line) => /^\s*#/.test(line)).length;
      if (edit.do !== 'remove') expect(comments(after)).toBe(comments(text));
      // What lies outside the top field that was edited is the same.
      const top = edit.path[0]!;
      for (const key of Object.keys(data ?? {}).filter((each) => each !== String(top))) {
        if (Array.isArray(data)) break;
        const line = text.split('\n').find((each) => each.startsWith(`${key}:`));
        if (line) expect(after.split('\n')).toContain(line);
      }
    }),
    { numRuns: 600, seed: 12 },
  );
});
