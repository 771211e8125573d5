/** What the rows of a sum give: where that is not what stands there, and where it cannot be said. */
import type { JSX } from 'preact';
import { showNumber } from './parse-number.ts';
import type { ColumnSum } from './sums.ts';

interface Props {
  sums: readonly ColumnSum[] | undefined;
  /** The years of the columns. */
  names: readonly string[];
}

export function SumCell({ sums, names }: Props): JSX.Element {
  return (
    <td class="sum">
      {describeSums(sums ?? [], names).map(({ isWrong, text }) =>
        isWrong ? <strong key={text}>{text}</strong> : <span key={text}>{text}</span>,
      )}
    </td>
  );
}

/** One sentence when it is the same for all columns, else one for each, with its year. */
export function describeSums(
  sums: readonly ColumnSum[],
  names: readonly string[],
): { isWrong: boolean; text: string }[] {
  if (sums.length === 0) return [];
  if (sums.every((sum) => 'difference' in sum && sum.difference === 0)) return [{ isWrong: false, text: 'stemmer' }];
  const reasons = sums.map((sum) => ('unknown' in sum ? sum.unknown : undefined));
  const [reason] = reasons;
  if (reason !== undefined && reasons.every((each) => each === reason)) {
    return [{ isWrong: false, text: `kan ikke regnes ud: ${reason}` }];
  }
  return sums.map((sum, column) => {
    const name = names[column] ?? `Kolonne ${column + 1}`;
    if ('unknown' in sum) return { isWrong: false, text: `${name} kan ikke regnes ud: ${sum.unknown}` };
    if (sum.difference === 0) return { isWrong: false, text: `${name} stemmer` };
    const [computed, difference] = [showNumber(sum.computed), showNumber(sum.difference)];
    return { isWrong: true, text: `${name}: linjerne giver ${computed}, forskel ${difference}` };
  });
}
