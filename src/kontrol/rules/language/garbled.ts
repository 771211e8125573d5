import { createPlacer } from '../../../sources/positions.ts';
import { listTexts } from '../../../sources/select.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Letters that were saved in one character set and read in another, by what they look like afterwards. */
const GARBLED: readonly RegExp[] = [
  // UTF-8 read as Windows-1252 or Latin-1: Ã¦, Ã¸, Ã¥, â€“, Â».
  /[ÃÂ][\u0080-\u00bf†˜…‚„‰ŠŒŽ‘’“”•–—™š›œžŸƒˆ‡‹€]|â(?:€|\u0080)./u,
  // Bytes that were no UTF-8, and control characters of the DOS and Mac sets.
  /\ufffd|[\u0080-\u009f]/u,
  // Mac Roman read as Latin-1: ¾ldre, b¿rn; a question mark in the place of a letter: udf?res.
  /[¾¿](?=\p{Ll})|(?<=\p{Ll})[¾¿¢]|(?<=\p{Ll})\?(?=\p{Ll})(?![^\s]*=)/u,
];

/** Danish letters that became two other signs: the file was saved or copied in a wrong character set. */
export const garbled: Rule = {
  id: 'tegn-kodning',
  reason: 'Tekst, der er gemt i ét tegnsæt og læst i et andet, får Ã¦ i stedet for æ.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Kommunen udfÃ¸rte arbejdet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Kommunen udførte arbejdet.') },
  },
  subjects: listTexts,
  check: (sources) => listTexts(sources).flatMap(checkText),
};

/** One finding a line: whoever mends one letter of it sees the others. */
function checkText({ file, text }: { file: string; text: string }): Problem[] {
  let start = 0;
  const placeAt = createPlacer(text);
  return text.split('\n').flatMap((line) => {
    const found = GARBLED.map((pattern) => pattern.exec(line)).find((match) => match !== null);
    const offset = start + (found?.index ?? 0);
    start += line.length + 1;
    if (!found) return [];
    const before = line
      .slice(Math.max(0, found.index - 60), found.index)
      .split(/\s/)
      .at(-1)!;
    if (/https?:/.test(before)) return [];
    const word = before + /^\S{0,60}/.exec(line.slice(found.index))![0];
    const what = `»${word}« har mistet sine bogstaver: Teksten er gemt i et tegnsæt og læst i et andet.`;
    return [
      warning(file, placeAt(offset), what, 'skriv ordet igen, eller gem originalen som UTF-8, og kopiér den på ny.'),
    ];
  });
}
