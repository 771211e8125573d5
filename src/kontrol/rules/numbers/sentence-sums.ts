import { chapter } from '../../example.ts';
import { findWrongSums } from '../../paragraph-sums.ts';
import { textRule } from './text-rule.ts';

/** Sums that a paragraph does before the reader's eyes: parts and what is left, a change in per cent, a share of a number. */
export const sentenceSums = textRule(
  {
    id: 'regnestykke',
    severity: 'advarsel',
    reason: 'Står alle led i afsnittet, kan læseren regne efter, og det gør nogen.',
    examples: {
      fails: {
        '2030/chapters/natur.mdx': chapter(
          'Vejen kostede 9,6 mio. kr. Staten gav 4,1 mio. kr. og kommunen de øvrige 4,5 mio. kr.',
        ),
      },
      passes: {
        '2030/chapters/natur.mdx': chapter(
          'Vejen kostede 9,6 mio. kr. Staten gav 4,1 mio. kr. og kommunen de øvrige 5,5 mio. kr.',
        ),
      },
    },
  },
  findWrongSums,
);
