/**
 * Danish verbs with their participles. The dictionary tells no word classes, and most infinitives look like a noun or an
 * adjective in some form (`støtte`, `sikre`); so those that are nothing but verbs are known by name, prefix or ending.
 */
import type { Dictionary } from '../sources/sources.ts';
import { readWordForms } from './word-forms.ts';

export interface Verbs {
  /** Whether a word is an infinitive and nothing else. */
  isInfinitive: (word: string) => boolean;
  /** Whether a word is an infinitive, whatever else it may be: `støtte`. */
  maybeInfinitive: (word: string) => boolean;
  /** The infinitive that a present tense belongs to, when the word is no noun: `sørger`, `går`. */
  presentOf: (word: string) => string | undefined;
  /** The infinitive that a present tense may belong to, though the word is a noun in the plural too: `støtter`. */
  maybePresentOf: (word: string) => string | undefined;
  /** Whether a word is surely a finite verb: `har`, `kunne`, `bidrager`. */
  isFinite: (word: string) => boolean;
  /** The participle of an infinitive. */
  participleOf: (infinitive: string) => string;
}

/** Verbs that take another one in the infinitive without `at`. */
export const MODALS: ReadonlySet<string> = new Set('skal kan vil må bør skulle kunne ville måtte burde'.split(' '));

/** Verbs whose participle has -et; no form of them is a noun or an adjective that stands without an article. */
const WEAK = new Set(
  `advare afspejle anmode arte begrunde begrænse bekræfte bekymre belaste belønne bemande bemyndige berige
  beskæftige beslutte besvare bevare bidrage blinke danne drøfte erstatte fjerne forandre forbedre fordele
  fordoble forene forenkle forhindre forkorte forlænge formindske forny forpligte forringe forsikre forsyne
  forsømme fortjene forvente forværre frede fremtidssikre gavne genåbne hindre huske hædre hæmme hævde højne
  indhente indlede indsnævre klikke koble kortlægge lindre medvirke mindske modne målrette mægle ombygge
  opfatte opfordre opfylde ophæve ophøre opmuntre overbevise overveje pege presse præge påpege regne remse
  rumme rydde skaffe skitsere skrælle skubbe sprede styre styrtdykke svinge sørge tilføje tilpasse tilskynde
  tilslutte tilstræbe true træne tøve udarbejde udbygge udelukke udfordre udligne udlodde udskifte udvide
  understrege vidne vokse ændre`.split(/\s+/),
);

/** Verbs that go their own way, with their participles; in compounds too (`gennemføre`, `vedtage`). */
const ROOTS: Record<string, string> = Object.fromEntries(
  `tage taget|give givet|gå gået|stå stået|få fået|sætte sat|lægge lagt|ligge ligget|holde holdt|føre ført|bringe bragt|skrive skrevet|gøre gjort|se set|sige sagt|komme kommet|blive blevet|vise vist|
  finde fundet|bygge bygget|drage draget|byde budt|rette rettet|stille stillet|vælge valgt|træde trådt|søge søgt|sende sendt|trække trukket|nå nået|slå slået|bære båret|hjælpe hjulpet|vinde vundet|
  bruge brugt|dele delt|løse løst|passe passet|tale talt|sikre sikret|åbne åbnet|støtte støttet|arbejde arbejdet|styrke styrket|samle samlet|møde mødt|spørge spurgt|svare svaret|følge fulgt|kende kendt|
  binde bundet|fastsætte fastsat|lette lettet|lave lavet|klare klaret|spille spillet|læse læst|lære lært|tænke tænkt|købe købt|sælge solgt|betale betalt|begynde begyndt|skabe skabt|hente hentet|bede bedt|
  vente ventet|flytte flyttet|lukke lukket|kræve krævet|ønske ønsket|vise vist|øge øget|sænke sænket|dække dækket|spare sparet|mangle manglet|mene ment|fastholde fastholdt|lykkes lykkedes|ske sket|yde ydet|
  virke virket|vedligeholde vedligeholdt|undersøge undersøgt|understøtte understøttet|samarbejde samarbejdet|fremme fremmet|starte startet|satse satset|pege peget|leve levet|fortælle fortalt|bestemme bestemt|
  lade ladet|leje lejet|love lovet|miste mistet|nævne nævnt|lede ledt|vurdere vurderet|handle handlet|behandle behandlet|aftale aftalt|planlægge planlagt|hæve hævet|sørge sørget|stige steget|falde faldet|
  glæde glædet|forlade forladt|skifte skiftet|ramme ramt|drive drevet|bede bedt|gælde gældt|prøve prøvet|stemme stemt|tjene tjent|tvinge tvunget|forstå forstået|smide smidt|skære skåret|råde rådet|
  varetage varetaget|rejse rejst|kæmpe kæmpet|tilbyde tilbudt|vide vidst|skyde skudt|skrue skruet|uddanne uddannet|udnytte udnyttet|give givet|høre hørt|forsøge forsøgt|forberede forberedt|hedde heddet|
  være været|have haft|ansøge ansøgt|gentage gentaget|bevilge bevilget|forære foræret|angribe angrebet|anvende anvendt|betyde betydet|bytte byttet|forme formet|forudse forudset|forårsage forårsaget|gribe grebet|håbe håbet|indeholde indeholdt|hænge hængt|kalde kaldt|koste kostet|låne lånt|nyde nydt|lyde lydt|løfte løftet|mærke mærket|overrække overrakt|savne savnet|sammenligne sammenlignet|samordne samordnet|slutte sluttet|sidde siddet|takke takket|tilrettelægge tilrettelagt|trykke trykket|træffe truffet|veksle vekslet|vende vendt|værne værnet|fylde fyldt|udlodde udloddet|bekæmpe bekæmpet|betragte betragtet|betinge betinget|opleve oplevet|oplyse oplyst|vedrøre vedrørt|udbrede udbredt|nytte nyttet|belyse belyst|bevise bevist|udrulle udrullet|levere leveret`
    .split('|')
    .map((pair) => pair.trim().split(' ')),
) as Record<string, string>;

