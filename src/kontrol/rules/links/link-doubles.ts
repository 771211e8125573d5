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

function checkLinks(links: ListedLink[]): Problem[] {
  return links.flatMap((link, index) => {
    const before = links.slice(0, index);
    const { source, place } = link;
    const same = before.find(({ address }) => normal(address) === normal(link.address));
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
    const named = before.find(({ label }) => label.toLowerCase() === link.label.toLowerCase());
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

function normal(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
