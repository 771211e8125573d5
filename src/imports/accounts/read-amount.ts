import type { Cell, CellValue } from 'exceljs';
import type { Amount } from '../../schemas/accounts.ts';

/** An amount, `empty`, or why the cell holds none: what is wrong, and what to do. */
export type ReadAmount =
  { amount: Amount; isRounded: boolean; isFormula: boolean } | 'empty' | { what: string; fix: string };

/**
 * The amount in a cell, in whole kroner.
 *
 * @param unitKroner kroner that 1 in the sheet stands for: 1, 1,000 or 1,000,000
 */
export function readAmount(cell: Cell, unitKroner: number): ReadAmount {
  if (cell.isMerged) return readMerged(cell);
  const { value } = cell;
  const isFormula = typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  const result = isFormula ? (value as { result?: CellValue }).result : value;
  if (result === null || result === undefined || result === '') {
    return isFormula
      ? { what: 'Formlen har intet gemt resultat.', fix: 'åbn arket i Excel, gem det, og kør igen.' }
      : 'empty';
  }
  if (typeof result === 'number') {
    const kroner = result * unitKroner;
    // Zero has no sign in accounts; a formula can leave -0 behind.
    return { amount: Math.round(kroner) || 0, isRounded: Math.abs(kroner - Math.round(kroner)) > 0.001, isFormula };
  }
  return refuse(result);
}

/** Cells that a heading was drawn across are empty; an amount across two years belongs to neither. */
function readMerged(cell: Cell): ReadAmount {
  if (
    cell.master.address !== cell.address &&
    Number(cell.master.col) < Number(cell.col) &&
    typeof cell.master.value === 'string'
  ) {
    return 'empty';
  }
  return {
    what: `Cellen er flettet med andre (${cell.master.address}).`,
    fix: 'ophæv fletningen, så hvert beløb har sin egen celle.',
  };
}

function refuse(value: CellValue): ReadAmount {
  if (typeof value === 'string' || (typeof value === 'object' && value !== null && 'richText' in value)) {
    const text = typeof value === 'string' ? value : value.richText.map((part) => part.text).join('');
    if (/^\s*[-–—]\s*$/.test(text)) return { amount: 0, isRounded: false, isFormula: false };
    return {
      what: `»${text}« er tekst og ikke et tal.`,
      fix: 'skriv tallet igen, eller vælg »Konverter til tal« i Excel.',
    };
  }
  if (value instanceof Date) {
    return { what: 'Cellen er en dato og ikke et tal.', fix: 'giv cellen talformat, og skriv tallet igen.' };
  }
  if (typeof value === 'object' && value !== null && 'error' in value) {
    return { what: `Formlen giver fejlen ${value.error}.`, fix: 'ret formlen.' };
  }
  return { what: 'Cellen rummer ikke et tal.', fix: 'skriv beløbet som et tal.' };
}
