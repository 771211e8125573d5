/** The list of words of an index: where each of them stands. Made in the browser from the texts. */
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
  /** As it is written, in small letters where it stands so anywhere. */
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
  spelling: string;
  places: Place[];
  isSmall: boolean;
  /** Whether it stands behind another word of its sentence. */
  standsInside: boolean;
}

/** All words of the records, ends of compounds apart from words of the same form. */
export function listEntries(records: readonly SearchRecord[]): Entry[] {
  const drafts = new Map<string, Draft>();
  const read = (text: string, record: number, section?: number, line?: number) => {
    for (const word of listWords(text)) {
      note(drafts, text, word, { record, section, line, start: word.start, end: word.end });
    }
  };
  records.forEach(({ title, sections }, record) => {
    read(title, record);
    sections.forEach(({ heading, lines }, section) => {
      read(heading, record, section);
      lines.forEach((text, line) => read(text, record, section, line));
    });
  });
  return [...drafts.values()].map((draft) => finish(draft, drafts));
}

/** Texts have some thirty thousand words, so this looks at each no longer than it must. */
function note(drafts: Map<string, Draft>, text: string, word: Word, place: Place): void {
  const key = word.isTail ? `-${word.form}` : word.form;
  let draft = drafts.get(key);
  if (!draft) {
    draft = { word, spelling: text.slice(word.start, word.end), places: [], isSmall: false, standsInside: false };
    drafts.set(key, draft);
  }
  draft.places.push(place);
  if (draft.isSmall) return;
  const first = text.charAt(word.start);
  draft.isSmall = first !== first.toUpperCase();
  if (draft.isSmall) draft.spelling = text.slice(word.start, word.end);
  draft.standsInside ||= word.start > 1 && /[\p{L}\p{N},] /u.test(text.slice(word.start - 2, word.start));
}

function finish({ word, spelling, places, isSmall, standsInside }: Draft, all: Map<string, Draft>): Entry {
  const { form, isTail } = word;
  const isName = !isSmall && standsInside && !isNumber(form);
  const written = spelling.replaceAll(JOINT, '');
  return { ...formsOf(form, isName, all), spelling: written, isTail, isName, loose: foldLoosely(form), places };
}

function formsOf(form: string, isName: boolean, all: Map<string, Draft>): Forms {
  if (isNumber(form)) return { form, stems: [form], bases: [] };
  // The s of `marts` is no genitive: nothing is called `mart`.
  return isName ? listNameForms(form) : listForms(form, all.has(form.slice(0, -1)) || /(?:en|et|er|ne)s$/.test(form));
}
