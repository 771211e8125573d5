import { CommandError } from '../cli/command-error.ts';
import { formatList } from '../report/format.ts';

/** Something in a spreadsheet that stops its import: whole Danish sentences. */
export interface SheetProblem {
  sheet: string;
  /** `B7`, `række 7` or `fanen`. */
  cell: string;
  what: string;
  fix: string;
}

/** Cells that are listed of one mistake. */
const MOST_CELLS = 12;

/**
 * All problems of a spreadsheet as one error. Problems of one sheet with the same remedy are one message that lists every cell.
 *
 * @param found in any order; the same one may stand in it several times
 * @param name the file as the editor typed it
 */
export function describeProblems(found: SheetProblem[], name: string): CommandError {
  // What is wrong with a sheet's name is found at each of its rows.
  const problems = [...new Map(found.map((item) => [`${item.sheet}\n${item.cell}\n${item.what}`, item])).values()];
  const groups = Map.groupBy(
    problems,
    ({ sheet, fix, what }) => `${sheet}\n${fix}\n${what.replace(/»[^«]*«|\d/g, '')}`,
  );
  const texts = [...groups.values()].map((group) => describeGroup(group, name));
  const count = problems.length === 1 ? '1 fejl' : `${problems.length} fejl`;
  return new CommandError(
    `${texts.join('\n')}\n${count} i regnearket.`,
    'ret det, der står ovenfor, i regnearket, og kør igen. Intet er skrevet.',
  );
}

function describeGroup(group: SheetProblem[], name: string): string {
  const [first] = group;
  if (!first) return '';
  const others = group.slice(1);
  const cells = others.slice(0, MOST_CELLS).map(({ cell }) => cell);
  const rest = others.length - cells.length;
  const more = formatList(rest > 0 ? [...cells, `${rest} til`] : cells);
  const same = others.length > 0 ? `\n  Det samme gælder ${more}.` : '';
  const where = /^[A-Z]/.test(first.cell) ? `celle ${first.cell}` : first.cell;
  return `${name}, arket »${first.sheet}«, ${where}\n  ${first.what}${same}\n  Ret: ${first.fix}\n`;
}
