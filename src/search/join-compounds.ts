import type { Divider } from '../report/seams.ts';
import { JOINT } from './index-file.ts';
import type { SearchRecord } from './index-file.ts';

/** A word in small letters, or with a capital first, as long as two words that a reader would look for. */
const WORD = /(?<![\p{L}\p{N}])\p{L}\p{Ll}{7,}(?![\p{L}\p{N}])/gu;

/** Marks where the words of each compound meet, so that `ledighed` finds `langtidsledigheden`. */
export function markCompounds(records: SearchRecord[], divide: Divider): SearchRecord[] {
  const mark = (text: string) => text.replace(WORD, (word) => divide(word).join(JOINT));
  return records.map((record) => ({
    ...record,
    title: mark(record.title),
    sections: record.sections.map((section) => ({
      ...section,
      heading: mark(section.heading),
      lines: section.lines.map(mark),
    })),
  }));
}
