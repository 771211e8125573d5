import { EditorState } from '@codemirror/state';
import { codeFolding, foldEffect } from '@codemirror/language';
import { describe, expect, test } from 'vitest';
import { orderFields, withAnchor } from '../../../src/desk/page/palette/tag-fields.ts';
import { selectText, typeBelowGuidance } from '../../../src/desk/page/text/guidance.ts';
import { describeHindrances } from '../../../src/desk/page/review/hindrances.tsx';
import { makeTagForms } from '../../../src/desk/server/forms.ts';

const GUIDANCE = '{/* SKRIV: hvad året bragte. */}';

describe('what is typed into guidance', () => {
  const start = EditorState.create({ doc: `Før\n\n${GUIDANCE}\n\nEfter`, extensions: typeBelowGuidance });
  const at = start.doc.toString().indexOf('året');
  const type = (from: number, insert: string, userEvent = 'input.type') =>
    start.update({ changes: { from, insert }, userEvent }).state;

  test('stands below it, with the cursor behind', () => {
    const { doc, selection } = type(at, 'V');
    expect(doc.toString()).toBe(`Før\n\n${GUIDANCE}\n\nV\n\nEfter`);
    expect(doc.sliceString(selection.main.head - 1, selection.main.head)).toBe('V');
  });

  test('stands where it was typed when that is outside of it', () => {
    expect(type(2, 'V').doc.toString()).toMatch(/^FøVr/);
    expect(type(start.doc.toString().indexOf('{/*'), 'V').doc.toString()).toContain(`V${GUIDANCE}`);
  });

  test('by a mend or a form is left to them', () => {
    expect(type(at, 'V', 'input.mend').doc.toString()).toContain('hvad Våret');
  });
});

describe('taking all of a text', () => {
  const doc = '---\ntitle: Natur\n---\n\nBrødtekst.';
  const select = (isFolded: boolean) => {
    const plain = EditorState.create({ doc, extensions: codeFolding() });
    const state = isFolded ? plain.update({ effects: foldEffect.of({ from: 3, to: 16 }) }).state : plain;
    let next = state;
    const isTaken = selectText('natur.mdx')({ state, dispatch: (transaction) => (next = transaction.state) });
    return isTaken && next.sliceDoc(next.selection.main.from, next.selection.main.to);
  };

  test('leaves fields that are folded away', () => expect(select(true)).toBe('\nBrødtekst.'));
  test('takes fields that are seen, as the editor does', () => expect(select(false)).toBe(false));
});

describe('the dialog of a tag', () => {
  const forms = makeTagForms();
  const formOf = (tag: string) => forms.find((form) => form.tag === tag)!;
  const anchor = (tag: string, values: object, inner = '', document = '') =>
    withAnchor(formOf(tag), { ...values }, { inner, document })['id'];

  test('asks first for what must be there, and last for the id', () => {
    const { needed, optional } = orderFields(formOf('KeyFigure'));
    expect(needed.map(({ key }) => key)).toEqual(['value']);
    expect(optional.at(-1)).toMatchObject({ key: 'id', required: false });
  });

  test('makes an id of the sentence, or of what the tag is called', () => {
    expect(anchor('KeyFigure', { value: '12', unit: 'strande' }, 'nye strande åbnede i de tre kommuner')).toBe(
      'nye-strande-aabnede-i-de',
    );
    expect(anchor('Video', { title: 'Ned til vandet' })).toBe('ned-til-vandet');
  });

  test('makes what was typed into an id, and one that is taken into another', () => {
    expect(anchor('KeyFigure', { id: 'Velfærd' })).toBe('velfaerd');
    expect(anchor('KeyFigure', { id: 'Velfærd' }, '', '<KeyFigure id="velfaerd" value="1">')).toBe('velfaerd-2');
  });

  test('makes none where the tag has one by itself or needs none', () => {
    expect(anchor('FactBox', { title: 'Fuld tid' })).toBeUndefined();
    expect(anchor('Figure', { caption: 'Vejen' })).toBeUndefined();
  });
});

test('what stands in the way of publishing is counted in the words of the first page', () => {
  expect(describeHindrances(17, 2)).toBe('17 steder at skrive og 2 fejl');
  expect(describeHindrances(1, 0)).toBe('ét sted at skrive');
});
