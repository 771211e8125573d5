import type { Amount } from '../../schemas/accounts.ts';
import { findCell, findMerge, formatAddress } from '../spreadsheet/cells.ts';
import type { Cell, Sheet } from '../spreadsheet/cells.ts';
import type { AmountColumn } from './sheet.ts';

/** An amount, `empty`, or why the cell holds none: what is wrong, and what to do. */
export type ReadAmount =
  { amount: Amount; isRounded: boolean; isFormula: boolean } | 'empty' | { what: string; fix: string };

/** The amount in a row of a column, in whole kroner. */
export function readAmount(sheet: Sheet, line: number, { column, kroner }: AmountColumn): ReadAmount {
  const merged = readMerged(sheet, line, column);
  if (merged) return merged;
  const cell = findCell(sheet, line, column);
  if (!cell || cell.value === '') return 'empty';
  return typeof cell.value === 'number' ? readNumber(cell, cell.value, kroner) : refuse(cell);
}

function readNumber({ format, isFormula }: Cell, number: number, kroner: number): ReadAmount {
  if (format.isPercent) {
    return { what: 'Cellen er en procent og ikke et beløb.', fix: 'skriv beløbet, eller slet rækken.' };
  }
  // »t.kr.« over numbers that are kroner, and only shown in thousands: what is shown is what the unit is about.
  if (format.shownDividedBy > kroner) {
    return {
      what: `Talformatet viser tallet delt med ${format.shownDividedBy.toLocaleString('da-DK')}, men det står ikke over kolonnen.`,
      fix: `skriv enheden over kolonnen, eller vælg et talformat, der viser hele tallet.`,
    };
  }
  const exact = (number * kroner) / format.shownDividedBy;
  if (!Number.isSafeInteger(Math.round(exact))) {
    return { what: 'Tallet er for stort til at være et beløb.', fix: 'ret tallet eller enheden.' };
  }
  // Zero has no sign in accounts; a formula can leave -0 behind.
  return { amount: Math.round(exact) || 0, isRounded: Math.abs(exact - Math.round(exact)) > 0.001, isFormula };
}

/** Cells that a heading was drawn across are empty; an amount across two years belongs to neither. */
function readMerged(sheet: Sheet, line: number, column: number): ReadAmount | undefined {
  const area = findMerge(sheet, line, column);
  if (!area) return undefined;
  const master = findCell(sheet, area.firstLine, area.firstColumn);
  if (!master || (area.firstColumn < column && typeof master.value === 'string')) return 'empty';
  return {
    what: `Cellen er flettet med andre (${formatAddress(area.firstLine, area.firstColumn)}).`,
    fix: 'ophæv fletningen, så hvert beløb har sin egen celle.',
  };
}

function refuse({ value, text, isFormula }: Cell): ReadAmount {
  if (value === null) {
    return isFormula
      ? { what: 'Formlen har intet gemt resultat.', fix: 'åbn arket i Excel, gem det, og kør igen.' }
      : 'empty';
  }
  if (typeof value === 'string') return refuseText(text, isFormula);
  if (typeof value === 'boolean' || typeof value === 'number') {
    return { what: `Cellen er ${text} og ikke et tal.`, fix: 'skriv beløbet som et tal.' };
  }
  if ('error' in value) return { what: `Formlen giver fejlen ${value.error}.`, fix: 'ret formlen.' };
  return { what: 'Cellen er en dato og ikke et tal.', fix: 'giv cellen talformat, og skriv tallet igen.' };
}

function refuseText(text: string, isFormula: boolean): ReadAmount {
  if (text === '') return 'empty';
  if (/^[-–—]$/.test(text)) return { amount: 0, isRounded: false, isFormula };
  const isNegative = /^\(.*\d.*\)$|^[\d.,\s]+[-–−]$/.test(text);
  return {
    what: `»${text}« er tekst og ikke et tal.`,
    fix: isNegative
      ? 'skriv tallet igen med minus foran, og lad talformatet vise parenteserne.'
      : 'skriv tallet igen, eller vælg »Konverter til tal« i Excel.',
  };
}
