import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const ORDER = ['første', 'andet', 'tredje', 'fjerde', 'femte', 'sjette'];
const MARK = /(?<!\p{sc=Latn})for[ \u00a0\n]det[ \u00a0\n](første|andet|tredje|fjerde|femte|sjette)(?!\p{sc=Latn})/giu;
/** What stands for `for det første` when the writer does not want to say it. */
const BEGINS = /(?<!\p{sc=Latn})(?:først og fremmest|dels|for det ene|den første grund|det ene)(?!\p{sc=Latn})/iu;
/** `for det andet udvalg`, `sørger for det andet`: no enumeration. */
const NO_MARK = /^[ \u00a0\n](?:år|udvalg|hold|møde|forslag|mål|halvår|kvartal|parti|barn|sted)(?!\p{sc=Latn})/u;

/** `for det andet` without a `for det første` before it in the chapter. */
export const enumerations: Rule = {
  id: 'opremsning',
  reason: 'Et »for det andet« uden »for det første« er det, der er tilbage, når en sætning er slettet.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vejen er smal. For det andet er den våd.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vejen er for det første smal. For det andet er den våd.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => listProseSources(sources).flatMap(checkFile),
};

function checkFile(source: Source): Problem[] {
  let reached = 0;
  return listBlocks(source).flatMap(({ text, placeOf }) =>
    [...text.matchAll(MARK)].flatMap(({ 0: found, 1: word = '', index }) => {
      const at = ORDER.indexOf(word.toLowerCase());
      const before = reached;
      if (NO_MARK.test(text.slice(index + found.length))) return [];
      reached = at + 1;
      if (at === 0 || before >= at || (at === 1 && BEGINS.test(text.slice(0, index)))) return [];
      const what = `Her står »${found}«, men »for det ${ORDER[at - 1]}« står ikke før det.`;
      return [
        warning(source.file, placeOf(index), what, `skriv, hvad der er det ${ORDER[at - 1]}, eller slet ordene.`),
      ];
    }),
  );
}
