/** The gender of nouns, told by the dictionary's forms and, where it has both definite forms, by those that the text uses. */
import type { Sources } from '../../../sources/sources.ts';
import { readWordForms } from '../../word-forms.ts';
import type { Gender, WordForms } from '../../word-forms.ts';
import { collectSeenWords } from './seen-words.ts';

/** Words that have the forms of nouns and stand for something else more often. */
const NO_NOUNS = new Set(
  `kan kunne skal skulle vil ville må måtte bør burde har havde er var blev bliver får fik gik går kom gør ad al alt alle andre bort frem hjem ind ned op ud ude inde oppe nede forbi igennem tilbage sammen rundt anden andet andre de dem den der det deres dette disse du efter eller en end ene eneste er et få for fra før ganske gang halv
  halvt ham han hans hele helst hen hende her hos hun hver hvert hvis hvor i igen ikke ind kun lav lige lige lille ligne man mange med meget mellem men mens mere
  mest mod mon må når nær og om op os over på par sig sin sit så samme selv siden som sådan til to tre uden under ved vi vil være øvrig ti fem fire
  at`.split(/\s+/),
);

/** Common nouns of one gender for which the dictionary has forms of both, because other words share them. */
const COMMON: Record<Gender, string> = {
  en: `aften artikel bank bil bog borger by cykel dag del dreng dør fest film fod færge gang grund grænse gæst hal have havn hvalp hånd idé kone konto kvinde
    lampe liste læge løn mangel måned nat natur park pige plads plan plante prøve ramme rapport regel rolle sal seddel skat skole skov sol sommer
    stemme sti strand sum time ting trappe tur uge vare vej vinter
    afgift fase figur form grad indsats interesse kasse krise kurs lov magt pleje pulje række sats start tekst tvivl vægt vækst
    drift effekt enhed familie finansiering samtale service sektor måde velfærd økonomi infrastruktur taskforce dagsorden planlægning frist gren kilde klasse krone lejlighed metode opgave periode proces retning rolle skala trussel værdi`,
  et: `arbejde beløb besøg bevis blad bord brev brød digt erhverv eventyr fald felt forløb forslag gymnasium hav hold hul hus kapitel kort krav kursus
    kvarter land led liv loft lokale lys løb løft løfte mål møde navn ord pas potentiale punkt rum skib skridt spil spor svar tab tag tal tog tegn
    tilbud tryk udkast udspil vand værk år
    afkast afsæt angreb anlæg ansvar areal bidrag bånd eksempel emne fag fokus forbrug format formål greb grundlag grundvand handicap håb indhold job katalog
    klima krav landskab link ministerium middel netværk niveau omfang område ophold oplæg overblik potentiale præg pres problem råd samarbejde samspil
    selvstyre skifte spor sted stykke system tema tiltag udbytte udtryk udvalg vilkår værn`,
};
const GENDERS = new Map(
  Object.entries(COMMON).flatMap(([gender, words]) =>
    words.split(/\s+/).map((word) => [word, gender as Gender] as const),
  ),
);

export interface Nouns extends WordForms {
  /** The gender of a noun in the singular, as the dictionary or the text tells it. */
  tellGender: (word: string) => Gender | undefined;
  /** Whether it is a noun in the singular and nothing else. */
  isNoun: (word: string) => boolean;
}

/** How much more often the text must use one definite form than the other. */
const LEAST_USES = 2;

/** What the dictionary and a folder's text tell of nouns. */
export function readNouns(sources: Sources): Nouns {
  const forms = readWordForms(sources.dictionary);
  const { count } = collectSeenWords(sources);
  const isNoun = (word: string) =>
    word.length > 1 &&
    !NO_NOUNS.has(word) &&
    (GENDERS.has(word) ||
      (!forms.adjectiveOf(word) && (forms.isSingular(word) || GENDERS.has(forms.lastPartOf(word)))));
  const tellByUse = (word: string): Gender | undefined => {
    const stem = word.replace(/e$/, '');
    const uses = (ending: string) => count(stem + ending) + count(stem + stem.slice(-1) + ending);
    const [en, et] = [uses('en'), uses('et')];
    // The participle of a verb looks like the definite form: `gravet`.
    if (forms.infinitiveOf(`${stem}er`)) return undefined;
    if (en >= LEAST_USES && et === 0) return 'en';
    return et >= LEAST_USES && en === 0 ? 'et' : undefined;
  };
  return {
    ...forms,
    isNoun,
    tellGender: (word) =>
      isNoun(word)
        ? (forms.genderOf(word) ?? GENDERS.get(word) ?? GENDERS.get(forms.lastPartOf(word)) ?? tellByUse(word))
        : undefined,
  };
}
