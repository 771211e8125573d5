import type { Source, Sources } from '../../../sources/sources.ts';
import { START } from '../../../sources/positions.ts';
import { findSource, listSources, listYears, pathIn } from '../../../sources/select.ts';
import { editionPath } from '../../../report/addresses.ts';
import { findWord, formatTyped, isTyped, LONGEST_TYPED } from '../../../report/short-links.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listTextLinks } from './listed-links.ts';

const LONG = 'https://www.example.org/kyst/adgang-til-vandet';

/** Each long address has one short address for paper, each short one is printed, and no two lead to one place. */
export const shortLinks: Rule = {
  id: 'kort-adresse',
  reason: `På papir kan ingen klikke, og en adresse på over ${LONGEST_TYPED} tegn taster læserne forkert.`,
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter(`[Om vandet](${LONG})`) },
    passes: {
      '2030/chapters/natur.mdx': chapter(`[Om vandet](${LONG})`),
      '2030/short-links.yaml': `vand: ${LONG}\nnatur: /2030/natur/\n`,
    },
  },
  subjects: (sources) => [...listSources(sources, 'chapter'), ...listSources(sources, 'shortLinks')],
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

function checkEdition(sources: Sources, year: number): Problem[] {
  const list = findSource(sources, 'shortLinks', year);
  // A list that its schema refuses has findings of its own.
  if (list && !list.data) return [];
  const words = list?.data ?? {};
  const file = pathIn(sources, year, 'short-links.yaml');
  const used = new Set<string>();
  const missing = listLongAddresses(sources, year, list !== undefined).flatMap(({ address, source, place }) => {
    const word = findWord(address, words);
    if (word) used.add(word);
    if (word || (address.startsWith('/') && !isSound(source))) return [];
    const what = address.startsWith('/')
      ? 'Kapitlet har ingen kort adresse til »Kapitlet på nettet« på papir.'
      : `\`${formatTyped(address)}\` er for lang at taste fra papir og har ingen kort adresse.`;
    return [warning(source.file, place, what, `skriv en linje i \`${file}\`, for eksempel \`ord: ${address}\`.`)];
  });
  return [
    ...missing,
    ...(list ? [...checkDoubles(list), ...checkUnused(list, used, recordedWords(sources, year))] : []),
  ];
}

interface LongAddress {
  address: string;
  source: Source;
  place: typeof START;
}

/**
 * Links of the texts that are too long to type, and the chapters, whose addresses stand at their ends. An edition without a
 * list prints those as they are, which is long but no fault.
 */
function listLongAddresses(sources: Sources, year: number, hasList: boolean): LongAddress[] {
  const texts = sources.files.filter((source) => source.year === year);
  return [
    ...texts.flatMap(listTextLinks).filter(({ address }) => /^https?:/.test(address) && !isTyped(address)),
    ...(hasList ? listSources(sources, 'chapter', year) : []).map((source) => ({
      address: editionPath(year, source.slug),
      source,
      place: START,
    })),
  ];
}

/** Whether a chapter can have a short address: one that cannot be read, or whose name fits no address, has findings of its own. */
function isSound({ data, slug }: Source): boolean {
  return data !== undefined && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(slug);
}

function checkDoubles(list: Source<'shortLinks'>): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(list.data ?? {}).flatMap(([word, target]) => {
    const address = formatTyped(target);
    const other = first.get(address);
    first.set(address, other ?? word);
    if (!other) return [];
    const what = `\`${word}\` og \`${other}\` fører til samme sted.`;
    return [problem(list.file, list.fields.placeOf([word]), what, 'slet det ene ord.')];
  });
}

/** Words that lead from nowhere. One that was printed in an earlier revision stays, for those who have that paper. */
function checkUnused(list: Source<'shortLinks'>, used: Set<string>, recorded: Set<string>): Problem[] {
  return Object.keys(list.data ?? {})
    .filter((word) => !used.has(word) && !recorded.has(word))
    .map((word) =>
      problem(
        list.file,
        list.fields.placeOf([word]),
        `Ingen side bruger den korte adresse \`${word}\`.`,
        'slet linjen, eller ret adressen, så den er linkets.',
      ),
    );
}

/** Words of all revisions that readers have. */
export function recordedWords(sources: Sources, year: number): Set<string> {
  const record = findSource(sources, 'revisions', year)?.data ?? [];
  return new Set(record.flatMap(({ shortLinks }) => Object.keys(shortLinks ?? {})));
}
