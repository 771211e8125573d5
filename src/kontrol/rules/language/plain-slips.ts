/** Slips that one look tells: names in small letters, small words that lack a letter, and names that lack their joint. */
import type { Dictionary } from '../../../sources/sources.ts';
import type { KnownWords } from './known-words.ts';
import type { SeenWords } from './seen-words.ts';

/** Letters of a name that is told in small letters, and of the parts of one that lacks its joint. */
const LEAST_NAME = 5;
const LEAST_PART = 3;

/** A name that the dictionary or the registers have, written small: `danmark`. */
export function findCapital(word: string, { dictionary, names }: KnownWords): string | undefined {
  if (word.length < LEAST_NAME || dictionary.isWord(word)) return undefined;
  const name = word[0]!.toUpperCase() + word.slice(1);
  const bare = name.replace(/s$/, '');
  return dictionary.isWord(name) || names.includes(name) || names.includes(bare) ? name : undefined;
}

/** Adverbs and the like that every text has, so that a word one letter away from one is no other compound: `tilsamen`. */
const COMMON =
  `allerede allesammen alligevel altid blandt derefter derfor derimod dermed derudover desuden desværre efterfølgende endelig endnu enkelte fordi fortsat forskellige fremover
  gennem hvordan hvorfor igennem imellem imidlertid imod indtil især ligesom ligeledes løbende måske mellem nemlig næsten omkring også omtrent samtidig samtlige sammen selvom siden således
  tidligere tilbage tilsammen tilsvarende undervejs vedrørende yderligere`.split(/\s+/);

/** A word of those that a letter is missing from. */
export function findCommon(word: string, { isWord }: Dictionary): string | undefined {
  if (isWord(word)) return undefined;
  return COMMON.find((common) => common[0] === word[0] && lacksOne(word, common));
}

/** Whether a word is another one with a single letter left out. */
function lacksOne(word: string, whole: string): boolean {
  if (word.length !== whole.length - 1) return false;
  let at = 0;
  while (word[at] === whole[at]) at++;
  return word.slice(at) === whole.slice(at + 1);
}

/** The name that the text has elsewhere with the s between its parts: `Trivselkommissionen`, `Trivselskommissionen`. */
export function findJoint(name: string, { isWord }: Dictionary, seen: SeenWords): string | undefined {
  const [small, end] = [name.toLowerCase().replace(/s$/, ''), name.endsWith('s') ? 's' : ''];
  const isSeen = (form: string) => seen.count(form) + seen.count(`${form}s`) > 0;
  for (let at = LEAST_PART; at <= small.length - LEAST_NAME; at++) {
    const [left, right] = [small.slice(0, at), small.slice(at)];
    const joined = `${left}s${right}`;
    if (isSeen(joined) && isWord(left) && isWord(right)) return joined[0]!.toUpperCase() + joined.slice(1) + end;
  }
  return undefined;
}
