import { createSlugger, slugify } from '../../report/slug.ts';
import type { AccountsRow } from '../../schemas/accounts.ts';
import { placeholder } from '../../scaffold/marks.ts';
import { renderMdx } from '../../scaffold/render-mdx.ts';
import type { SheetTable } from './sheet.ts';

/**
 * A section of the accounts from a sheet that no section has been made for. Totals and what they add up come from the
 * sheet's formulas; a bold amount without one is a subtotal by looks alone.
 */
export function renderNewTable({ name, rows }: SheetTable, year: number, order: number): string {
  const slug = createSlugger();
  const ids = new Map(rows.filter(({ amounts }) => amounts).map(({ label, line }) => [line, slug(label)]));
  const lastTotal = rows.findLast(({ sums }) => sums.length > 0)?.line;
  const list = rows.map(({ label, line, amounts, sums, isBold }): AccountsRow => {
    if (!amounts) return { heading: label };
    const sum = sums.flatMap((summed) => ids.get(summed) ?? []);
    const isTotal = sum.length > 0 || isBold;
    return {
      id: ids.get(line) ?? slugify(label),
      label,
      amounts,
      ...(sum.length > 0 ? { sum } : {}),
      ...(isTotal ? { level: line === lastTotal ? 'total' : 'subtotal' } : {}),
    };
  });
  const isIncomplete = rows.some(({ amounts }) => amounts?.includes('notGiven'));
  return renderMdx({
    ...{ title: name, kind: 'table', order },
    period: placeholder('perioden, for eksempel »1. januar – 31. december« eller »Pr. 31. december«.'),
    columns: [year, year - 1],
    rows: list,
    notGiven: isIncomplete ? placeholder('hvorfor de manglende beløb ikke er oplyst.') : undefined,
  });
}
