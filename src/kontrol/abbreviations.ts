/** Abbreviations whose full stop does not end the sentence, beyond those that are too short to be mistaken for a word. */
import type { Dictionary } from '../sources/sources.ts';

const ABBREVIATIONS =
  'adm afd afsn alm anbef ansv art ass aug apr arkt bekendtg bem bet bl cand cm dec dir cirk dekl del eks eksk ekskl eksp feb fig forb fork forts fuldm gens henh henv ill iflg ind inkl inst jan jfr jul jun kap jour kand kons kont korr lign likv mag maks mar max medd medl mill min minist modt mods mus nov næstfmd okt opr oprind opsl overs pers pol polit prof red ref reg regn rep res ret rev repr resp saml sal scient sek sen sep sekr spec spørgsm stud suppl tab tilsv tils udg udst univ var ved vedr vol ændr'.split(
    ' ',
  );

/** Shorter words that are no abbreviations. */
const SHORT = ['år', 'os', 'nu', 'ny', 'gå', 'få', 'så', 'by', 'ud', 'på'];

/**
 * Whether a word followed by a full stop ends a sentence: a whole word of the dictionary with three letters or more, and
 * none that is also written as an abbreviation.
 */
export function endsSentence(word: string, { isWord }: Dictionary): boolean {
  const lower = word.toLowerCase();
  return (
    (word.length >= 3 || SHORT.includes(lower)) && !ABBREVIATIONS.includes(lower) && (isWord(word) || isWord(lower))
  );
}
