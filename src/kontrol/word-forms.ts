/**
 * What a word can be, told by the other forms of it that the dictionary has. The dictionary names no word classes, but
 * only nouns have a definite form with a genitive, only adjectives an -e and a -t, only verbs an -r and a past tense.
 */
import type { Dictionary } from '../sources/sources.ts';

export type Gender = 'en' | 'et';

/** Answers are those of words in small letters. */
export interface WordForms {
  /** The last part of a compound that the dictionary lacks as a whole; any other word itself. */
  lastPartOf: (word: string) => string;
  /** The gender of a noun in the singular without article; nothing for one that has both, or that is no noun. */
  genderOf: (word: string) => Gender | undefined;
  /** Whether it is a noun in the singular without article, whatever its gender. */
  isSingular: (word: string) => boolean;
  /** The plural of a noun in the singular, when it has exactly one and is not its own plural. */
  pluralOf: (word: string) => string | undefined;
  /** Whether it is a noun in the plural without article, and nothing else. */
  isPlural: (word: string) => boolean;
  /** Whether it is a noun with the definite ending, singular or plural. */
  isDefinite: (word: string) => boolean;
  /** The form of an adjective as it stands with `en`, for that form and those with -t and -e. */
  adjectiveOf: (word: string) => { base: string; form: 'base' | 't' | 'e' } | undefined;
  /** The infinitive that a present tense belongs to. */
  infinitiveOf: (present: string) => string | undefined;
  /** Whether an infinitive, or its present, is the form of a noun as well: `støtte`, `priser`. */
  isNounToo: (infinitive: string) => boolean;
}

const known = new WeakMap<Dictionary, WordForms>();

/** The forms that a dictionary tells; kept as long as it is. */
export function readWordForms(dictionary: Dictionary): WordForms {
  const kept = known.get(dictionary) ?? createWordForms(dictionary);
  known.set(dictionary, kept);
  return kept;
}

/** Endings that only adjectives have, so that they need no comparative to show it: `kommunal`. */
const ADJECTIVE = /(?:ig|sk|al|el|iv|bar|som|løs|fuld|ant|ent|ær|abel|ibel)$/;
const IRREGULAR = new Set([
  'dansk',
  'død',
  'fri',
  'god',
  'lang',
  'ny',
  'stor',
  'tung',
  'ung',
  'hel',
  'halv',
  'egen',
  'enorm',
  'gammel',
  'åben',
]);

/** Nouns with -e in the plural, which many nouns that are their own plural seem to have as well. */
const E_PLURALS = new Set('båd dag del dreng fugl havn hest hus kreds skov stol stork strand svamp vej væg'.split(' '));
const E_PLURAL = new RegExp(`.{3}(?:${[...E_PLURALS].join('|')})$`);

/** Infinitives that are nouns as well. The dictionary gives every verb the definite form of a noun. */
const VERB_NOUNS = new Set(
  `aftale anke arbejde bage base binde boble bolle brede bremse brænde bue bygge bøde bølge bøtte cykle dampe drage drue due dyne dyrke ende fange fare fatte ferie file
  flage flamme flise flytte flæbe folde forskelle fremme fylde følge føre gabe gave gemme genvinde glemme glide grave gruppe grænse hage hale handle have hede hele helle hente hilse hoste hule huse
  hvile hvile hygge hylde hæfte høste håbe indtægte jage kante kappe kaste kilde klage klasse klippe klokke knække kone koste krise krone kræfte kræve kugle kæde lade lage landsforene lappe
  leje leve ligge linje liste love lukke lune lure lykke lægge lære lønne låne mande mangle masse mene midle minde mode mure mærke møde møbler mørke måle nikke nyde nøgle opgave ordne pakke
  passe pause pine pleje plade plage plante planke pose prale prise prøve puste rabatte ramme rampe rande rapporte regle rejse rente ride ringe rose rulle række røre sage samle samtale satse scene
  seddel side skade skole skrue skygge skylde skære slange slutte smage smerte snakke snige snore sole spare spore sprede stamme starte stemme stige stille stramme strande streg
  strikke strimle stride strøm støtte støve sukre sulte svamp syge søge tabe tage tale tanke tappe tegne timer titte tone trappe tromme trone trykke træffe træne tråde tude turde tværs tælle tære udgave
  udgifte undersøge vagte vane vare vaske vende veje vidne vie vifte vikar vinde vinkle virke visne vise viske vogne vride våge ytre ære æske ønske`.split(
    /\s+/,
  ),
);

/** Shorter endings of compounds are no reliable last part. */
const LEAST_LAST_PART = 4;

