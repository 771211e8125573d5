import type { Source, Sources } from '../../../sources/sources.ts';
import { refersTo } from '../../../schemas/tags.ts';
import type { AccountsData } from '../../../schemas/accounts.ts';
import { listBlocks } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { listYearsIn } from '../../dates.ts';
import { table } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';

/** Titles, table heads and descriptions that name the edition's year, and must name the right one. */
export const editionYears: Rule = {
  id: 'aarstal',
  reason: 'Når en fil er kopieret fra sidste år, står det gamle årstal tilbage i overskriften.',
  examples: {
    fails: { '2030/accounts/resultat.mdx': table([{ id: 'a', amounts: [1, 2] }], { columns: [2029, 2028] }) },
    passes: { '2030/accounts/resultat.mdx': table([{ id: 'a', amounts: [1, 2] }], { columns: [2030, 2029] }) },
  },
  subjects: (sources) => [
    ...listSources(sources, 'accounts'),
    ...listSources(sources, 'edition'),
    ...listSources(sources, 'body'),
  ],
  check: (sources) => [
    ...listSources(sources, 'accounts').flatMap((source) => (source.data ? checkData(source, source.data) : [])),
    ...listTitles(sources).flatMap(({ source, block }) => checkTitle(source, block)),
  ],
};

/** The years that fields give as numbers. */
function checkData({ file, fields, year = 0 }: Source, data: AccountsData): Problem[] {
  const wrong = (path: PropertyKey[], what: string, fix: string) => [problem(file, fields.placeOf(path), what, fix)];
  if (data.kind === 'table' && (data.columns[0] !== year || data.columns[1] !== year - 1)) {
    return wrong(
      ['columns'],
      `Tabellens kolonner er ${data.columns.join(' og ')} i udgaven ${year}.`,
      `skriv \`columns: [${year}, ${year - 1}]\`, og ret beløbene.`,
    );
  }
  if (data.kind !== 'subscription') return [];
  if (data.year <= year) {
    return wrong(
      ['year'],
      `Kontingentet er for ${data.year}, men udgaven ${year} bringer et kommende års sats.`,
      'skriv det år, satsen gælder.',
    );
  }
  if (!data.populationDay.startsWith(String(data.year))) {
    return wrong(
      ['populationDay'],
      `Folketallet er fra ${data.populationDay}, men kontingentet er for ${data.year}.`,
      `skriv \`populationDay: ${data.year}-01-01\`.`,
    );
  }
  return [];
}

interface Title {
  source: Source;
  block: Block;
}

/** Texts that, when they name a year, name the edition's. A kontingent is named by the year that it is for. */
function listTitles(sources: Sources): Title[] {
  const isTitle = ({ kind, data, year = 0 }: Source, { type, path, inside }: Block): boolean => {
    const field = String(path.at(-1));
    if (kind === 'edition') return field === 'title';
    if (kind === 'body') return type === 'heading' || field === 'title';
    if (kind !== 'accounts' || !data) return false;
    const section = data as AccountsData;
    // A year that has begun is told at the field.
    if (section.kind === 'subscription') return field === 'title' && section.year > year;
    return field === 'title' || field === 'period' || (type === 'attribute' && refersTo(inside.at(-1), 'table'));
  };
  return sources.files.flatMap((source) =>
    listBlocks(source)
      .filter((block) => isTitle(source, block))
      .map((block) => ({ source, block })),
  );
}

function checkTitle({ file, data, ...source }: Source, { text, placeOf }: Block): Problem[] {
  const section = data as AccountsData | undefined;
  const isRate = source.kind === 'accounts' && section?.kind === 'subscription';
  const year = isRate ? section.year : (source.year ?? 0);
  return listYearsIn(text)
    .filter((found) => found.year !== year)
    .map((found) =>
      problem(
        file,
        placeOf(found.index),
        isRate
          ? `»${text}« nævner ${found.year}, men kontingentet er for ${year}.`
          : `»${text}« nævner ${found.year} i udgaven ${year}.`,
        `skriv ${year}, hvis det er årets.`,
      ),
    );
}
