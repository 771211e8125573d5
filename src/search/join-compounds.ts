/** Marks where the words of compounds meet, so that `ledighed` finds `langtidsledigheden`. */
import { isSuffix } from '../report/seams.ts';
import type { Divider } from '../report/seams.ts';
import { JOINT } from './index-file.ts';
import type { SearchRecord } from './index-file.ts';

/** What is known of Danish words. */
export interface Danish {
  /** Where the printed edition may divide a word. */
  divide: Divider;
  isWord: (word: string) => boolean;
  isWordOrCompound: (word: string) => boolean;
}

/** A word in small letters, or with a capital first, as long as two words that a reader would look for. */
const WORD = /(?<![\p{L}\p{N}])\p{L}\p{Ll}{7,}(?![\p{L}\p{N}])/gu;
/** Shorter ones are taken for words too easily. */
const [LEAST_HEAD, LEAST_TAIL] = [7, 6];

/** Marks the joints of all compounds. */
export function markCompounds(records: SearchRecord[], danish: Danish): SearchRecord[] {
  const mark = (text: string) => text.replace(WORD, (word) => listParts(word, danish).join(JOINT));
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

/**
 * The words of a compound. A line may end before a suffix, but nobody looks for one: `virksom|heder` has no `heder`, `regn|skab` no
 * `skab`.
 */
function listParts(word: string, danish: Danish): string[] {
  const parts: string[] = [];
  for (const piece of danish.divide(word)) {
    const before = isSuffix(piece) ? (parts.pop() ?? '') : '';
    parts.push(before + piece);
  }
  return parts.length > 1 ? parts : splitBehindCompound(word, danish);
}

/** Words whose first part is a compound itself, joined by an s, which no line may end in: `langtids`, `ledigheden`. */
function splitBehindCompound(word: string, { isWord, isWordOrCompound }: Danish): string[] {
  const lower = word.toLowerCase();
  for (let at = LEAST_HEAD; at <= lower.length - LEAST_TAIL; at += 1) {
    const [head, tail] = [lower.slice(0, at), lower.slice(at)];
    const isJoined = head.endsWith('s') && isWordOrCompound(head.slice(0, -1));
    if (isJoined && isWord(tail) && !isSuffix(tail)) return [word.slice(0, at), word.slice(at)];
  }
  return [word];
}
