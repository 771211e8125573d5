import type { Source, Sources } from '../../../sources/sources.ts';
import { findSource, listSources, listYears } from '../../../sources/select.ts';
import { isNotGiven } from '../../../schemas/common.ts';
import type { BodyData } from '../../../schemas/organisation.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { body, edition, mdx } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listNumbers } from '../../numbers.ts';
import type { TextNumber } from '../../numbers.ts';
import { quote } from '../../text.ts';

const introduction = (text: string) => mdx({ title: 'Foreningen', kind: 'introduction', order: 5 }, text);
const COMMITTEE = {
  '2030/organisation/kystudvalget.mdx': body(['*bo-ravn', 'ida-lund']),
  '2030/edition.mdx': edition(),
};

/** Counts of committees, councils, seats and municipalities that the organisation's own files do not give. */
export const bodyCounts: Rule = {
  id: 'organer-antal',
  reason: 'Hvor mange udvalg, medlemmer og kommuner der er, står i organisationens filer; teksten skal sige det samme.',
  examples: {
    fails: { ...COMMITTEE, '2030/organisation/foreningen.mdx': introduction('Under bestyrelsen arbejder tre udvalg.') },
    passes: { ...COMMITTEE, '2030/organisation/foreningen.mdx': introduction('Under bestyrelsen arbejder ét udvalg.') },
  },
  subjects: (sources) => listSources(sources, 'body'),
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

const BOARD_SEATS = 'bestyrelsens pladser';

/** What is counted: the word, the number that the files give, and where they give it. */
interface Count {
  noun: RegExp;
  /** What must stand around the number, so that all are meant. */
  around: RegExp;
  count: number | undefined;
  source: string;
}

function checkEdition(sources: Sources, year: number): Problem[] {
  const files = listSources(sources, 'body', year);
  // A file that its schema refuses has a finding of its own, and would make the counts wrong.
  if (files.some(({ data }) => data === undefined)) return [];
  const bodies = files.flatMap(({ data }) => data ?? []);
  const counts = listCounts(sources, bodies, year);
  const introductions = files.filter(({ data }) => data?.kind === 'introduction');
  const front = findSource(sources, 'edition', year);
  return [
    ...introductions.flatMap((source) => listBlocks(source).flatMap((block) => checkBlock(source, block, counts))),
    ...listSources(sources, 'accounts', year)
      .filter(({ data }) => data?.kind === 'statement')
      .flatMap((source) => listBlocks(source).flatMap((block) => checkBlock(source, block, counts.filter(isOfBoard)))),
    ...(front ? checkMotif(front, counts) : []),
  ];
}

/** The board's statement counts those who sign it. */
function isOfBoard({ source }: Count): boolean {
  return source === BOARD_SEATS;
}

function listCounts(sources: Sources, bodies: BodyData[], year: number): Count[] {
  const committees = bodies.filter(({ kind }) => kind === 'committee');
  const seats = new Set(committees.map(countSeats));
  const board = bodies.find(({ kind }) => kind === 'board');
  const municipalities = findSource(sources, 'municipalities')?.data;
  const [anywhere, folder] = [/^/, `mappen ${year}/organisation`];
  return [
    { noun: /^udvalg(?:ene)?$/, around: anywhere, count: committees.length || undefined, source: folder },
    {
      noun: /^kkr$/,
      around: anywhere,
      count: bodies.filter(({ kind }) => kind === 'regional').length || undefined,
      source: folder,
    },
    {
      noun: /^medlemmer$/,
      around: /udvalg/i,
      count: seats.size === 1 ? [...seats][0] : undefined,
      source: 'udvalgenes pladser',
    },
    {
      noun: /^(?:medlemmer|borgmestre)$/,
      around: /^(?!.*udvalg).*bestyrelse/is,
      count: board && countSeats(board),
      source: BOARD_SEATS,
    },
    {
      noun: /^kommuner$/,
      around: /(?:de|alle|samtlige|landets|forening af)[ \u00a0\n]\S+[ \u00a0\n]kommuner/i,
      count: municipalities?.length,
      source: 'municipalities.yaml',
    },
  ];
}

function countSeats({ seats }: BodyData): number | undefined {
  return seats && !isNotGiven(seats) ? seats.length : undefined;
}

function checkBlock({ file }: Source, { text, placeOf }: Pick<Block, 'text' | 'placeOf'>, counts: Count[]): Problem[] {
  return listNumbers(text).flatMap((number) => {
    const clause = findClause(text, number);
    const count = counts.find(
      ({ noun, around }) => number.nouns.some((word) => noun.test(word)) && around.test(clause),
    );
    if (number.kind !== 'count' || count?.count === undefined || count.count === number.value || isPart(text, number)) {
      return [];
    }
    const words = [number.text, ...number.nouns].join(' ');
    const what = `Her står ${quote(words)}, men efter ${count.source} er der ${count.count}.`;
    return [warning(file, placeOf(number.index), what, 'ret tallet, eller ret organisationens filer.')];
  });
}

/** The sentence around a number. */
function findClause(text: string, { index, end }: TextNumber): string {
  const start = Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('.\n', index)) + 1;
  const stop = text.indexOf('.', end);
  return text.slice(start, stop < 0 ? undefined : stop).trim();
}

/** `tre af udvalgene`, `yderligere to udvalg`: not all. */
function isPart(text: string, { index }: TextNumber): boolean {
  return /(?:yderligere|andre|øvrige|nye|heraf|blandt|et af|én af|sidste|første)[ \u00a0\n]$/i.test(
    text.slice(Math.max(0, index - 14), index),
  );
}

/** The drawing's own numbers stand in the sentence that explains it. */
function checkMotif(source: Source<'edition'>, counts: Count[]): Problem[] {
  const motif = source.data?.motif;
  if (!motif) return [];
  const place = source.fields.placeOf(['motif', 'counts']);
  const fields = Object.entries(motif).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const values = fields.map(([, value]) => value);
  const said = listNumbers(motif.counts).map(({ value }) => value);
  // The sentence may leave a number out; it may not say another one in its place.
  const isOther = said.some((value) => value > 1 && !values.includes(value));
  const missing = isOther ? fields.filter(([, value]) => !said.includes(value)) : [];
  return [
    ...missing.map(([name, value]) =>
      warning(
        source.file,
        place,
        `Motivets \`${name}\` er ${value}, men \`counts\` nævner ikke det tal.`,
        'ret det ene af dem.',
      ),
    ),
    ...checkBlock(source, { text: motif.counts, placeOf: () => place }, counts.slice(0, 2)),
  ];
}
