/** Lines as they are counted from the places of words, without a browser. */
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../src/press/paged/lines/break-lines.ts';
import type { Piece } from '../../src/press/paged/lines/break-lines.ts';
import { improveLines } from '../../src/press/paged/lines/improve-lines.ts';

const LETTER = 0.1;

/** Pieces of a text in a paragraph ten letters wide; `|` is a soft hyphen, `/` the end of a line. */
function piecesOf(text: string): Piece[] {
  let at = 0;
  let word = 0;
  return [...text.matchAll(/([^ |/]+)([ |/]?)/g)].map(([, letters = '', sign = '']): Piece => {
    const left = at;
    const right = left + letters.length * LETTER;
    const piece = { left, right, word, hyphen: sign === '|' ? LETTER : 0 };
    at = sign === ' ' ? right + LETTER : right;
    if (sign !== '|') word = at;
    const end = {
      kind: sign === '|' ? 'hyphen' : 'space',
      text: undefined as unknown as Text,
      offset: 0,
      length: 1,
    } as const;
    return { ...piece, wraps: sign === '/' ? 'must' : 'may', end };
  });
}

const lastsOf = (lines: readonly { last: number }[]) => lines.map(({ last }) => last);

describe('a line', () => {
  test('takes as many words as it holds', () => {
    expect(lastsOf(breakLines(piecesOf('en to tre fire')))).toEqual([2, 3]);
  });

  test('takes the part of a word that its hyphen leaves room for', () => {
    const [line] = breakLines(piecesOf('hele lands|delen'));
    expect(line).toMatchObject({ last: 0, divided: 0 });
    expect(breakLines(piecesOf('ja lands|delen'))[0]).toMatchObject({
      last: 1,
      divided: expect.closeTo(0.5) as number,
    });
  });

  test('ends where it must', () => {
    expect(lastsOf(breakLines(piecesOf('en/to tre')))).toEqual([0, 2]);
  });

  test('does not end behind a piece that is closed', () => {
    expect(lastsOf(breakLines(piecesOf('en to tre fire'), new Set([2])))).toEqual([1, 3]);
  });

  test('holds a word alone that is too wide for it', () => {
    expect(lastsOf(breakLines(piecesOf('kommunaldirektører i')))).toEqual([0, 1]);
  });
});

describe('lines are improved', () => {
  test('by a word that comes down to a short last line', () => {
    // Twice as many letters to a line, so that one more or less leaves no hole.
    const pieces = piecesOf('abcdefghijklmnopqr i jk').map((piece) => ({
      ...piece,
      left: piece.left / 2,
      right: piece.right / 2,
    }));
    const set = breakLines(pieces);
    const { lines, closed } = improveLines(pieces, set);
    expect(lastsOf(set)).toEqual([1, 2]);
    expect(lastsOf(lines)).toEqual([0, 2]);
    expect([...closed]).toEqual([1]);
  });

  test('and never where a line must end', () => {
    const pieces = piecesOf('en to/tre');
    expect(improveLines(pieces, breakLines(pieces)).closed.size).toBe(0);
  });
});
