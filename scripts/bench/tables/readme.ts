export const START = '<!-- bench:start -->';
export const END = '<!-- bench:end -->';

/**
 * Puts a text between the markers of a README, in place of what stood there.
 *
 * @throws Error when a marker is missing
 */
export function replaceBetweenMarkers(readme: string, text: string): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) {
    throw new Error(`README.md needs a line "${START}" and after it a line "${END}"; the tables go between them.`);
  }
  return `${readme.slice(0, start + START.length)}\n\n${text.trim()}\n\n${readme.slice(end)}`;
}
