import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import type { DeskFinding } from '../../../src/desk/contract.ts';
import { isMendable, mendOf, mends, openMendsOf } from '../../../src/desk/page/text/mends.ts';

/** A text with the findings that Kontrol has of it: the words of each, and what to write in their place. */
function openWith(doc: string, ...slips: { of: string; write: string }[]) {
  const findings = slips.map(({ of, write }): DeskFinding => {
    const from = doc.indexOf(of);
    const to = from + of.length;
    const isAdded = write.startsWith(of);
    const mend = { from: isAdded ? to : from, to, text: isAdded ? write.slice(of.length) : write, foundFrom: from };
    return { rule: 'regel', severity: 'fejl', file: 'a.mdx', line: 1, what: '', fix: '', mend };
  });
  const { state } = EditorState.create({ doc, extensions: mends }).update({ effects: openMendsOf(findings) });
  return { state, findings: findings as [DeskFinding, ...DeskFinding[]] };
}

/** The state after a mend, and that of a text in which there was nothing to mend. */
function make(state: EditorState, finding: DeskFinding): EditorState {
  const change = mendOf(state, finding);
  return change ? state.update(change).state : state;
}

test.each([
  ['a word', 'I Aabenrå bor mange.', { of: 'Aabenrå', write: 'Aabenraa' }, 'I Aabenraa bor mange.'],
  ['what is only added', 'Det var 3 kr i alt.', { of: 'kr', write: 'kr.' }, 'Det var 3 kr. i alt.'],
  ['what is only taken away', 'Vi og og Århus.', { of: 'og og', write: 'og' }, 'Vi og Århus.'],
])('a mend that is pressed twice is made once: %s', (_, text, slip, mended) => {
  const { state, findings } = openWith(text, slip);
  const once = make(state, findings[0]);
  expect(once.doc.toString()).toBe(mended);
  expect(isMendable(once, findings[0])).toBe(false);
  expect(make(once, findings[0]).doc.toString()).toBe(mended);
});

test('a mend follows its text when something else is changed', () => {
  const { state, findings } = openWith('Det er 3 kr i alt, og 4 pct nu.', { of: 'pct', write: 'pct.' });
  const typed = state.update({
    changes: [
      { from: 0, insert: 'Nyt: ' },
      { from: 7, to: 8, insert: '300' },
    ],
  }).state;
  expect(make(typed, findings[0]).doc.toString()).toBe('Nyt: Det er 300 kr i alt, og 4 pct. nu.');
});

test.each([
  ['in it', 5, 5, 'x'],
  ['right before it', 4, 4, 'x'],
  ['right behind it', 6, 6, 'x'],
  ['over it', 2, 9, ''],
])('a mend is let go of when something is changed %s', (_, from, to, insert) => {
  const { state, findings } = openWith('Det kr i alt.', { of: 'kr', write: 'kr.' });
  const typed = state.update({ changes: { from, to, insert } }).state;
  expect(isMendable(typed, findings[0])).toBe(false);
  expect(make(typed, findings[0]).doc.toString()).toBe(typed.doc.toString());
});

test('a mend leaves those of other places as they are', () => {
  const { state, findings } = openWith(
    'Aabenrå og og Aalborg',
    { of: 'Aabenrå', write: 'Aabenraa' },
    { of: 'og og', write: 'og' },
  );
  const both = make(make(state, findings[0]), findings[1]!);
  expect(both.doc.toString()).toBe('Aabenraa og Aalborg');
});

test('a mend says which words became which', () => {
  const { state, findings } = openWith('Et.\nDet var 3 % mere.', { of: '%', write: 'pct.' });
  expect(mendOf(state, findings[0])?.done).toMatchObject({ line: 2, was: '3 % mere.', is: '3 pct. mere.' });
});
