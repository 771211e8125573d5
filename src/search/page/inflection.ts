/** Which Danish words are forms of one word. Works on folded words, so `æ` is `ae`. */

/** Endings of nouns, adjectives and verbs, with and without the genitive's s. */
const ENDINGS = 'ernes erne enes ene ens ets ers ede en et er es e n r t te'.split(' ');
const LEAST_STEM = 3;
/** Behind a shorter stem these letters stand by chance: `plan`, `post`. */
const CHANCE_ENDINGS = ['n', 'r', 't', 'te'];
/** Vowels that change in the plural: `børn`, `mænd`, `hænder`. */
const CHANGED = [
  [/boern$/, 'barn'],
  [/maend$/, 'mand'],
  [/haend$/, 'haand'],
] as const;

/** What a word is compared by. */
export interface Forms {
  form: string;
  /** The word itself, and what is left without an ending. */
  stems: readonly string[];
  /** Stems that lost one of two consonants: `skat` of `skatten`. They are words by themselves. */
  bases: readonly string[];
}

/**
 * The forms of a word.
 *
 * @param isGenitive whether an s at its end may be the genitive's
 */
export function listForms(form: string, isGenitive = true): Forms {
  const words = isGenitive && form.endsWith('s') && form.length > LEAST_STEM ? [form, form.slice(0, -1)] : [form];
  const stems = new Set(words);
  for (const word of words) {
    for (const ending of ENDINGS) if (isEnding(word, ending)) stems.add(word.slice(0, -ending.length));
  }
  for (const stem of [...stems]) {
    for (const [plural, singular] of CHANGED) if (plural.test(stem)) stems.add(stem.replace(plural, singular));
  }
  const doubled = [...stems].filter((stem) => stem.length > LEAST_STEM && /([bdfgklmnprst])\1$/.test(stem));
  return { form, stems: [...stems], bases: doubled.map((stem) => stem.slice(0, -1)) };
}

/** Forms of a name: itself, and the genitive. */
export function listNameForms(form: string): Forms {
  return {
    form,
    stems: form.endsWith('s') && form.length > LEAST_STEM ? [form, form.slice(0, -1)] : [form],
    bases: [],
  };
}

/** Whether two words are forms of one: `kommunens` and `kommuner` share `kommun`, `skatten` is `skat` and an ending. */
export function areForms(a: Forms, b: Forms): boolean {
  return a.stems.some((stem) => b.stems.includes(stem)) || a.bases.includes(b.form) || b.bases.includes(a.form);
}

/** Whether a word is a short one with an ending: `byens` of `by`. */
export function isFormOfShort(word: string, short: string): boolean {
  return short.length > 1 && word.startsWith(short) && [...ENDINGS, 's'].includes(word.slice(short.length));
}

function isEnding(word: string, ending: string): boolean {
  if (!word.endsWith(ending)) return false;
  const length = word.length - ending.length;
  if (length < LEAST_STEM + (CHANCE_ENDINGS.includes(ending) ? 2 : 0)) return false;
  // It would begin inside a letter: `ø`, folded to `oe`, or `æ`.
  return !(ending.startsWith('e') && 'ao'.includes(word.charAt(length - 1)));
}
