/** Which words of the texts a word of a question finds. Nothing is found that does not begin with it, or is a form of it. */
import { foldLoosely } from '../../report/fold.ts';
import { areForms, isFormOfShort, listForms, listNameForms } from './inflection.ts';
import type { Forms } from './inflection.ts';
import type { Entry } from './word-list.ts';
import { isNumber, isStopWord } from './words.ts';

/** A word that was found, and how well it fits: 1 is the word itself. */
export interface Match {
  entry: Entry;
  fit: number;
}

const FIT = { itself: 1, form: 0.9, beginning: 0.5, tail: 0.45, tailBeginning: 0.25, loose: 0.8 };
/** Shorter beginnings say too little: `kl` asks for KL, not for Klima. */
const LEAST_BEGINNING = 3;
/** Shorter words stand at the end of others by chance. */
const LEAST_TAIL = 4;

/**
 * Words that a word of a question finds.
 *
 * @param asked folded
 * @param isLoose whether it may lack the marks over its letters, too: `soren` for Søren, `rahbek` for Rahbæk
 */
export function findMatches(entries: readonly Entry[], asked: string, isLoose = false): Match[] {
  const isName = isNumber(asked) || entries.some((entry) => entry.isName && !entry.isTail && entry.form === asked);
  const question = isName ? listNameForms(asked) : listForms(asked);
  const lacksMarks = isLoose && foldLoosely(asked) === asked;
  return entries.flatMap((entry) => {
    const fit = fitOf(entry, question) || (lacksMarks ? fitOfLoose(entry, asked) : 0);
    return fit > 0 ? [{ entry, fit }] : [];
  });
}

function fitOf(entry: Entry, asked: Forms): number {
  if (entry.isTail) return fitOfTail(entry, asked);
  if (entry.form === asked.form) return FIT.itself;
  if (isNumber(asked.form)) return isWithoutDecimals(asked.form, entry.form) ? FIT.beginning : 0;
  if (isStopWord(entry.form)) return 0;
  if (asked.form.length < LEAST_BEGINNING) return isFormOfShort(entry.form, asked.form) ? FIT.form : 0;
  if (isForm(entry, asked)) return FIT.form;
  return entry.form.startsWith(asked.form) ? FIT.beginning : 0;
}

function fitOfTail(entry: Entry, asked: Forms): number {
  if (asked.form.length < LEAST_TAIL || isNumber(asked.form)) return 0;
  if (entry.form === asked.form || isForm(entry, asked)) return FIT.tail;
  return entry.form.startsWith(asked.form) ? FIT.tailBeginning : 0;
}

/** `4.593` asks for 4.593,39 too; `5` does not ask for 5,3. */
function isWithoutDecimals(asked: string, number: string): boolean {
  return asked.length >= LEAST_BEGINNING && number.startsWith(`${asked},`);
}

/** A name is asked for by itself or in the genitive, never by another of the endings: `dammene` is not Damm. */
function isForm(entry: Entry, asked: Forms): boolean {
  // Nearly all words differ in their first letter, which no ending changes.
  if (entry.form.charAt(0) !== asked.form.charAt(0) || isNumber(entry.form)) return false;
  return areForms(entry.forms, entry.isName ? listNameForms(asked.form) : asked);
}

function fitOfLoose({ form, isTail, loose }: Entry, asked: string): number {
  if (isTail || isStopWord(form)) return 0;
  return loose === asked || loose === `${asked}s` || `${loose}s` === asked ? FIT.loose : 0;
}
