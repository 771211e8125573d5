import { START } from '../../../sources/positions.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { listStatements } from '../../accounts.ts';
import { listBlocks } from '../../blocks.ts';
import { edition } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';

/** The years in what the edition calls itself, in the names of its files, and in its date. */
export const ownYear: Rule = {
  id: 'aarstal-udgave',
  reason: 'Forord og filer, der er kopieret fra sidste år, præsenterer beretningen under det forkerte årstal.',
  examples: {
    fails: { '2030/edition.mdx': edition({}, 'Velkommen til beretningen 2029.') },
    passes: { '2030/edition.mdx': edition({}, 'Velkommen til beretningen 2030.') },
  },
  subjects: (sources) => listSources(sources, 'edition'),
  check: (sources) => [
    ...listSources(sources, 'edition').flatMap((source) => [
      ...checkName(source),
      ...checkDate(source),
      ...checkSigned(sources, source),
    ]),
    ...checkFiles(sources),
  ],
};

function checkName(source: Source): Problem[] {
  return listBlocks(source).flatMap(({ text, placeOf }) =>
    [...text.matchAll(/\bberetning(?:en)?(?: for)? (\d{4})\b/gi)]
      .filter(({ 1: year }) => Number(year) !== source.year)
      .map(({ 0: found, index }) =>
        problem(
          source.file,
          placeOf(index),
          `»${found}« står i udgaven ${source.year}.`,
          `skriv ${source.year}, eller gør det klart, at en anden udgave er ment.`,
        ),
      ),
  );
}

function checkDate({ file, fields, data, year = 0 }: Source<'edition'>): Problem[] {
  if (!data || data.date >= `${year}-12-31`) return [];
  return [
    warning(
      file,
      fields.placeOf(['date']),
      `Udgaven ${year} er dateret ${data.date}, før året var gået.`,
      'skriv dagen, hvor årets beretning er underskrevet.',
    ),
  ];
}

/** The edition is dated as its statements are; those of one day say together that another day of the edition is a slip. */
function checkSigned(sources: Sources, { file, fields, data, year = 0 }: Source<'edition'>): Problem[] {
  const own = listStatements(sources).filter(({ source }) => source.year === year);
  // A statement of another year has a finding of its own.
  const statements = own.filter((statement) => statement.data.date > `${year}-12-30`);
  const days = [...new Set(statements.map((statement) => statement.data.date))];
  const [signed] = days;
  if (!data || !signed || days.length > 1 || data.date < `${year}-12-31` || data.date === signed) return [];
  const what = `Udgaven er dateret ${data.date}, men påtegningerne ${signed}.`;
  return [warning(file, fields.placeOf(['date']), what, `skriv \`date: ${signed}\`, hvis det er samme dag.`)];
}

/** A year in a file's name becomes part of an address. */
function checkFiles({ files, others, folder }: Sources): Problem[] {
  return [...files, ...others].flatMap(({ path, file }) => {
    const parts = path.split('/');
    const [folderYear = ''] = parts;
    const named = /(?<!\d)20\d{2}(?!\d)/.exec(parts.at(-1) ?? '')?.[0];
    if (!named || !/^\d{4}$/.test(folderYear) || !isNeighbour(Number(named), Number(folderYear))) return [];
    return [
      warning(
        file,
        START,
        `Filens navn nævner ${named}, men den ligger i ${folder}/${folderYear}/.`,
        'omdøb filen; er den fra en anden udgave, så kontroller indholdet.',
      ),
    ];
  });
}

/** An edition or two away, so that the file may have come with last year's. `2000.txt` is a number like others. */
function isNeighbour(year: number, other: number): boolean {
  return year !== other && Math.abs(year - other) <= 2;
}
