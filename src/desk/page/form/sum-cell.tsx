/** What the rows of a sum give, and whether what stands there agrees. */
import type { JSX } from 'preact';
import { showNumber } from './parse-number.ts';
import type { RowSum } from './sums.ts';

export function SumCell({ sum }: { sum: RowSum | undefined }): JSX.Element {
  return (
    <td class="sum">
      {sum?.difference.map((difference, column) => {
        const computed = sum.computed[column];
        if (computed === undefined) return <span key={column}>–</span>;
        if (difference === 0) return <span key={column}>{showNumber(computed)}</span>;
        return (
          <strong key={column}>
            {showNumber(computed)}
            {difference === undefined ? '' : ` (forskel ${showNumber(difference)})`}
          </strong>
        );
      })}
    </td>
  );
}
