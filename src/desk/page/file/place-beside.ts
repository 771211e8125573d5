/** From where a value of a file points: the edition and the table that its fields name beside it, or those that it lies in. */
import { valueAt } from '../../yaml/edit.ts';
import type { Path } from '../../yaml/edit.ts';
import { yearOf } from '../common/desk.ts';
import type { ChoicePlace } from '../text/completions.ts';

/** @param file below the content folder */
export function placeBeside(file: string, data: unknown, path: Path): ChoicePlace {
  const { edition, table } = (valueAt(data, path.slice(0, -1)) ?? {}) as Readonly<Record<string, unknown>>;
  return {
    year: typeof edition === 'number' ? edition : yearOf(file),
    table: typeof table === 'string' ? table : ownTable(file),
  };
}

/** The table that a file of the accounts is. */
export function ownTable(file: string): string | undefined {
  return /^\d{4}\/accounts\/([^/]+)\.mdx$/.exec(file)?.[1];
}
