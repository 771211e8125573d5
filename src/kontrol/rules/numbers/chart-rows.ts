import { attribute, listTags } from '../../../report/mdx.ts';
import { isAmountRow } from '../../../report/totals.ts';
import type { AmountRow } from '../../../schemas/accounts.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { listAccounts } from '../../accounts.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter, table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { formatList } from '../../../report/format.ts';

const ACCOUNTS = table([
  { id: 'loen', label: 'Løn', amounts: [-800, -700] },
  { id: 'moeder', label: 'Møder', amounts: [-200, -300] },
  { id: 'kontingent', label: 'Kontingent', amounts: [1200, 1100] },
]);
const chart = (rows: string) => ({
  '2030/accounts/resultat.mdx': ACCOUNTS,
  '2030/chapters/natur.mdx': chapter(
    `<Chart id="udgifter" title="Udgifter" subtitle="2030" table="resultat" rows="${rows}" />`,
  ),
});

/** Rows of charts that cannot be compared as bars: income beside costs, and rows without an amount for the year. */
export const chartRows: Rule = {
  id: 'figur-raekker',
  reason: 'En figurs søjler har intet fortegn: Står en indtægt ved siden af en udgift, ser de ud som det samme.',
  examples: { fails: chart('loen kontingent'), passes: chart('loen moeder') },
  subjects: listRowCharts,
  check: (sources, { found }) => {
    // A sign that the table itself has wrong is told there.
    const wrong = new Set(found.flatMap(({ rule, file }) => (rule === 'regnskab-summer' ? [file] : [])));
    return listRowCharts(sources)
      .filter(({ table: { file } }) => !wrong.has(file))
      .flatMap(checkChart);
  },
};

interface RowChart {
  source: Source;
  place: { line: number; column: number };
  /** The table that the rows stand in. */
  table: Source;
  year: number;
  rows: AmountRow[];
}

/** The charts whose table can be read, with the rows that they name. */
function listRowCharts(sources: Sources): RowChart[] {
  return listProseSources(sources).flatMap((source) =>
    (source.tree ? listTags(source.tree) : []).flatMap((tag) => {
      if (tag.name !== 'Chart') return [];
      const slug = attribute(tag, 'table');
      const named = listAccounts(sources, 'table', source.year).find((one) => one.source.slug === slug);
      const ids = (attribute(tag, 'rows') ?? '').split(/\s+/);
      const rows = named?.data.rows.filter(isAmountRow).filter(({ id }) => ids.includes(id)) ?? [];
      return named
        ? [{ source, place: tag.position!.start, table: named.source, year: named.data.columns[0], rows }]
        : [];
    }),
  );
}

function checkChart({ source, place, year, rows }: RowChart): Problem[] {
  const name = (some: readonly AmountRow[]) => formatList(some.map(({ label }) => `»${label}«`));
  const missing = rows.filter(({ amounts }) => amounts[0] === 'notGiven');
  const [plus, minus] = [
    rows.filter(({ amounts }) => Number(amounts[0]) > 0),
    rows.filter(({ amounts }) => Number(amounts[0]) < 0),
  ];
  const turned = rows.filter(({ amounts: [now, before] }) => Number(now) * Number(before) < 0);
  const [few, many] = plus.length < minus.length ? [plus, minus] : [minus, plus];
  return [
    ...(missing.length > 0
      ? [
          warning(
            source.file,
            place,
            `Figuren viser ${name(missing)}, men beløbet for ${year} er ikke oplyst.`,
            'tag rækken ud af `rows`, eller skriv beløbet i tabellen.',
          ),
        ]
      : []),
    ...(few.length > 0
      ? [
          warning(
            source.file,
            place,
            `Figuren viser ${name(few)} med modsat fortegn af ${name(many)}; søjlerne viser ikke fortegn.`,
            'lav en figur til indtægter og en til udgifter, eller ret fortegnet i tabellen.',
          ),
        ]
      : []),
    ...(few.length === 0 && turned.length > 0
      ? [
          warning(
            source.file,
            place,
            `Figuren viser ${name(turned)}, der skifter fortegn fra året før; søjlerne viser ikke fortegn.`,
            'tag rækken ud af `rows`, og skriv beløbene i teksten eller en tabel.',
          ),
        ]
      : []),
  ];
}
