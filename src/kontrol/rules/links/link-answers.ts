import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { tryAddresses } from '../../try-addresses.ts';
import type { Sources } from '../../../sources/sources.ts';
import { listTextLinks } from './listed-links.ts';
import type { ListedLink } from './listed-links.ts';

/** Links out of the report whose address does not answer. A warning: a server may be down for an hour. */
export const linkAnswers: Rule = {
  id: 'link-svar',
  reason: 'En side på nettet kan være flyttet eller lukket, siden linket blev skrevet.',
  asksNetwork: true,
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('[Mere om kysten](https://www.example.org/borte)') },
    passes: { '2030/chapters/natur.mdx': chapter('[Mere om kysten](https://www.example.org/kyst)') },
  },
  subjects: listWebLinks,
  check: async (sources) => {
    const byAddress = Map.groupBy(listWebLinks(sources), ({ address }) => address);
    const tried = await tryAddresses([...byAddress.keys()]);
    return tried.flatMap(({ address, failure }) =>
      failure === undefined ? [] : byAddress.get(address)!.map((link) => describe(link, failure)),
    );
  },
};

function listWebLinks({ files }: Sources): ListedLink[] {
  return files.flatMap(listTextLinks).filter(({ address }) => /^https?:/.test(address));
}

function describe({ address, place, source }: ListedLink, failure: string): Problem {
  return warning(
    source.file,
    place,
    `\`${address}\` svarer ikke: ${failure}.`,
    'åbn den i en browser; er siden flyttet, så skriv den nye adresse.',
  );
}
