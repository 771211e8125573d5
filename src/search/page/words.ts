/** Words as they are looked up: of a text with their places, and of a question. */
import { fold } from '../../report/fold.ts';
import { JOINT } from '../index-file.ts';

/** A word of a text. */
export interface Word {
  /** As it is looked up: folded, a number without the points between its thousands. */
  form: string;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  /** Whether it is the end of a compound, as `ledigheden` in `langtidsledigheden`. */
  isTail: boolean;
}

/** A number with its points and commas, letters and figures, or the sign of a section of a law. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}\u00AD]+|§/gu;
const NUMBER = /^\p{N}/u;

/** Danish words that stand everywhere and say nothing alone. They count where nothing else is asked. */
const STOP_WORDS = new Set(
  `af alle alt at blandt da de den der deres det dette din dit dog du efter eller en end er et for fra før få har have havde hun han hans
  hvad hvem hver hvilken hvilke hvilket hvis hvor hvordan hvorfor hvornår i ikke ind jeg jer kan man med meget men mod ned nogen nogle
  når og også om op os over på sig sin sit skal som så til ud under ved vi vil være var vores`
    .split(/\s+/)
    .map(fold),
);

export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form);
}

/** Whether a form is a number, which is not inflected and begins no other. */
export function isNumber(form: string): boolean {
  return NUMBER.test(form);
}

/** All words of a text, in order; compounds also by their ends. `§ 20` is a word beside its parts. */
export function listWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (isGenitive(text, found, index)) continue;
    const [start, end] = [index, index + found.length];
    const form = toForm(found);
    const before = words.at(-1);
    words.push({ form, start, end, isTail: false });
    if (before?.form === '§' && isNumber(form)) {
      words.push({ form: `§${form}`, start: before.start, end, isTail: false });
    }
    for (let at = found.indexOf(JOINT); at !== -1; at = found.indexOf(JOINT, at + 1)) {
      words.push({ form: toForm(found.slice(at + 1)), start: start + at + 1, end, isTail: true });
    }
  }
  return words;
}

/**
 * What a question asks for: its words without those that say nothing, unless it has no others. A law's section is one word.
 *
 * @param text as typed; its words come back in that spelling as `typed`
 */
export function readQuestion(text: string): { form: string; typed: string }[] {
  const words = listWords(text.replaceAll(JOINT, ''));
  const sections = words.filter(({ form }) => /^§./.test(form));
  const apart = words.filter((word) => sections.includes(word) || !sections.some((section) => holds(section, word)));
  const telling = apart.filter(({ form }) => !isStopWord(form));
  const asked = telling.length > 0 ? telling : apart;
  return asked
    .filter(({ form }, index) => asked.findIndex((other) => other.form === form) === index)
    .map(({ form, start, end }) => ({ form, typed: text.slice(start, end) }));
}

function holds(outer: Word, inner: Word): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The s of `KL’s`. */
function isGenitive(text: string, found: string, index: number): boolean {
  return found === 's' && /['’]/.test(text[index - 1] ?? '');
}

/** Forms of words that were read: texts repeat theirs, and folding is what costs time. */
const forms = new Map<string, string>();

function toForm(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const folded = fold(word.normalize('NFKC').replaceAll(JOINT, ''));
  const form = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(folded) ? folded.replaceAll('.', '') : folded;
  forms.set(word, form);
  return form;
}
