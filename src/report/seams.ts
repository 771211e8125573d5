/** Letters that stay together at a line's end, and at the next line's beginning. */
export const LEAST_LETTERS = 4;

/** Shorter pieces are taken for words too easily: `ard`, `ion`, `pap`. */
const LEAST_PIECE = 4;
/** Three letters are enough to make a seam doubtful. */
const LEAST_RIVAL = 3;

/** Finds where a word may be divided: the pieces of `velfærdsområdet` are `velfærds` and `området`. */
export type Divider = (word: string) => readonly string[];

/** What looks like the second word of a compound and ends a simple one: `boli|gerne`, `organis|ering`, `pens|ionen`. */
const ENDING =
  /^(?:ere?(?:n|ns|s|ne|nes)?|erende|e[dt]e(?:r|rne)?s?|[bdfgklmnprstv]er(?:e|en|et|ens|es|ne|nes|s|ede|edes|et)?|[dgklmnprst]e(?:n|ns|t|ts|ne|nes|de|des|s)|[dgklmnprt]ede[ns]?|inge[nr]s?|[a-zæøå]{0,2}(?:ing|inger|ingens?|ingerne)s?|ende[ns]?|endes|[stn]?else[nrs]?|[stn]?els(?:er|erne|ens)s?|[st]?ion(?:en|er|erne|ens|s|al|ale|alt|elle?)?s?|is(?:er|k|m)\p{L}*|i[vk]\p{L}{0,4}|ess?e[rn]?s?|isteren?|mums?|imums?|elle|alet?s?|a[nl]te?[nr]?|aler(?:ne)?|arde[nr]?|slige?|brede|heds|doms|skabs)$/u;

/** Derived from the word before them, and divided from it: `sund|heden`, `med|lemskab`. */
const SUFFIX =
  /^(?:heder(?:ne)?s?|hedens?|skabe[nrt]s?|skaberne|skabs|fuld[et]?|løse?|løst|mæssige?|mæssigt|dommene?s?|lige?|ligt|ligere|lighed|ligheden)$/u;

/**
 * Makes a divider of the dictionary: a seam lies between two words that it knows, with or without an s that joins them, or before
 * an ending that begins a syllable of its own. Where two seams are possible side by side, there is none.
 *
 * @param own words with their seams, `velfærds|området`, which count before what the dictionary says; one without a seam is not
 *   divided
 */
export function createDivider({ isWord }: { isWord: IsWord }, own: readonly string[] = []): Divider {
  const known = new Map<string, readonly string[]>(own.map((entry) => [entry.replaceAll('|', ''), entry.split('|')]));
  return (word) => {
    const lower = word.toLowerCase();
    const pieces = known.get(lower) ?? findPieces(lower, isWord);
    known.set(lower, pieces);
    return cut(word, pieces);
  };
}

/** The pieces with the capitals of the word, those at its ends long enough. */
function cut(word: string, pieces: readonly string[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const { length } of pieces) {
    const isSeam = at >= LEAST_LETTERS && word.length - at >= LEAST_LETTERS;
    const piece = word.slice(at, at + length);
    if (isSeam) result.push(piece);
    else result[Math.max(0, result.length - 1)] = (result.at(-1) ?? '') + piece;
    at += length;
  }
  return result;
}

type IsWord = (word: string) => boolean;

function findPieces(word: string, isWord: IsWord): string[] {
  const seam = findSeam(word, isWord);
  if (seam === undefined) return [word];
  return [...findPieces(word.slice(0, seam), isWord), ...findPieces(word.slice(seam), isWord)];
}

/** The seam that parts a word most evenly. */
function findSeam(word: string, isWord: IsWord): number | undefined {
  const seams: number[] = [];
  const doubtful: number[] = [];
  for (let at = LEAST_RIVAL; at <= word.length - LEAST_RIVAL; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (!isFirst(before, isWord)) continue;
    if (isWord(after)) doubtful.push(at);
    if (Math.min(at, word.length - at) >= LEAST_PIECE && isLast(after, before, isWord)) seams.push(at);
  }
  const clear = seams.filter((at) => !doubtful.some((other) => isRival(at, other, word)));
  const evenness = (at: number) => Math.min(at, word.length - at);
  return clear.sort((a, b) => evenness(b) - evenness(a))[0];
}

/** Whether another seam so near makes this one doubtful: `mods|varer`. An s behind a vowel begins the next word: `kommune|styre`. */
function isRival(at: number, other: number, word: string): boolean {
  if (other === at || Math.abs(other - at) > 2) return false;
  return !(other === at + 1 && word[at] === 's' && /[aeiouyæøå]/.test(word[at - 1] ?? ''));
}

function isFirst(piece: string, isWord: IsWord): boolean {
  if (isWord(piece)) return true;
  return piece.length > LEAST_PIECE && piece.endsWith('s') && isWord(piece.slice(0, -1));
}

/** Whether a piece is no word but an ending, such as `heden`: a line may begin with it. */
export function isSuffix(piece: string): boolean {
  return SUFFIX.test(piece);
}

function isLast(piece: string, before: string, isWord: IsWord): boolean {
  if (SUFFIX.test(piece)) return isWord(before);
  return !ENDING.test(piece) && isWord(piece);
}
