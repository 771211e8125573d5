import type { Source, Sources } from '../../../sources/sources.ts';
import { formatKroner } from '../../../report/format.ts';
import { isAmountRow } from '../../../report/totals.ts';
import type { AmountRow } from '../../../schemas/accounts.ts';
import { table } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources, listYears } from '../../../sources/select.ts';
import { explainDifference } from './total-messages.ts';

const half = (total: number) => table([{ id: 'i-alt', amounts: [total, 4000], level: 'total' }]);

/** Assets against liabilities: the totals of the tables `aktiver` and `passiver`, both columns. */
export const balance: Rule = {
  id: 'regnskab-balance',
  reason: 'Aktiver og passiver er altid lige store; er de ikke det, er et af tallene forkert.',
  examples: {
    fails: { '2030/accounts/aktiver.mdx': half(5000), '2030/accounts/passiver.mdx': half(5001) },
    passes: { '2030/accounts/aktiver.mdx': half(5000), '2030/accounts/passiver.mdx': half(5000) },
  },
  subjects: (sources) => listYears(sources).flatMap((year) => findTotal(sources, year, 'aktiver') ?? []),
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

function checkEdition(sources: Sources, year: number): Problem[] {
  const assets = findTotal(sources, year, 'aktiver');
  const liabilities = findTotal(sources, year, 'passiver');
  if (!assets || !liabilities) return [];
  return ([0, 1] as const).flatMap((column) => {
    const [left, right] = [assets.row.amounts[column], liabilities.row.amounts[column]];
    if (left === 'notGiven' || right === 'notGiven' || left === right) return [];
    const what = `Balancen ${assets.years[column]} stemmer ikke: aktiver er ${formatKroner(left)} kr., passiver ${formatKroner(right)} kr.`;
    const { source, index } = liabilities;
    const fix = `et beløb i ${assets.source.file} eller her; ${explainDifference(left - right)}`;
    return [problem(source.file, source.fields.placeOf(['rows', index, 'amounts']), what, fix)];
  });
}

interface Total {
  source: Source;
  row: AmountRow;
  index: number;
  years: [number, number];
}

/** The last row of level `total` in a table. */
function findTotal(sources: Sources, year: number, slug: string): Total | undefined {
  const source = listSources(sources, 'accounts', year).find((candidate) => candidate.slug === slug);
  if (source?.data?.kind !== 'table') return undefined;
  const { rows, columns } = source.data;
  const index = rows.findLastIndex((row) => isAmountRow(row) && row.level === 'total');
  const row = rows[index];
  return row && isAmountRow(row) ? { source, row, index, years: columns } : undefined;
}
