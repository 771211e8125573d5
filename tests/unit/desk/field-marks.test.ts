import { describe, expect, test } from 'vitest';
import { listFieldMarks } from '../../../src/desk/page/file/field-marks.ts';
import { readYamlText } from '../../../src/desk/yaml/edit-yaml.ts';

const marksOf = (yaml: string) =>
  listFieldMarks({ yaml, region: { from: 0, to: yaml.length }, read: readYamlText(yaml) });
const without = (yaml: string) => marksOf(yaml).map(({ from, to }) => yaml.slice(0, from) + yaml.slice(to))[0];

describe('a mark in a comment', () => {
  test.each([
    ['before a field', 'a: 1\n# SKRIV: gå b efter.\nb: 2\n', ['b'], 'a: 1\nb: 2\n'],
    ['behind a field', 'a: 1 # SKRIV: gå a efter.\nb: 2\n', ['a'], 'a: 1\nb: 2\n'],
    [
      'before a row',
      'rows:\n  - id: a\n  # SKRIV: gå b efter.\n  - id: b\n',
      ['rows', 1],
      'rows:\n  - id: a\n  - id: b\n',
    ],
    [
      'behind a cell',
      'rows:\n  - id: a\n    n: [1, 2] # SKRIV: se efter.\n',
      ['rows', 0, 'n', 1],
      'rows:\n  - id: a\n    n: [1, 2]\n',
    ],
    ['above all', '# SKRIV: gå alt efter.\na:\n  b: 1\n', ['a'], 'a:\n  b: 1\n'],
    ['below all', 'a: 1\n# SKRIV: gå alt efter.\n', [], 'a: 1\n'],
    ['behind other words', 'a: 1 # Fra i fjor. SKRIV: gå a efter.\n', ['a'], 'a: 1 # Fra i fjor.\n'],
  ])('%s belongs there and goes alone', (_, yaml, path, rest) => {
    expect(marksOf(yaml).map((mark) => mark.path)).toEqual([path]);
    expect(without(yaml)).toBe(rest);
  });

  test.each([
    ['a value', 'a: "# SKRIV: titlen"\n'],
    ['a block of text', 'a: |\n  # SKRIV: titlen\n'],
    ['another comment', '# Noget andet.\na: 1\n'],
  ])('is not found in %s', (_, yaml) => expect(marksOf(yaml)).toEqual([]));

  test('says what is to be done, and stands in the file where the fields stand in it', () => {
    const yaml = '# SKRIV: ført over fra 2024: gå pladserne efter.\nseats: []\n';
    const fields = { yaml, region: { from: 4, to: 4 + yaml.length }, read: readYamlText(yaml) };
    expect(listFieldMarks(fields)).toEqual([
      {
        path: ['seats'],
        isHead: true,
        guidance: 'ført over fra 2024: gå pladserne efter.',
        from: 4,
        to: 4 + yaml.indexOf('seats'),
      },
    ]);
  });
});
