/** Two words side by side that can be read in no other way than as one compound. */
import type { Gender } from '../../word-forms.ts';
import { isAdjective, mayBeVerb } from './noun-phrases.ts';
import type { Nouns } from './nouns.ts';
import type { Texts } from './run-rule.ts';

/** Articles by the gender of their noun. */
const ARTICLES = new Map<string, Gender>(
  ['en den denne sin min', 'et det dette sit mit'].flatMap((words, at) =>
    words.split(' ').map((word) => [word, at === 0 ? 'en' : 'et'] as const),
  ),
);

/** Nouns that are adjectives or adverbs as well, and compounds of such: `et helt skoleår`, `et halvtomt hus`. */
function isOther(word: string, nouns: Nouns): boolean {
  return (
    /ste$|^helt$/.test(word) ||
    [word, nouns.lastPartOf(word)].some((form) => isAdjective(form, nouns) || nouns.adjectiveOf(form) !== undefined)
  );
}

/** How many adjectives may stand between an article and its noun. */
const MOST_ADJECTIVES = 2;

/** The article that a word stands after, adjectives left out. */
function findArticle(at: number, text: Texts, nouns: Nouns): string {
  let place = at - 1;
  while (at - place <= MOST_ADJECTIVES && nouns.adjectiveOf(text(place))) place--;
  return text(place);
}

/** Nouns in the genitive without an article: `til lands`, `mands mod`, `dages`. */
const GENITIVES = /^(?:års|dags|lands|vands|havs|mands|folks|gangs|slags|guds|fars|mors|livs|steds|tids)$/;

/** `et overenskomst system`: the article has the gender of the second noun, and not that of the first. */
export function hasArticleOfSecond(at: number, text: Texts, nouns: Nouns): boolean {
  const article = ARTICLES.get(findArticle(at, text, nouns));
  if (!article) return false;
  const first = text(at).replace(/s$/, '');
  if (isOther(text(at), nouns) || GENITIVES.test(text(at)) || mayBeVerb(text(at), nouns) || nouns.isDefinite(first)) {
    return false;
  }
  const gender = nouns.tellGender(nouns.isNoun(text(at)) ? text(at) : first);
  return gender !== undefined && gender !== article && nouns.tellGender(text(at + 1)) === article;
}

/** `kommunernes anlægs ramme`: a genitive of a noun without article, in front of one that it makes a word with. */
export function isBareGenitive(at: number, text: Texts, nouns: Nouns): boolean {
  const first = text(at);
  if (!first.endsWith('s') || first.length < 6 || GENITIVES.test(first) || !nouns.isNoun(first.slice(0, -1))) {
    return false;
  }
  if (nouns.isDefinite(first.slice(0, -1)) || nouns.isPlural(first.slice(0, -1))) return false;
  const article = findArticle(at, text, nouns);
  return !/^(?:en|et|den|det|denne|dette|hver|hvert|enhver|ethvert|ingen|intet|hvilken|hvilket|min|mit|sin|sit|vores|deres|anden|andet|samme)$/.test(
    article,
  );
}

/** Whether a noun follows a word, and no infinitive. */
function isOwned(before: string): boolean {
  return ARTICLES.has(before) || (before.length > 4 && /(?:en|et|ne)s$/.test(before));
}

/** `storm flod`, `klima plan`: two nouns in the singular. */
export function isBareNouns(at: number, text: Texts, nouns: Nouns): boolean {
  const [first, second] = [text(at), text(at + 1)];
  return (
    first.length > 3 &&
    second.length > 3 &&
    !isOther(first, nouns) &&
    [first, second].every((word) => nouns.isNoun(word) && !mayBeVerb(word, nouns) && !nouns.isPlural(word)) &&
    (!nouns.infinitiveOf(`${first}r`) || isOwned(text(at - 1))) &&
    !nouns.infinitiveOf(`${second}r`)
  );
}

/** `kommunernes anlægs`: a thing that somebody owns, and no person (`borgernes rådgivers`). */
export function isOwnedThing(first: string, before: string): boolean {
  return before.length > 5 && /(?:en|et|ne)s$/.test(before) && !/(?:er|or|and|mand|ant|ist|et|en|ne)s$/.test(first);
}
