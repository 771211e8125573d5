import { CommandError } from '../../cli/command-error.ts';
import type { PackageLimits } from '../office-file.ts';

/** How much of a spreadsheet is read before it is refused. */
export interface ReadLimits extends PackageLimits {
  /** Filled cells of one sheet. */
  cells: number;
  /** Merged areas of one sheet. */
  merges: number;
  /** Signs of one text. Excel's own cells end at 32,767. */
  letters: number;
  /** For the whole file. */
  milliseconds: number;
}

/**
 * Far above what accounts and rosters need (KL's largest table has 60 rows), and far below what a machine feels: a sheet
 * whose million empty rows are all styled unpacks to about 60 MB.
 */
export const LIMITS: ReadLimits = {
  partBytes: 200_000_000,
  totalBytes: 1_000_000_000,
  parts: 5_000,
  cells: 100_000,
  merges: 5_000,
  letters: 100_000,
  milliseconds: 8_000,
};

/** A file that is being read: its name as the editor typed it, its limits, and when reading began. */
export interface Reading {
  name: string;
  limits: ReadLimits;
  /** `performance.now()` at the start. */
  startedAt: number;
}

const SMALLER = 'kopiér de ark, der skal ind, over i en ny projektmappe, og brug den.';

/** @throws CommandError when reading has taken longer than it may */
export function checkTime({ name, limits, startedAt }: Reading): void {
  if (performance.now() - startedAt < limits.milliseconds) return;
  throw new CommandError(
    `${name} er så stor, at den ikke kan læses på ${limits.milliseconds / 1000} sekunder.`,
    SMALLER,
  );
}

/** @throws CommandError when there is more of something than is read: `Arket »Ark1« har over 100.000 udfyldte celler.` */
export function checkCount({ name }: Reading, what: string, count: number, most: number): void {
  if (count <= most) return;
  throw new CommandError(`${name} kan ikke læses: ${what.replace('#', most.toLocaleString('da-DK'))}.`, SMALLER);
}
