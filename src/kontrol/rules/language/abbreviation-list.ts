import { findAbbreviations } from '../../../report/abbreviations.ts';
import { findSource } from '../../../sources/select.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Entries of `abbreviations.yaml` that no edition uses, and two entries for what readers take for one abbreviation. */
export const abbreviationList: Rule = {
  id: 'forkortelse-liste',
  reason: 'Læserne får hver forkortelse forklaret ét sted og på én måde, og listen bagest har kun dem, der er brugt.',
  examples: {
    fails: {
      'abbreviations.yaml': 'KYS: Kystens samråd\nHAV: Havnenes samråd\n',
      '2030/chapters/natur.mdx': chapter('KYS talte om strandene.'),
    },
    passes: {
      'abbreviations.yaml': 'KYS: Kystens samråd\n',
      '2030/chapters/natur.mdx': chapter('KYS talte om strandene.'),
    },
  },
  subjects: (sources) => Object.keys(findSource(sources, 'abbreviations')?.data ?? {}),
  check: (sources) => {
    const list = findSource(sources, 'abbreviations');
    return list?.data ? [...checkUse(sources, list, list.data), ...checkTwins(list, list.data)] : [];
  },
};

type List = Readonly<Record<string, string>>;

function checkUse(sources: Sources, source: Source, list: List): Problem[] {
  const texts = listProseSources(sources).map(({ text }) => text);
  const used = new Set(findAbbreviations(list, texts).map(({ short }) => short));
  return Object.keys(list)
    .filter((short) => !used.has(short))
    .map((short) =>
      warning(
        source.file,
        source.fields.placeOf([short]),
        `Forkortelsen »${short}« står ikke i nogen udgave.`,
        'slet den, eller skriv den, som den står i teksten, med samme store bogstaver og punktummer.',
      ),
    );
}

/** `BPA` and `bpa.` are one abbreviation to a reader, and may have only one meaning. */
function checkTwins(source: Source, list: List): Problem[] {
  const letters = (short: string) => short.toLowerCase().replace(/[^\p{sc=Latn}\d]/gu, '');
  const shorts = Object.keys(list);
  return shorts.flatMap((short, index) => {
    const twin = shorts.slice(0, index).find((other) => letters(other) === letters(short));
    if (twin === undefined || list[twin] === list[short]) return [];
    const what = `»${short}« og »${twin}« ligner hinanden, men er forklaret forskelligt.`;
    return [
      warning(source.file, source.fields.placeOf([short]), what, 'giv dem samme forklaring, eller slet den ene.'),
    ];
  });
}
