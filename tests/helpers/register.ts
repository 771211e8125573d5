/**
 * Reads the register of persons at the back of a printed edition, and searches the PDF's text for names independently
 * of it.
 */
import type { Root } from 'hast';
import { listElements, readText } from './built-pages.ts';
import { squeeze } from './text.ts';

export interface RegisterRow {
  id: string;
  name: string;
  /** Municipality and party, empty where the edition gives none. */
  origin: string;
}

/** Rows of the register on the print page. */
export function listRegisterRows(tree: Root): RegisterRow[] {
  const rows = listElements(tree, 'tr').map((row) => ({
    row,
    id: listElements(row, 'span').find(({ properties }) => properties.dataPerson)?.properties.dataPerson,
  }));
  return rows.flatMap(({ row, id }) => {
    const [name, origin, pages] = row.children.filter((child) => child.type === 'element').map(readText);
    return id && name ? [{ id: String(id), name, origin: pages === undefined ? '' : (origin ?? '') }] : [];
  });
}

/** Pages that name somebody, from the foreword on and before the register. */
export function listPagesNaming(name: string, pages: string[], registerPage: number): number[] {
  const numbers = pages.flatMap((page, index) => (squeeze(page).includes(squeeze(name)) ? [index + 1] : []));
  return numbers.filter((number) => number > CONTENTS_PAGE && number < registerPage);
}

/** The contents list names who signed the foreword; the register leaves it out. */
const CONTENTS_PAGE = 2;

/** Page numbers as they are printed behind a person in the register. */
export function readPrintedPages({ name, origin }: RegisterRow, registerText: string): number[] {
  const row = squeeze(name + origin);
  const text = squeeze(registerText);
  const printed = text.slice(text.indexOf(row) + row.length).match(/^\d+(?:,\d+)*/)?.[0];
  return text.includes(row) && printed ? printed.split(',').map(Number) : [];
}
