import type { Source, Sources } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { NUMBER_WORDS, readNumberWord } from '../../number-words.ts';
import { listSentences } from '../../sentences.ts';
import { listWordsOf } from '../../subjects.ts';

/** How long something has been, against the year in which the same chapter says that it began. */
export const durations: Rule = {
  id: 'aar-siden',
  reason:
    'Hvor der står både »for fire år siden« og »nedsat i 2021«, skal de gå op; når det ene bliver skrevet om, bliver det andet glemt.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter(
        'Kystudvalget blev nedsat i 2016. Gennem fire år har Kystudvalget mødt borgerne.',
      ),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter(
        'Kystudvalget blev nedsat i 2026. Gennem fire år har Kystudvalget mødt borgerne.',
      ),
    },
  },
  subjects: listTold,
  check: (sources) => listTold(sources).flatMap((source) => [...checkSource(source), ...checkDirect(source)]),
};

/** The accounts tell of other years than their own. */
function listTold(sources: Sources): Source[] {
  return listProseSources(sources).filter(({ kind, year }) => kind !== 'accounts' && year !== undefined);
}

/** A sentence with a number of years, or with a year of beginning. */
interface Saying {
  years: number;
  /** Whether it is all the time since the beginning. */
  isWhole: boolean;
  text: string;
  words: ReadonlySet<string>;
  block: Block;
  index: number;
  order: number;
}

const COUNT = `(?<count>\\d{1,3}|${NUMBER_WORDS})`;

/** How long it has been since it began: `Gennem fire år har …`, `fylder 40 år`, `begyndte for fire år siden`. */
const WHOLE = [
  new RegExp(`(?<!\\p{sc=Latn})(?:gennem|igennem)\\s(?:nu\\s)?${COUNT}\\sår\\shar(?!\\p{sc=Latn})`, 'iu'),
  new RegExp(
    `(?<!\\p{sc=Latn})(?:fylder|fyldte|fejrede|fejrer)\\s(?:[\\p{sc=Latn}-]+\\s){0,3}${COUNT}\\sår(?!\\p{sc=Latn})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{sc=Latn})(?:stiftet|grundlagt|oprettet|nedsat|begyndte|startede|åbnede)\\s(?:[\\p{sc=Latn}-]+\\s){0,3}for\\s${COUNT}\\sår\\ssiden(?!\\p{sc=Latn})`,
    'iu',
  ),
];

/** How long it has been so: no longer than it has been at all. */
const LATELY = [
  new RegExp(`(?<!\\p{sc=Latn})i\\s(?:nu\\s)?${COUNT}\\sår\\shar(?!\\p{sc=Latn})`, 'iu'),
  new RegExp(
    `(?<!\\p{sc=Latn})har\\s(?:[\\p{sc=Latn}-]+\\s){0,5}i\\s(?:nu\\s|mere end\\s)?${COUNT}\\sår(?!\\p{sc=Latn})`,
    'iu',
  ),
];

const BEGAN =
  'stiftet|stiftede|grundlagt|grundlagde|oprettet|oprettede|dannet|dannede|nedsat|nedsatte|etableret|etablerede|indviet|indledt|indledte|begyndte|startede|åbnede|åbnet';

/** `nedsatte udvalget i 2021`: the year in which something began. */
const BEGINNING = new RegExp(
  `(?<!\\p{sc=Latn})(?:${BEGAN})(?:\\s[\\p{sc=Latn}-]+){0,4}\\si\\s(?<year>(?:19|20)\\d{2})(?![\\d/–-])`,
  'iu',
);