function createWordForms({ isWord, isWordOrCompound }: Dictionary): WordForms {
  const has = (forms: string[]) => forms.some(isWord);

  /** Endings after a vowel `e`, or after the last consonant, doubled or not: `kommunens`, `sagens`, `bussens`. */
  const withEnding = (word: string, ending: string) =>
    word.endsWith('e') ? [word + ending.slice(1)] : [word + ending, word + word.slice(-1) + ending];

  /** A compound has the forms of its last part. */
  const lastPartOf = keep((word: string): string => {
    if (isWord(word) || !isWordOrCompound(word)) return word;
    for (let at = 3; at <= word.length - LEAST_LAST_PART; at++) {
      const left = word.slice(0, at);
      if (isWord(word.slice(at)) && (isWord(left) || isWord(left.replace(/[se]$/, '')))) return word.slice(at);
    }
    return word;
  });

  const genders = keep((word: string): Gender[] => {
    const noun = lastPartOf(word);
    // `hjælpens` is of `hjælp`, not of `hjælpe`: only nouns have a genitive.
    if (!isWord(noun) || (noun.endsWith('e') && isWord(`${noun.slice(0, -1)}s`))) return [];
    return (['en', 'et'] as const).filter((ending) =>
      withEnding(noun, `${ending}s`).some((form) => isWord(form) && isWord(form.slice(0, -1))),
    );
  });
  const genderOf = (word: string) => {
    const [only, other] = genders(word);
    // `Takkets` is of the participle of `takke`, and says nothing of `tak`.
    const isParticiple = only === 'et' && withEnding(lastPartOf(word), 'e').some((form) => isVerb(form));
    return other || isParticiple ? undefined : only;
  };
  const isSingular = (word: string) => genders(word).length > 0;

  /** A compound that the dictionary has as a whole, with its plural, goes like its last part: `rådhus`, `rådhuse`. */
  const hasEPlural = (noun: string) =>
    E_PLURALS.has(noun) || (E_PLURAL.test(noun) && isWord(`${noun}e`) && isWord(`${noun}ene`));
  const pluralOf = keep((word: string): string | undefined => {
    const noun = lastPartOf(word);
    const isEPlural = hasEPlural(noun);
    if (!isSingular(word) && !isEPlural) return undefined;
    const isOwnPlural = !noun.endsWith('e') && has(withEnding(noun, 'ene')) && !isEPlural;
    // `Stationere` is a verb as well, and says nothing of `stationer`; nouns in -ion have no other plural.
    const isFree = (form: string) => noun.endsWith('ion') || !isWord(`${form}e`);
    const plurals = isEPlural
      ? [`${noun}e`]
      : withEnding(noun, 'er').filter((form) => isWord(`${form}ne`) && isWord(`${form}nes`) && isFree(form));
    return plurals.length === 1 && !isOwnPlural ? word.slice(0, word.length - noun.length) + plurals[0]! : undefined;
  });

  /** Stems before endings: `stor`, `let` + `t`, `gaml` of `gammel`, `sikr` of `sikker`. */
  const stemsOf = (base: string) => [base, base + base.slice(-1), base.replace(/(?:(?<=(.))\1)?e(?=[lnr]$)/, '')];
  const isBase = (base: string) =>
    isWord(base) &&
    has(stemsOf(base).map((stem) => `${stem}e`)) &&
    (/(?:t|.{3}isk|[ln]sk|tysk|norsk)$/.test(base) || isWord(`${base}t`)) &&
    ((ADJECTIVE.test(base) && !isWord(`${base}ende`)) ||
      IRREGULAR.has(base) ||
      stemsOf(base).some((stem) => isWord(`${stem}ere`) && has([`${stem}est`, `${base}st`])));
  const adjectiveOf = keep((word: string): ReturnType<WordForms['adjectiveOf']> => {
    if (word.length < 2) return undefined;
    const bare = word.slice(0, -1);
    if (word.endsWith('t') && !isWord(`${word}e`) && isBase(bare)) return { base: bare, form: 't' };
    if (isBase(word)) return { base: word, form: 'base' };
    const base = [bare, bare.slice(0, -1)].find(isBase);
    return word.endsWith('e') && base && isWord(word) ? { base, form: 'e' } : undefined;
  });

  const isVerb = (infinitive: string) =>
    [infinitive, `${infinitive}r`, `${infinitive}s`, `${infinitive}nde`].every(isWord);

  const isNounToo = keep((infinitive: string) => {
    const [whole, stem] = [lastPartOf(infinitive), lastPartOf(infinitive).slice(0, -1)];
    return VERB_NOUNS.has(whole) || (isWord(`${stem}s`) && pluralOf(stem) === `${stem}er`);
  });

  const isPlural = keep((word: string) => {
    const noun = lastPartOf(word);
    // `Medarbejdere`, `medarbejderne`.
    if (noun.endsWith('ere') && isWord(noun.slice(0, -1)) && isWord(`${noun.slice(0, -1)}nes`)) return isWord(noun);
    const singular = noun.endsWith('er') ? [noun.slice(0, -2), noun.slice(0, -1)] : [noun.slice(0, -1)];
    return (
      noun.length > 3 &&
      /e?r$|e$/.test(noun) &&
      isWord(`${noun}ne`) &&
      isWord(`${noun}nes`) &&
      singular.some(isWord) &&
      !adjectiveOf(noun)
    );
  });

  return {
    lastPartOf,
    genderOf,
    isSingular,
    pluralOf,
    isPlural,
    adjectiveOf,
    isDefinite: keep((word: string) => {
      const noun = lastPartOf(word);
      const stems = /(?:en|et)$/.test(noun) ? [noun.slice(0, -2), noun.slice(0, -1), noun.slice(0, -3)] : [];
      if (noun.endsWith('ne') && isWord(`${noun}s`) && isPlural(noun.slice(0, -2))) return true;
      return (
        isWord(`${noun}s`) && stems.some((form) => isWord(form) && genders(form).includes(noun.slice(-2) as Gender))
      );
    }),
    infinitiveOf: keep((present: string) => {
      const infinitive = present.slice(0, -1);
      return /[^e]er$/.test(present) && isWord(present) && isVerb(infinitive) ? infinitive : undefined;
    }),
    isNounToo,
  };
}

function keep<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, ask(word));
    return answers.get(word) as Answer;
  };
}
