/**
 * Marks `SKRIV:` in comments between the fields: the form hides the lines that they stand on, so it shows what they say at
 * the field that they belong to.
 */
import { Lexer } from 'yaml';
import type { Path } from '../../yaml/edit.ts';
import { isMap, isScalar, isSeq, lineEnd, lineStart, startOf } from '../../yaml/nodes.ts';
import type { Fields } from './session.ts';

export interface FieldMark {
  /** The field that the comment stands before, or behind on its line; empty for one of the whole file. */
  path: Path;
  guidance: string;
  /** Whether it stands above all that is written. */
  isHead: boolean;
  /** What goes with the mark: the comment, and its line where nothing else stands on it. Offsets in the file. */
  from: number;
  to: number;
}

interface Place {
  path: Path;
  at: number;
}

export function listFieldMarks({ region, yaml, read }: Fields): FieldMark[] {
  if (!yaml.includes('SKRIV:')) return [];
  const { contents } = read.doc;
  const places = listPlaces(contents, []);
  return listComments(yaml).flatMap(({ from, text }) => {
    const mark = /SKRIV:[ \t]*(.*?)\s*$/.exec(text);
    if (!mark) return [];
    const cut = cutMark(yaml, from, from + mark.index);
    const isAlone = yaml.slice(lineStart(yaml, from), from).trim() === '';
    const found = isAlone ? nextPlace(places, from) : placeBefore(yaml, places, from);
    const isHead = isAlone && found === places[0];
    const place = { from: region.from + cut.from, to: region.from + cut.to };
    return [{ path: found?.path ?? [], guidance: mark[1]!, isHead, ...place }];
  });
}

/** Comments of a YAML text. What looks like one in a quoted text or in a block of text is none. */
function listComments(yaml: string): { from: number; text: string }[] {
  const comments: { from: number; text: string }[] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    // Tokens of what is not in the text: a document or a scalar begins, a flow collection breaks off.
    if (/^[\u0002\u0018\u001f]$/.test(token)) {
      before = token;
      continue;
    }
    if (token.startsWith('#') && before !== '\u001f') comments.push({ from: at, text: token });
    at += token.length;
    before = token;
  }
  return comments;
}

/** What to delete: words before the mark stay in their comment. */
function cutMark(yaml: string, comment: number, mark: number): { from: number; to: number } {
  const end = lineEnd(yaml, comment);
  if (yaml.slice(comment, mark).replaceAll(/[#\s]/g, '') !== '') {
    return { from: comment + yaml.slice(comment, mark).trimEnd().length, to: end };
  }
  const start = lineStart(yaml, comment);
  const before = yaml.slice(start, comment);
  if (before.trim() === '') return { from: start, to: Math.min(end + 1, yaml.length) };
  return { from: start + before.trimEnd().length, to: end };
}

/** Where fields, entries and items begin, outer ones first. */
function listPlaces(node: unknown, path: Path): Place[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => {
      if (!isScalar(key)) return [];
      const inner = [...path, String(key.value)];
      return [{ path: inner, at: startOf(key) }, ...listPlaces(value, inner)];
    });
  }
  if (!isSeq(node)) return [];
  return node.items.flatMap((item, index) => {
    const inner = [...path, index];
    return item ? [{ path: inner, at: startOf(item) }, ...listPlaces(item, inner)] : [];
  });
}

const nextPlace = (places: readonly Place[], at: number): Place | undefined => places.find((place) => place.at > at);

function placeBefore(yaml: string, places: readonly Place[], at: number): Place | undefined {
  const start = lineStart(yaml, at);
  return places.findLast((place) => place.at >= start && place.at < at);
}
