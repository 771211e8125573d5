/** The charts of the text, joined with the rows of the accounts that they are drawn from. */
import { attribute, listTags } from '../report/mdx.ts';
import type { JsxElement } from '../report/mdx.ts';
import { isAmountRow } from '../report/totals.ts';
import type { AmountRow } from '../schemas/accounts.ts';
import type { Source, Sources } from '../sources/sources.ts';
import { listAccounts } from './accounts.ts';
import { listProseSources } from './blocks.ts';

export interface ChartRow {
  label: string;
  /** This year's amount without its sign, in kroner. */
  kroner: number;
}

/** A chart in the text, with what its rows say. */
export interface Chart {
  source: Source;
  tag: JsxElement;
  title: string;
  /** The year of the amounts. */
  year: number;
  rows: ChartRow[];
  /** What the shares may be parts of: the rows together, or a total of the table that holds them. */
  wholes: number[];
}

/** The charts whose rows all have an amount. */
export function listCharts(sources: Sources): Chart[] {
  return listProseSources(sources).flatMap((source) =>
    (source.tree ? listTags(source.tree) : []).flatMap((tag) => {
      if (tag.name !== 'Chart') return [];
      const named = listAccounts(sources, 'table', source.year).find(
        (one) => one.source.slug === attribute(tag, 'table'),
      );
      const all = named?.data.rows.filter(isAmountRow) ?? [];
      const rows = (attribute(tag, 'rows') ?? '').split(' ').flatMap((id) => all.find((row) => row.id === id) ?? []);
      if (!named || rows.length === 0 || rows.some(({ amounts }) => amounts[0] === 'notGiven')) return [];
      return {
        source,
        tag,
        title: attribute(tag, 'title') ?? '',
        year: named.data.columns[0],
        rows: rows.map(toRow),
        wholes: listWholes(rows, all),
      };
    }),
  );
}

function toRow({ label, amounts }: AmountRow): ChartRow {
  return { label, kroner: Math.abs(Number(amounts[0])) };
}

function listWholes(rows: AmountRow[], all: AmountRow[]): number[] {
  const totals = all.filter(({ sum }) => sum && rows.some(({ id }) => sum.includes(id)));
  const together = rows.reduce((total, row) => total + toRow(row).kroner, 0);
  return [together, ...totals.map((row) => toRow(row).kroner)].filter((kroner) => kroner > 0);
}
