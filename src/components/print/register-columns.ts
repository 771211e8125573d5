/** Lays the register of persons out in columns: one block a page, because a block of columns cannot go on to the next page. */
import { divideName, letterOf, sortBySurname } from '../../report/surnames.ts';
import type { SurnameFirst } from '../../report/surnames.ts';

export interface RegisterEntry {
  id: string;
  name: string;
  surname?: string | undefined;
  /** Municipality and party; empty where the edition gives none. */
  origin: string;
  /** In how many places the person is surely named; each may be a page. */
  places: number;
}

export interface RegisterRow extends SurnameFirst {
  id: string;
  origin: string;
  places: number;
  /** On the first row of a letter. */
  letter?: string | undefined;
}

/** Columns of a page (`column-count` of `.rep-register`). */
const COLUMNS = 3;
/** Characters of a line, beside a page or two; each further page takes three, until the pages take a line of their own. */
const [LINE_CHARACTERS, PAGE_CHARACTERS, LEAST_CHARACTERS] = [28, 3, 20];
/** Height of a line, and of what stands between two rows, in points. */
const [LINE_PT, GAP_PT] = [10.5, 2.4];
/** Height of a column below the heading of the register, and on a page of its own, with room for an uneven end. */
const [FIRST_PT, FULL_PT] = [510, 660];

/** Rows by surname, in blocks that fill a page at most. */
export function layOutRegister(entries: RegisterEntry[]): RegisterRow[][] {
  const blocks: RegisterRow[][] = [];
  let left = 0;
  for (const row of listRows(entries)) {
    const height = measureRow(row);
    if (left < height) {
      left = (blocks.length === 0 ? FIRST_PT : FULL_PT) * COLUMNS;
      blocks.push([]);
    }
    left -= height;
    blocks.at(-1)?.push(row);
  }
  return blocks;
}

function listRows(entries: RegisterEntry[]): RegisterRow[] {
  const rows = sortBySurname(
    entries.map(({ id, name, surname, origin, places }) => ({ id, origin, places, ...divideName(name, surname) })),
  );
  return rows.map((row, index) => {
    const letter = letterOf(row);
    const before = rows[index - 1];
    return { ...row, letter: before && letterOf(before) === letter ? undefined : letter };
  });
}

/** Height of a row in points, from its characters. */
function measureRow({ surname, given, origin, places }: RegisterRow): number {
  const characters = Math.max(LEAST_CHARACTERS, LINE_CHARACTERS - PAGE_CHARACTERS * Math.max(0, places - 1));
  return Math.ceil(`${surname}, ${given} ${origin}`.length / characters) * LINE_PT + GAP_PT;
}
