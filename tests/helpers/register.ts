/**
 * Reads the register of persons at the back of a printed edition, and searches the PDF's text for names independently
 * of it.
 */
import type { Properties, Root } from 'hast';
import { listElements, readText } from './built-pages.ts';
import { squeeze } from './text.ts';

export interface RegisterRow {
  id: string;
  name: string;
  /** The name as it stands there, surname first. */
  listed: string;
  /** Municipality and party, empty where the edition gives none. */
  origin: string;
}

/** Rows of the register on the print page. */
export function listRegisterRows(tree: Root): RegisterRow[] {
  return listElements(tree, 'li').flatMap((row) => {
    const spans = listElements(row, 'span');
    const id = spans.find(({ properties }) => properties.dataPerson)?.properties.dataPerson;
    const textOf = (name: string) =>
      spans
        .filter(({ properties }) => hasClass(properties, name))
        .map(readText)
        .join('');
    const origin = textOf('rep-register__origin');
    const listed = textOf('rep-register__name')
      .slice(0, -origin.length || undefined)
      .trim();
    const [surname, given] = listed.split(', ');
    return id ? [{ id: String(id), name: [given, surname].filter(Boolean).join(' '), listed, origin }] : [];
  });
}

function hasClass({ className }: Properties, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Pages that name somebody, from the foreword on and before the register. */
export function listPagesNaming(name: string, pages: string[], registerPage: number): number[] {
  const written = squeeze(name);
  const numbers = squeezeAll(pages).flatMap((page, index) => (page.includes(written) ? [index + 1] : []));
  return numbers.filter((number) => number > CONTENTS_PAGE && number < registerPage);
}

const squeezed = new WeakMap<string[], string[]>();

/** Pages without white space, once for all the names that are looked for in them. */
function squeezeAll(pages: string[]): string[] {
  const all = squeezed.get(pages) ?? pages.map(squeeze);
  squeezed.set(pages, all);
  return all;
}

/** The contents list names who signed the foreword; the register leaves it out. */
const CONTENTS_PAGE = 2;

/** Page numbers as they are printed behind a person in the register. */
export function readPrintedPages({ listed, origin }: RegisterRow, registerText: string): number[] {
  const row = squeeze(listed + origin);
  const text = squeeze(registerText);
  const printed = text.slice(text.indexOf(row) + row.length).match(/^\d+(?:,\d+)*/)?.[0];
  return text.includes(row) && printed ? printed.split(',').map(Number) : [];
}
