/** Spellings one letter away from a word. */

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøå'];

/** Letters that join the parts of Danish compounds. Writers forget them, or add one too many. */
const JOINTS = ['s', 'e'];

/** All spellings with one letter swapped, dropped, changed or added. */
export function listEdits(word: string): string[] {
  return cuts(word).flatMap(([left, right]) => [
    ...(right.length > 1 ? [left + right.charAt(1) + right.charAt(0) + right.slice(2)] : []),
    ...(right ? [left + right.slice(1)] : []),
    ...LETTERS.flatMap((letter) => [...(right ? [left + letter + right.slice(1)] : []), left + letter + right]),
  ]);
}

/**
 * Spellings with one joint or one half of a double letter dropped or added within the word. The last letters are left
 * alone: what differs there is an inflection.
 */
export function listJointEdits(word: string): string[] {
  return cuts(word)
    .slice(2, -3)
    .flatMap(([left, right]) => {
      const [before, next] = [left.at(-1)!, right[0]!];
      const isDroppable = JOINTS.includes(next) || before === next;
      return [
        ...(isDroppable ? [left + right.slice(1)] : []),
        ...[...JOINTS, before].map((letter) => left + letter + right),
      ];
    });
}

function cuts(word: string): [left: string, right: string][] {
  return Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)]);
}
