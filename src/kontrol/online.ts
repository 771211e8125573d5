/** Links out of the report, tried on the web: `npm run check -- --online`. */
import type { Sources } from '../sources/sources.ts';
import { tryAddresses } from './try-addresses.ts';
import type { TryOptions } from './try-addresses.ts';
import { warning } from './finding.ts';
import type { Finding } from './finding.ts';
import { listTextLinks } from './rules/links/listed-links.ts';
import type { ListedLink } from './rules/links/listed-links.ts';

/** What findings of tried links are called; no rule of the ordinary run. */
export const ONLINE_RULE = 'link-svar';

/** A warning for each link whose address does not answer: it may be down for an hour, so it is no error. */
export async function checkOnline({ files }: Sources, options?: TryOptions): Promise<Finding[]> {
  const links = files.flatMap(listTextLinks).filter(({ address }) => /^https?:/.test(address));
  const byAddress = Map.groupBy(links, ({ address }) => address);
  const tried = await tryAddresses([...byAddress.keys()], options);
  return tried.flatMap(({ address, failure }) =>
    failure === undefined ? [] : byAddress.get(address)!.map((link) => describe(link, failure)),
  );
}

function describe({ address, place, source }: ListedLink, failure: string): Finding {
  const found = warning(
    source.file,
    place,
    `\`${address}\` svarer ikke: ${failure}.`,
    'åbn den i en browser; er siden flyttet, så skriv den nye adresse.',
  );
  return { rule: ONLINE_RULE, ...found };
}
