import { describe, expect, test } from 'vitest';
import { makeForm } from '../../../src/desk/server/forms.ts';
import { afterPress, watchPresses } from '../../../src/desk/page/common/after-press.ts';
import { withPerson } from '../../../src/desk/page/file/add-person.ts';
import { isFullName } from '../../../src/desk/page/form/add-person.tsx';
import { dropEmptied } from '../../../src/desk/page/form/drop-emptied.ts';
import type { Path } from '../../../src/desk/yaml/edit.ts';

describe('taking away the last thing in what may be left out', () => {
  const remove = (kind: 'chapter' | 'edition', data: unknown, path: Path) =>
    dropEmptied(makeForm(kind).root, data, [{ do: 'remove', path }])[0]?.path;

  test('takes the list with its last sentence', () => {
    expect(remove('chapter', { brief: ['En.'] }, ['brief', 0])).toEqual(['brief']);
    expect(remove('chapter', { brief: ['En.', 'To.'] }, ['brief', 0])).toEqual(['brief', 0]);
  });

  test('takes the group with its last field', () => {
    expect(remove('edition', { imprint: { printRun: 500 } }, ['imprint', 'printRun'])).toEqual(['imprint']);
  });

  test('leaves a list that must be there, empty', () => {
    expect(remove('edition', { keyFigures: ['natur#veje'] }, ['keyFigures', 0])).toEqual(['keyFigures', 0]);
  });

  test('leaves a group alone when what is taken away was not there', () => {
    expect(remove('edition', { imprint: { printRun: 500 } }, ['imprint', 'isbn'])).toEqual(['imprint', 'isbn']);
  });
});

describe('a new person', () => {
  const REGISTER = '# Alle.\nasta-lyngbo:\n  name: Asta Lyngbo\nbirk-oest:\n  name: Birk Øst\n';

  test('stands in the register by the name, with an id made of it', () => {
    expect(withPerson(REGISTER, 'Bodil Ås')).toEqual({
      id: 'bodil-aas',
      text: `${REGISTER}bodil-aas:\n  name: Bodil Ås\n`,
    });
    expect(withPerson(REGISTER, 'Asta Aaby').text).toBe(
      REGISTER.replace('birk-oest:', 'asta-aaby:\n  name: Asta Aaby\nbirk-oest:'),
    );
  });

  test('gets a number where another one has the id', () => {
    expect(withPerson(REGISTER, 'Birk Oest').id).toBe('birk-oest-2');
  });

  test.each([
    ['Anna Nyvalgt', true],
    ['Jens Chr. Gjesing', true],
    ['anna-nyvalgt', false],
    ['Anna', false],
    ['Anna ', false],
  ])('»%s« is a full name: %s', (text, is) => expect(isFullName(text)).toBe(is));
});

test('what would move the page waits until the click under way has met its button', () => {
  const listeners = new Map<string, () => void>();
  const frames: (() => void)[] = [];
  Object.assign(globalThis, { requestAnimationFrame: (run: () => void) => frames.push(run) });
  watchPresses({ addEventListener: (name: string, run: () => void) => void listeners.set(name, run) } as never);
  const done: string[] = [];
  afterPress(() => done.push('before'));
  listeners.get('pointerdown')!();
  afterPress(() => done.push('while'));
  listeners.get('pointerup')!();
  expect(done).toEqual(['before']);
  frames.pop()!();
  expect(done).toEqual(['before', 'while']);
});
