import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listKnownParties, namesOf } from '../../names/parties.ts';
import type { Party } from '../../names/parties.ts';
import { findPartySlips, indexParties } from '../../names/party-slips.ts';
import { createKeeper } from '../../keep-by-source.ts';
import { findSource } from '../../../sources/select.ts';

const PARTIES = { 'parties.yaml': 'K: Kystlisten\nM: Marklisten\n' };

/** Parties in running text whose name is nearly right, or stands with another party’s letter. */
export const partyNames: Rule = {
  id: 'parti-navn',
  reason: 'Et partis navn står ens overalt, så læseren kan slå bogstavet op.',
  examples: {
    fails: { ...PARTIES, '2030/chapters/natur.mdx': chapter('I år tog Kyst Listen og Marklisten (K) ordet.') },
    passes: { ...PARTIES, '2030/chapters/natur.mdx': chapter('I år tog Kystlisten og Marklisten (M) ordet.') },
  },
  subjects: listProseSources,
  check: (sources) => {
    const parties = listKnownParties(sources);
    const names = indexParties(parties);
    const checkBlock = (file: string, block: Block) => [
      ...findPartySlips(block.text, names, sources.dictionary).map(({ words, index, name }) => {
        const what = `»${words}« er næsten partiet ${name}.`;
        return warning(file, block.placeOf(index), what, `skriv \`${name}\`, hvis det er partiet, der menes.`);
      }),
      ...checkLetters(file, block, parties),
    ];
    const by = [findSource(sources, 'parties'), sources.dictionary];
    return listProseSources(sources).flatMap((source) =>
      keep(source, by, () => listBlocks(source).flatMap((block) => checkBlock(source.file, block))),
    );
  },
};

const keep = createKeeper<Problem[]>();

/** Names of parties with a letter behind them: `Marklisten (M)`. */
function checkLetters(file: string, { text, placeOf }: Block, parties: readonly Party[]): Problem[] {
  return [...text.matchAll(/(\p{Lu}[\p{sc=Latn}]+(?: \p{sc=Latn}+){0,2}) \((\p{Lu})\)/gu)].flatMap(
    ({ 0: found, 1: words = '', 2: letter, index }) => {
      const party = parties.find(
        (known) => known.letter && namesOf(known).some((name) => words === name || words.endsWith(` ${name}`)),
      );
      if (!party || party.letter === letter) return [];
      const what = `${party.name} har bogstavet ${party.letter} i parties.yaml, ikke ${letter}.`;
      return [warning(file, placeOf(index + found.length - 2), what, `skriv \`(${party.letter})\`, eller ret navnet.`)];
    },
  );
}