function checkSource(source: Source): Problem[] {
  const sayings = listBlocks(source).flatMap((block, order) =>
    /\sår(?!\p{sc=Latn})|(?:19|20)\d{2}/u.test(block.text) ? listSayings(block, order) : [],
  );
  const lasting = sayings.filter(({ years }) => years < 1000);
  const begun = sayings.filter(({ years }) => years >= 1000);
  return begun.flatMap((start) => {
    const same = lasting.filter((saying) => isSameThing(start, saying));
    // A chapter that tells of more beginnings of one thing is not to be judged by one of them.
    if (same.length === 0 || begun.some((other) => other !== start && isSameThing(other, same[0]!))) return [];
    const age = source.year! - start.years;
    const wrong = same.find(({ years, isWhole }) => (isWhole ? Math.abs(years - age) : years - age) > 1);
    if (!wrong || same.some(({ years }) => Math.abs(years - age) <= 1)) return [];
    const what = `Fra ${start.years} er der ${age} år til ${source.year}, men på linje ${wrong.block.placeOf(wrong.index).line} står »${wrong.text}«.`;
    return [warning(source.file, start.block.placeOf(start.index), what, 'årstallet eller antallet af år.')];
  });
}

/** `for ti år siden, i 2015`: the two say one time. A past that is told from another year than the edition's is left alone. */
const DIRECT = new RegExp(
  `(?<!\\p{sc=Latn})(?:for\\s${COUNT}\\sår\\ssiden,?\\s(?:altså\\s|nemlig\\s|det\\svil\\ssige\\s)?i\\s(?<year>(?:19|20)\\d{2})|i\\s(?<first>(?:19|20)\\d{2}),?\\s(?:altså\\s)?for\\s${COUNT.replace('count', 'after')}\\sår\\ssiden)(?![\\d/–-])`,
  'giu',
);

function checkDirect(source: Source): Problem[] {
  return listBlocks(source).flatMap(({ text, placeOf }) =>
    (/\ssiden(?!\p{sc=Latn})/u.test(text) ? [...text.matchAll(DIRECT)] : []).flatMap(
      ({ 0: found, index, groups = {} }) => {
        const count = groups['count'] ?? groups['after'] ?? '';
        const [years, year] = [readNumberWord(count) ?? Number(count), Number(groups['year'] ?? groups['first'])];
        const age = source.year! - year;
        // The text may be written in the year after the edition's.
        if (years === age || years === age + 1) return [];
        const what = `»${found.replaceAll('\n', ' ')}« passer ikke: Fra ${year} er der ${age} år til ${source.year}.`;
        return [warning(source.file, placeOf(index), what, 'årstallet eller antallet af år.')];
      },
    ),
  );
}

function listSayings(block: Block, order: number): Saying[] {
  return listSentences(block.text).flatMap(({ text, index }) => {
    const common = { words: nameWords(text), block, order };
    const year = BEGINNING.exec(text);
    const start = year
      ? [
          {
            ...common,
            isWhole: true,
            years: Number(year.groups!['year']),
            text: year[0],
            index: index + year.index + year[0].length - 4,
          },
        ]
      : [];
    const lasting = [...WHOLE, ...LATELY].flatMap((pattern) => {
      const found = pattern.exec(text);
      const count = found?.groups?.['count'] ?? '';
      const years = readNumberWord(count) ?? Number(count);
      return found && years > 0
        ? [{ ...common, years, text: found[0], index: index + found.index, isWhole: WHOLE.includes(pattern) }]
        : [];
    });
    return [...start, ...lasting.slice(0, 1)];
  });
}

/** Words that name what is spoken of: long ones, in the form that their compounds end with. */
function nameWords(text: string): Set<string> {
  const words = listWordsOf(text).filter((word) => word.length > 6 && !COMMON.test(word));
  return new Set(words.map((word) => word.replace(/(?:et|en|erne|ets|ens|ernes|er|s)$/u, '')));
}

const COMMON =
  /^(?:kommun|arbejd|begynd|støtte|samarbejd|gennem|igennem|siden|stiftede|nedsatte|oprettede|startede|etablere|bestyrelse)/u;

/** Whether both name one thing, close to each other; a compound is the thing that it ends with. */
function isSameThing(start: Saying, other: Saying): boolean {
  if (Math.abs(start.order - other.order) > 2) return false;
  return [...start.words].some((word) =>
    [...other.words].some((one) => one === word || one.endsWith(word) || word.endsWith(one)),
  );
}
