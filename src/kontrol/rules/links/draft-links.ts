import type { Source, Sources } from '../../../sources/sources.ts';
import { locatePage } from '../../../report/addresses.ts';
import { findSource } from '../../../sources/select.ts';
import { chapter, edition } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { decodeAddress } from '../../text.ts';
import { listLinks } from './links.ts';

const LINK = { '2030/chapters/natur.mdx': chapter('[Næste år](/2031/natur/)'), '2031/chapters/natur.mdx': chapter('') };

/** Links of what readers have into what they do not have yet. */
export const draftLinks: Rule = {
  id: 'link-udkast',
  reason: 'Et udkast bygges ikke med til læserne, så et link ind i det fører ingen steder hen.',
  examples: {
    fails: {
      '2030/edition.mdx': edition({ state: 'published' }),
      '2031/edition.mdx': edition({ state: 'draft' }),
      ...LINK,
    },
    passes: {
      '2030/edition.mdx': edition({ state: 'published' }),
      '2031/edition.mdx': edition({ state: 'published' }),
      ...LINK,
    },
  },
  subjects: (sources) => listPublished(sources).flatMap(listLinks),
  check: (sources) =>
    listPublished(sources).flatMap((source) =>
      listLinks(source).flatMap(({ address, place }) => {
        const year = yearOf(address);
        if (year === undefined || year === source.year || stateOf(sources, year) !== 'draft') return [];
        const what = `Linket \`${address}\` fører ind i udgaven ${year}, der er et udkast og ikke bygges med til læserne.`;
        return [problem(source.file, place, what, `slet linket, til ${year} er udgivet, eller udgiv de to sammen.`)];
      }),
    ),
};

function listPublished(sources: Sources): Source[] {
  return sources.files.filter(({ year }) => year !== undefined && stateOf(sources, year) === 'published');
}

function stateOf(sources: Sources, year: number) {
  return findSource(sources, 'edition', year)?.data?.state;
}

/** The edition that an address of the site belongs to: a page of it, or a file. */
function yearOf(address: string): number | undefined {
  const path = decodeAddress(address).replace(/[?#].*$/, '');
  const page = locatePage(path.endsWith('/') ? path : `${path}/`);
  return page && 'year' in page ? page.year : undefined;
}