/** Of the roots, those that are nouns, adjectives or other words as well. Their compounds are not (`oprette`, `udsende`). */
const DOUBLE = new Set(
  `aftale arbejde dele drage drive forme fremme få følge glæde have håbe klare koste lave leje lette love låne
  lære løfte løse mærke møde nytte prøve ramme rejse rette råde samarbejde sidde sikre skifte skrue slutte
  stemme stige stille styrke støtte svare tale tjene trykke vende virke være værne åbne ønske`.split(/\s+/),
);

const PREFIX =
  /^(?:an|af|be|bi|efter|er|fast|fore|for|fremad|frem|gennem|gen|god|hen|iagt|ibrug|igang|ind|iværk|kort|med|mod|ned|om|op|over|på|sammen|til|ud|under|ved|videre|vide)(?=.{2})/;

/** Compounds of prefix and root that are nouns or adjectives. */
const NO_VERBS = new Set(
  'fordele omtale aftale tiltale fortale udtale overtale bifald gengive indre ydre udgave opgave indlede tilrette fortid under indbygge forlade'.split(
    ' ',
  ),
);

/** Presents that are nouns as well: `leder`, `handler`. `Når` is a conjunction. */
const AGENTS = new Set(
  'når bringer bærer fører giver handler holder høringer læser leder lejer passer ringer samler sender skriver spiller taler taber træner tager vinder vælger søger sælger køber finder bygger bruger rammer bander følger måler viser mangler'.split(
    ' ',
  ),
);

/** Words that are finite verbs whatever stands around them. */
const FINITE = new Set(
  `er var har havde bliver blev kan kunne skal skulle vil ville må måtte bør burde får fik gør gjorde går gik står stod ser siger sagde kommer kom tager tog giver gav holder sætter satte
  lægger lagde ligger lå finder fandt viser viste betyder betød sker skete vidste hedder hed gælder gjaldt findes fandtes skyldes kræver krævede mener mente håber håbede tror`.split(
    /\s+/,
  ),
);

/** Presents that do not add -r to the infinitive. */
const PRESENTS: Record<string, string> = { er: 'være', har: 'have', gør: 'gøre' };

const known = new WeakMap<Dictionary, Verbs>();

/** What a dictionary and the list here tell of verbs; kept as long as the dictionary is. */
export function readVerbs(dictionary: Dictionary): Verbs {
  const kept = known.get(dictionary) ?? createVerbs(dictionary);
  known.set(dictionary, kept);
  return kept;
}

function createVerbs(dictionary: Dictionary): Verbs {
  const { isWord } = dictionary;
  const { adjectiveOf } = readWordForms(dictionary);
  const isComparative = (word: string) => adjectiveOf(word.slice(0, -3))?.form === 'base';
  const isVerb = keep((word: string) =>
    [word, `${word}r`, `${word}s`, word.endsWith('e') ? `${word}nde` : `${word}ende`].every(isWord),
  );
  const rootOf = (word: string) => {
    const prefix = PREFIX.exec(word)?.[0] ?? '';
    const root = word.slice(prefix.length);
    return prefix && Object.hasOwn(ROOTS, root) && !NO_VERBS.has(word) && isVerb(word) ? root : undefined;
  };
  const isInfinitive = keep((word: string) => {
    if (word.length < 3 || NO_VERBS.has(word)) return word === 'gå' || word === 'nå';
    if (WEAK.has(word)) return true;
    if (Object.hasOwn(ROOTS, word)) return !DOUBLE.has(word);
    return (
      (word.length > 5 && word.endsWith('ere') && isVerb(word) && !isComparative(word)) || rootOf(word) !== undefined
    );
  });
  const maybeInfinitive = (word: string) => Object.hasOwn(ROOTS, word) || isInfinitive(word);
  const presentOf = keep((word: string) => {
    if (Object.hasOwn(PRESENTS, word)) return PRESENTS[word];
    if (!word.endsWith('r')) return undefined;
    return isInfinitive(word.slice(0, -1)) && !AGENTS.has(word) ? word.slice(0, -1) : undefined;
  });
  const participleOf = (infinitive: string) => {
    if (Object.hasOwn(ROOTS, infinitive)) return ROOTS[infinitive]!;
    const root = rootOf(infinitive);
    if (root) return infinitive.slice(0, -root.length) + ROOTS[root]!;
    return infinitive.endsWith('e') ? `${infinitive}t` : `${infinitive}et`;
  };
  return {
    isInfinitive,
    maybeInfinitive,
    presentOf,
    maybePresentOf: (word) =>
      presentOf(word) ??
      (word.endsWith('r') && maybeInfinitive(word.slice(0, -1)) && word !== 'når' ? word.slice(0, -1) : undefined),
    isFinite: (word) => FINITE.has(word) || presentOf(word) !== undefined,
    participleOf,
  };
}

function keep<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, ask(word));
    return answers.get(word) as Answer;
  };
}
