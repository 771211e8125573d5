/** What the rows of a sum give, where that is not what stands there. */
import type { JSX } from 'preact';
import { showNumber } from './parse-number.ts';
import type { RowSum } from './sums.ts';

export function SumCell({ sum }: { sum: RowSum | undefined }): JSX.Element {
  const wrong = sum?.difference.flatMap((difference, column) =>
    difference ? [{ difference, computed: sum.computed[column]! }] : [],
  );
  const isKnown = sum?.difference.some((difference) => difference !== undefined);
  return (
    <td class="sum">
      {wrong?.map(({ difference, computed }, index) => (
        <strong key={index}>
          linjerne giver {showNumber(computed)}, forskel {showNumber(difference)}
        </strong>
      ))}
      {isKnown && wrong?.length === 0 ? <span>stemmer</span> : null}
    </td>
  );
}
