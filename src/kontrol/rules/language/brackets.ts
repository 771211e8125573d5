import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listReadSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const PAIRS: Record<string, string> = { ')': '(', ']': '[' };

/** The mark of a point in a list: `a)`, `12)`. */
const POINT = /(?:^|[\s(])(?:\p{sc=Latn}|\d{1,2}|[ivx]{1,4})$/u;

/** Brackets that are opened and not closed in the same paragraph, or the other way round. */
export const brackets: Rule = {
  id: 'parentes',
  reason: 'En parentes, der ikke lukkes, får resten af afsnittet til at læses som en bemærkning.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Tre strande (to af dem nye er åbnet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Tre strande (to af dem nye) er åbnet.') },
  },
  subjects: listReadSources,
  check: (sources) =>
    listReadSources(sources).flatMap((source) => listBlocks(source).flatMap((block) => checkBlock(source, block))),
};

function checkBlock({ file }: Source, { text, placeOf }: Block): Problem[] {
  const odd = findOdd(text);
  if (odd === undefined) return [];
  const sign = text[odd]!;
  const what = sign in PAIRS ? 'lukker uden at være åbnet' : 'bliver ikke lukket';
  const around = text.slice(Math.max(0, odd - 15), odd + 20).trim();
  return [
    warning(
      file,
      placeOf(odd),
      `Parentesen i »${around}« ${what}.`,
      'sæt den anden parentes, hvor indskuddet begynder eller slutter, eller slet den.',
    ),
  ];
}

/** Index of the first bracket without its other half. */
function findOdd(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/g)) {
    const partner = PAIRS[sign];
    if (!partner) open.push(index);
    else if (text[open.at(-1) ?? -1] === partner) open.pop();
    else if (sign !== ')' || !POINT.test(text.slice(Math.max(0, index - 6), index))) return index;
  }
  return open[0];
}
