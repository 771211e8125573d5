/** Names of parties in running text that are nearly right. */
import type { Dictionary } from '../../sources/sources.ts';
import { distance } from '../nearest.ts';
import { namesOf } from './parties.ts';
import type { Party } from './parties.ts';

/** Names shorter than this have too many words near them. */
const LEAST_LETTERS = 8;

/** From this length on, two letters may be off. */
const LONG = 14;

/** Words of the longest name. */
const MOST_WORDS = 4;

/** Names of parties as they are looked up; `folded` is a name in small letters and without spaces. */
export interface PartyIndex {
  right: ReadonlySet<string>;
  byFolded: ReadonlyMap<string, string>;
  /** Names that begin with `Det`, by what follows it. */
  withoutDet: ReadonlyMap<string, string>;
  /** Folded names by their first letter: hardly any slip is in it, and comparing fewer names is faster. */
  byFirst: ReadonlyMap<string | undefined, readonly string[]>;
}

/** Makes the index of the parties' names and other names. */
export function indexParties(parties: readonly Party[]): PartyIndex {
  const names = parties.flatMap(namesOf);
  const long = names.filter((name) => fold(name).length >= LEAST_LETTERS);
  const withDet = names.filter((name) => name.startsWith('Det '));
  const firsts = [...names, ...withDet.map((name) => name.slice(4))].map((name) => fold(name)[0]);
  return {
    byFirst: new Map(firsts.map((first) => [first, long.map(fold).filter((folded) => folded[0] === first)])),
    right: new Set(names.flatMap((name) => [name, `${name}s`])),
    byFolded: new Map(long.map((name) => [fold(name), name])),
    withoutDet: new Map(withDet.map((name) => [fold(name.slice(4)), name])),
  };
}

function fold(words: string): string {
  return words.replace(/[\s-]+/g, '').toLowerCase();
}

export interface PartySlip {
  words: string;
  index: number;
  /** The name that is meant. */
  name: string;
}

/** Runs of one to four words that are nearly a name. A run that is a name in full hides the words in it. */
export function findPartySlips(text: string, names: PartyIndex, dictionary: Dictionary): PartySlip[] {
  const slips: PartySlip[] = [];
  const words = [...text.matchAll(/\p{sc=Latn}+/gu)];
  for (let at = 0; at < words.length;) {
    const verdict = judgeAt(text, words, at, names, dictionary);
    if (verdict?.slip) slips.push(verdict.slip);
    at += verdict?.count ?? 1;
  }
  return slips;
}

/** Whether a word may be, or begin, a name or a slip: nearly all words are quickly passed. One in small letters is only held against whole names. */
function canBegin(word: string, { byFirst, byFolded, right, withoutDet }: PartyIndex): boolean {
  const first = word[0]!;
  if (first !== first.toLowerCase()) return byFirst.has(first.toLowerCase());
  const forms = [word.toLowerCase(), word.toLowerCase().replace(/s$/, '')];
  return right.has(word) || forms.some((form) => byFolded.has(form) || withoutDet.has(form));
}

/** What stands at a word: a name in full, a slip, or nothing that is near a name. */
function judgeAt(text: string, words: RegExpExecArray[], at: number, names: PartyIndex, dictionary: Dictionary) {
  if (!canBegin(words[at]![0], names)) return undefined;
  const runs = listRuns(text, words, at);
  for (const run of runs) {
    const name = findFolded(run, names, text);
    if (name) return { count: run.count, slip: name === run.words ? undefined : { ...run, name } };
  }
  const near = runs.flatMap((run) => findNear(run, names, dictionary)).sort((a, b) => a.away - b.away)[0];
  return near && { count: near.run.count, slip: { ...near.run, name: near.name } };
}

interface Run {
  words: string;
  index: number;
  count: number;
}

/** Words with nothing but spaces between them, the longest run first; a word with a small letter stands alone. */
function listRuns(text: string, words: RegExpExecArray[], at: number): Run[] {
  const first = words[at]!;
  const most = /^\p{Lu}/u.test(first[0]) ? MOST_WORDS : 1;
  const ends = words.slice(at, at + most).map(({ 0: word, index }) => index + word.length);
  const runs = ends.map((end, more) => ({ words: text.slice(first.index, end), index: first.index, count: more + 1 }));
  return runs
    .filter((run) => !/[^\p{sc=Latn}\s]|\s\s/u.test(run.words))
    .map((run) => ({ ...run, words: run.words.replace(/\s/g, ' ') }))
    .reverse();
}

/** The name that has the same letters, or lacks only its `Det`; the words themselves when they are right. */
function findFolded(
  { words, index }: Run,
  { right, byFolded, withoutDet }: PartyIndex,
  text: string,
): string | undefined {
  if (right.has(words)) return words;
  const forms = [fold(words), fold(words).replace(/s$/, '')];
  const same = forms.map((form) => byFolded.get(form)).find((name) => name !== undefined);
  if (same) return isOrdinary(words, same) ? words : same;
  const short = forms.map((form) => withoutDet.get(form)).find((name) => name !== undefined);
  return text.slice(index - 4, index) === 'Det ' ? undefined : short;
}

/** Names that the words are a letter or two away from. */
function findNear(run: Run, { byFolded, byFirst }: PartyIndex, dictionary: Dictionary) {
  if (!/^\p{Lu}/u.test(run.words)) return [];
  const forms = [fold(run.words), fold(run.words).replace(/s$/, '')];
  const near = (byFirst.get(forms[0]![0]) ?? []).flatMap((folded) => {
    const most = folded.length < LONG ? 1 : 2;
    const alike = forms.filter((form) => Math.abs(form.length - folded.length) <= most);
    const away = Math.min(...alike.map((form) => distance(form, folded)));
    return away <= most ? [{ run, name: byFolded.get(folded)!, away }] : [];
  });
  return run.count === 1 && near.length > 0 && isKnown(run.words, dictionary) ? [] : near;
}

/** Words in small letters that also mean something else: `alternativet`, `moderaterne`. */
const ORDINARY = /^(?:alternativet|moderaterne|konservative|radikale|socialdemokraterne|kristendemokraterne)/u;

function isOrdinary(words: string, name: string): boolean {
  return words === words.toLowerCase() && (ORDINARY.test(words) || name.includes(' '));
}

function isKnown(word: string, { isWord }: Dictionary): boolean {
  return [word, word.toLowerCase(), word.toLowerCase().replace(/s$/, '')].some(isWord);
}
