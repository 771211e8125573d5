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

/** A word that stands in the texts. What few questions need is made when one does. */
export class Entry {
  readonly form: string;
  /** As it is written, in small letters where it stands so anywhere. */
  readonly spelling: string;
  readonly isTail: boolean;
  /** Whether it is always written with a capital, also inside a line. Names have no forms but the genitive. */
  readonly isName: boolean;
  readonly places: readonly Place[];
  readonly #isGenitive: boolean;
  #forms: Forms | undefined;
  #loose: string | undefined;

  constructor({ word, spelling, places, isSmall, standsInside }: Draft, isGenitive: boolean) {
    this.form = word.form;
    this.spelling = spelling.replaceAll(JOINT, '');
    this.isTail = word.isTail;
    this.isName = !isSmall && standsInside && !isNumber(word.form);
    this.places = places;
    this.#isGenitive = isGenitive;
  }

  get forms(): Forms {
    return (this.#forms ??= this.isName ? listNameForms(this.form) : listForms(this.form, this.#isGenitive));
  }

  /** Without the marks over its letters. */
  get loose(): string {
    return (this.#loose ??= foldLoosely(this.form));
  }
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
  return [...drafts.values()].map((draft) => new Entry(draft, isGenitive(draft.word.form, drafts)));
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

/** The s of `marts` is no genitive: nothing is called `mart`. */
function isGenitive(form: string, all: Map<string, Draft>): boolean {
  return form.endsWith('s') && (all.has(form.slice(0, -1)) || /(?:en|et|er|ne)s$/.test(form));
}
