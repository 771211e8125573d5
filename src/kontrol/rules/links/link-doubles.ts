import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listTextLinks } from './listed-links.ts';
import type { ListedLink } from './listed-links.ts';

/** One address twice in a list, and one title for two addresses. */
export const linkDoubles: Rule = {
  id: 'link-dobbelt',
  reason: 'To links til samme sted er som regel ét, hvor adressen ikke blev rettet efter kopieringen.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter(
        '- [Om kysten](https://www.example.org/kyst)\n- [Om vejene](https://www.example.org/kyst)',
      ),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter(
        '- [Om kysten](https://www.example.org/kyst)\n- [Om vejene](https://www.example.org/veje)',
      ),
    },
  },
  subjects: ({ files }) => files.flatMap(listTextLinks),
  check: ({ files }) => files.flatMap((source) => checkLinks(listTextLinks(source))),
};

function checkLinks(links: readonly ListedLink[]): Problem[] {
  const byAddress = new Map<string, ListedLink>();
  const byLabel = new Map<string, ListedLink>();
  return links.flatMap((link) => {
    const { source, place } = link;
    const same = takeFirst(byAddress, normal(link.address), link);
    const named = takeFirst(byLabel, link.label.toLowerCase(), link);
    // Two lists of a chapter may both lead to one page.
    if (same && !(same.list && same.list === link.list)) return [];
    if (same) {
      return [
        warning(
          source.file,
          place,
          `Adressen står også på linje ${same.place.line}.`,
          'ret den ene adresse, eller slet det ene link.',
        ),
      ];
    }
    if (!named) return [];
    return [
      warning(
        source.file,
        place,
        `»${link.label}« har en anden adresse på linje ${named.place.line}.`,
        'giv de to links hver sin titel, eller slet det ene.',
      ),
    ];
  });
}

/** The first link of that key, when there is one before this. */
function takeFirst(first: Map<string, ListedLink>, key: string, link: ListedLink): ListedLink | undefined {
  const before = first.get(key);
  if (!before) first.set(key, link);
  return before;
}

function normal(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
