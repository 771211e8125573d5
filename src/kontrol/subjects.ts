/** Which row of the accounts a sentence is about. */

/** Words of labels that many rows have, or that say how and not what. */
const COMMON = new Set(
  (
    'andre øvrige anden andet årets resultat indtægter omkostninger udgifter poster i alt netto til fra ved af hos på og med ' +
    'heraf deraf inklusive samlede ialt virksomhed regulering materielle før'
  ).split(' '),
);

/** Words for the year's result. */
const RESULT = /^(?:overskud|underskud|resultat|bundlinje)/u;

/** What people say instead of a label's word. */
const SYNONYMS: readonly [said: RegExp, label: RegExp][] = [
  [RESULT, /resultat$|^årets resultat\b/iu],
  [/^indtægt(?:er|erne|ernes|en)?$/u, /^indtægter(?: i alt)?$/iu],
  [/^(?:omkostning|udgift)(?:er|erne|ernes|en)?$/u, /^(?:omkostninger|udgifter)(?: i alt)?$/iu],
  [/^(?:løn|lønnen|lønninger|lønningerne|personalet?)$/u, /^(?:personale|løn)/iu],
  [/^gæld(?:en|ens)?$/u, /^gæld/iu],
  [/^kontingent/u, /kontingent/iu],
];

/** How many of a label's own words a text names; 0 when it is about something else. */
export function countNamed(label: string, words: readonly string[]): number {
  if (words.some((word) => SYNONYMS.some(([said, named]) => said.test(word) && named.test(label)))) return 1;
  const own = listWordsOf(label).filter((word) => !COMMON.has(word) && word.length > 3);
  return own.filter((mine) => words.some((word) => isSameStem(mine, word))).length;
}

/** Lower-case words of a text, hyphens split. */
export function listWordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{sc=Latn}+/gu) ?? [];
}

/** `kurser` and `kurserne`; `pensionsforpligtelse` and `pensionsforpligtelsen`; `kontingentindtægter` and `kontingent`. */
export function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || COMMON.has(short)) return false;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  if (shared === short.length) return short.length >= 6 || long.length - short.length <= 3;
  return shared >= 5 && short.length - shared <= 2 && long.length - shared <= 4;
}
