/** The list of words of an index: where each of them stands. Made in the browser from the texts, in some ten milliseconds. */
import { foldLoosely } from '../../report/fold.ts';
import { JOINT } from '../index-file.ts';
import type { SearchRecord } from '../index-file.ts';
import { listForms, listNameForms } from './inflection.ts';
import type { Forms } from './inflection.ts';
import { isNumber, listWords } from './words.ts';
import type { Word } from './words.ts';

/** A place where a word stands. */
export interface Place {
  /** Index of the record. */
  record: number;
  /** Index of the section in the record; the record's title has none. */
  section: number | undefined;
  /** Index of the line in the section; its heading has none. */
  line: number | undefined;
  start: number;
  end: number;
}

/** A word that stands in the texts. */
export interface Entry extends Forms {
  /** As it is most often written. */
  spelling: string;
  isTail: boolean;
  /** Whether it is always written with a capital, also inside a line. Names have no forms but the genitive. */
  isName: boolean;
  /** Without the marks over its letters. */
  loose: string;
  places: Place[];
}

interface Draft {
  word: Word;
  spellings: Map<string, number>;
  places: Place[];
  hasSmall: boolean;
  standsInside: boolean;
}

/** All words of the records, ends of compounds apart from words of the same form. */
export function listEntries(records: readonly SearchRecord[]): Entry[] {
  const drafts = new Map<string, Draft>();
  const read = (text: string, place: Omit<Place, 'start' | 'end'>) => {
    for (const word of listWords(text)) note(drafts, text, word, { ...place, start: word.start, end: word.end });
  };
  records.forEach(({ title, sections }, record) => {
    read(title, { record, section: undefined, line: undefined });
    sections.forEach(({ heading, lines }, section) => {
      read(heading, { record, section, line: undefined });
      lines.forEach((text, line) => read(text, { record, section, line }));
    });
  });
  return [...drafts.values()].map((draft) => finish(draft, drafts));
}

function note(drafts: Map<string, Draft>, text: string, word: Word, place: Place): void {
  const key = (word.isTail ? '-' : '') + word.form;
  const draft: Draft = drafts.get(key) ?? {
    ...{ word, spellings: new Map<string, number>(), places: [] },
    ...{ hasSmall: false, standsInside: false },
  };
  drafts.set(key, draft);
  const spelling = text.slice(word.start, word.end).replaceAll(JOINT, '');
  draft.spellings.set(spelling, (draft.spellings.get(spelling) ?? 0) + 1);
  draft.places.push(place);
  draft.hasSmall ||= /^\p{Ll}/u.test(spelling);
  draft.standsInside ||= /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, word.start - 2), word.start));
}

function finish({ word, spellings, places, hasSmall, standsInside }: Draft, all: Map<string, Draft>): Entry {
  const { form, isTail } = word;
  const isName = !hasSmall && standsInside && !isNumber(form);
  const [[spelling] = ['']] = [...spellings].sort(([, a], [, b]) => b - a);
  return { ...formsOf(form, isName, all), spelling, isTail, isName, loose: foldLoosely(form), places };
}

function formsOf(form: string, isName: boolean, all: Map<string, Draft>): Forms {
  if (isNumber(form)) return { form, stems: [form], bases: [] };
  // The s of `marts` is no genitive: nothing is called `mart`.
  return isName ? listNameForms(form) : listForms(form, all.has(form.slice(0, -1)) || /(?:en|et|er|ne)s$/.test(form));
}
