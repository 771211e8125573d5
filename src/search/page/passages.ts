/** The sentence around what was found, with the words that were found. */
import { JOINT } from '../index-file.ts';

/** A piece of a sentence; the marked ones are what was searched for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** A stretch of a line, from its first character to the one behind its last. */
export interface Range {
  start: number;
  end: number;
}

/** Longest passage in characters: rosters and rows have no full stops. */
const MAX_LENGTH = 280;
/** Words whose point ends no sentence though a capital or a figure may follow. Units (`kr.`, `pct.`) end one before a capital. */
const ABBREVIATIONS = new Set(['bl.a.', 'ca.', 'dvs.', 'f.eks.', 'jf.', 'kl.', 'nr.', 'pr.']);
const SENTENCE_END = /[.!?][«”")]*(?=\s+[»“"(–]*[\p{Lu}\d])/gu;

/**
 * The sentence that holds the first of the hits, cut where it is long.
 *
 * @param line a line of the index
 * @param hits places in it that were found, the one to show first
 */
export function findPassage(line: string, hits: readonly Range[]): Piece[] {
  const [main = { start: 0, end: 0 }] = hits;
  const sentence = findSentence(line, main);
  const { start, end } = clip(line, sentence, main);
  const pieces = cutIntoPieces(line, { start, end }, hits);
  if (start > sentence.start) pieces.unshift({ text: '… ', isHit: false });
  if (end < sentence.end) pieces.push({ text: ' …', isHit: false });
  return joinPieces(pieces);
}

/** A whole line with its hits. */
export function markLine(line: string, hits: readonly Range[]): Piece[] {
  return joinPieces(cutIntoPieces(line, { start: 0, end: line.length }, hits));
}

function findSentence(line: string, { start }: Range): Range {
  const ends = [...line.matchAll(SENTENCE_END)]
    .map(({ 0: sign, index }) => index + sign.length)
    .filter((end) => endsSentence(line.slice(0, end)));
  const before = ends.filter((end) => end <= start).at(-1) ?? 0;
  const after = ends.find((end) => end > start) ?? line.length;
  return { start: before + (/^\s*/.exec(line.slice(before))?.[0].length ?? 0), end: after };
}

/** Whether the point at the end belongs to no abbreviation and no ordinal number. */
function endsSentence(text: string): boolean {
  const word = /\S*$/.exec(text)?.[0] ?? '';
  return !ABBREVIATIONS.has(word.toLowerCase()) && !/^\d{1,2}\.$/.test(word);
}

/** At most `MAX_LENGTH` characters around the hit, in whole words. */
function clip(line: string, { start, end }: Range, hit: Range): Range {
  if (end - start <= MAX_LENGTH) return { start, end };
  const from = Math.max(start, Math.min(hit.start - MAX_LENGTH / 2, end - MAX_LENGTH));
  const first = from === start ? start : line.indexOf(' ', from) + 1;
  const last = Math.min(end, from + MAX_LENGTH);
  const isWhole = last === end || hit.end >= last;
  return { start: Math.min(first, hit.start), end: isWhole ? Math.max(last, hit.end) : line.lastIndexOf(' ', last) };
}

function cutIntoPieces(line: string, { start, end }: Range, hits: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.start < at || hit.end > end) continue;
    pieces.push(
      { text: line.slice(at, hit.start), isHit: false },
      { text: line.slice(hit.start, hit.end), isHit: true },
    );
    at = hit.end;
  }
  return [...pieces, { text: line.slice(at, end), isHit: false }];
}

/** One piece for each stretch, so that a screen reader reads a sentence, not its words. */
function joinPieces(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const { text, isHit } of pieces) {
    const clean = text.replaceAll(JOINT, '');
    const last = joined.at(-1);
    if (last?.isHit === isHit) last.text += clean;
    else if (clean) joined.push({ text: clean, isHit });
  }
  return joined;
}
