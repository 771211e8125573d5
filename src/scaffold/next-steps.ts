/** What to do when files to be written lie there: the last lines of `new:edition` and `new:chapter`. */
export const NEXT_STEPS = [
  'Hvad der skal skrives: `npm run check`',
  'Se det i en browser, mens du skriver: `npm run dev`',
].join('\n');
