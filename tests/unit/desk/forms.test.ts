import { expect, test } from 'vitest';
import { makeForm, makeTagForms } from '../../../src/desk/server/forms.ts';
import type { Field, FieldType } from '../../../src/desk/contract.ts';
import { tagNames } from '../../../src/schemas/tags.ts';
import { schemas } from '../../../src/sources/source-kinds.ts';
import type { SourceKind } from '../../../src/sources/sources.ts';

const kinds = Object.keys(schemas) as SourceKind[];

/** All fields of a form, however deep, with the names that lead to them. */
function listFields(type: FieldType, path = ''): [path: string, field: Field][] {
  switch (type.kind) {
    case 'group':
      return type.fields.flatMap((field) => [
        [`${path}${field.key}`, field] as [string, Field],
        ...listFields(field.type, `${path}${field.key}.`),
      ]);
    case 'either':
      return type.of.flatMap(({ fields }) => listFields({ kind: 'group', fields }, path));
    case 'list':
    case 'record':
      return listFields(type.of, path);
    default:
      return [];
  }
}

test.each(kinds)('every field of the form of %s has a Danish label', (kind) => {
  const bare = listFields(makeForm(kind).root).filter(([, { key, label }]) => label === key || label === '');
  expect(bare.map(([path]) => path)).toEqual([]);
});

test.each(kinds)('the form of %s can show every field', (kind) => {
  const other = listFields(makeForm(kind).root).filter(([, { type }]) => type.kind === 'other');
  expect(other.map(([path]) => path)).toEqual([]);
});

test('every tag has a label, help and words for its attributes', () => {
  const forms = makeTagForms();
  expect(forms.map(({ tag }) => tag)).toEqual(tagNames);
  for (const { tag, label, help, fields } of forms) {
    expect(label, tag).not.toBe(tag);
    expect(help, tag).toMatch(/\.$/);
    expect(fields.filter((field) => field.label === field.key).map(({ key }) => `${tag} ${key}`)).toEqual([]);
  }
});

test('a form says what its schema says: lengths, choices, dates, what must be there', () => {
  const fieldsOf = (kind: SourceKind) => new Map(listFields(makeForm(kind).root));
  expect(fieldsOf('chapter').get('title')).toMatchObject({ required: true, type: { kind: 'text', max: 40 } });
  expect(fieldsOf('chapter').get('short')).toMatchObject({ required: false, type: { max: 76 } });
  expect(fieldsOf('chapter').get('brief')).toMatchObject({ type: { kind: 'list', min: 2, max: 4, of: { max: 130 } } });
  expect(fieldsOf('edition').get('date')).toMatchObject({ type: { kind: 'date' } });
  expect(fieldsOf('edition').get('original')).toMatchObject({ notGiven: 'reason', type: { kind: 'text' } });
  expect(fieldsOf('body').get('seats.role')?.type).toEqual({
    kind: 'choice',
    options: [
      { id: 'chair', name: 'Formand' },
      { id: 'vice-chair', name: 'Næstformand' },
    ],
  });
  expect(fieldsOf('body').get('seats.person')?.type).toEqual({ kind: 'reference', to: 'people' });
  expect(fieldsOf('accounts').get('rows.amounts')?.type).toMatchObject({ kind: 'list', min: 2, notGiven: 'word' });
});

test('the accounts are one of several forms, which their kind tells', () => {
  const { root } = makeForm('accounts');
  expect(root.kind === 'either' && root.of.map(({ label, fixed }) => [label, fixed])).toEqual([
    ['Tabel', { kind: 'table' }],
    ['Fortælling', { kind: 'story' }],
    ['Ledelsens påtegning', { kind: 'statement' }],
    ['Revisors påtegning', { kind: 'audit' }],
    ['Kontingent', { kind: 'subscription' }],
    ['Vejen fra ét beløb til et andet', { kind: 'bridge' }],
  ]);
});

test('the keys of mandates name people', () => {
  expect(makeForm('mandates').root).toMatchObject({ kind: 'record', keysTo: { to: 'people', label: 'Person' } });
  expect(makeForm('people').root).not.toHaveProperty('keysTo');
});
