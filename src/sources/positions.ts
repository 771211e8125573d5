/** Lines and columns of a text, both counted from 1, as editors do. */
export interface SourcePosition {
  line: number;
  column: number;
}

export const START: SourcePosition = { line: 1, column: 1 };

/** Makes the function that turns offsets in a text into lines and columns. */
export function createPlacer(text: string): (offset: number) => SourcePosition {
  let starts: number[] | undefined;
  return (offset) => {
    // Most placers are never asked: a file without findings needs no lines.
    starts ??= listLineStarts(text);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Offsets at which the lines of a text begin. */
export function listLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
