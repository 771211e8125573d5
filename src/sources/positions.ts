/** Lines and columns of a text, both counted from 1, as editors do. */
export interface SourcePosition {
  line: number;
  column: number;
}

export const START: SourcePosition = { line: 1, column: 1 };

/** Makes the function that turns offsets in a text into lines and columns. */
export function createPlacer(text: string): (offset: number) => SourcePosition {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
