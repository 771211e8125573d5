import { history, undo } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { pathAt } from '../../../src/desk/page/file/show-field.ts';
import { FieldSteps, isSameField } from '../../../src/desk/page/text/field-steps.ts';
import { readYamlText } from '../../../src/desk/yaml/edit-yaml.ts';
import type { Edit } from '../../../src/desk/yaml/edit.ts';

describe('»Fortryd« after typing in fields', () => {
  type Typed = [field: string, text: string, at: number];

  /** The text that is left after one undo; `end` is a field that is left. */
  function undoOnce(typed: (Typed | 'end')[]): string {
    const steps = new FieldSteps();
    let state = EditorState.create({
      extensions: history({ joinToEvent: (change, isAdjacent) => change.annotation(isSameField) ?? isAdjacent }),
    });
    for (const each of typed) {
      if (each === 'end') {
        steps.end();
        continue;
      }
      const [field, insert, at] = each;
      const edits: Edit[] = [{ do: 'set', path: [field], value: insert }];
      state = state.update({
        changes: { from: state.doc.length, insert },
        annotations: steps.annotate(edits, at),
      }).state;
    }
    undo({ state, dispatch: (transaction) => (state = transaction.state) });
    return state.doc.toString();
  }

  test('takes all that was typed without a pause, however long it took', () => {
    expect(
      undoOnce([
        ['a', 'x', 0],
        ['a', 'y', 1500],
        ['a', 'z', 3000],
      ]),
    ).toBe('');
  });

  test('leaves what was typed before a pause', () => {
    expect(
      undoOnce([
        ['a', 'x', 0],
        ['a', 'y', 2500],
      ]),
    ).toBe('x');
  });

  test('leaves what was typed in another field, or before the field was left', () => {
    expect(
      undoOnce([
        ['a', 'x', 0],
        ['b', 'y', 100],
      ]),
    ).toBe('x');
    expect(undoOnce([['a', 'x', 0], 'end', ['a', 'y', 100]])).toBe('x');
  });
});

describe('the field at a place of the text', () => {
  const yaml = 'title: En\nrows:\n  - id: a\n    amounts: [1, 22]\n  - id: b\n';
  const at = (sought: string) =>
    pathAt({ yaml, region: { from: 4, to: 4 + yaml.length }, read: readYamlText(yaml) }, 4 + yaml.indexOf(sought));

  test.each([
    ['En', ['title']],
    ['22', ['rows', 0, 'amounts', 1]],
    ['amounts', ['rows', 0, 'amounts']],
    ['b\n', ['rows', 1, 'id']],
  ])('»%s« is the innermost one', (sought, path) => expect(at(sought)).toEqual(path));

  test('is none outside of the fields', () => {
    expect(pathAt({ yaml, region: { from: 4, to: 4 + yaml.length }, read: readYamlText(yaml) }, 2)).toBeUndefined();
  });
});
