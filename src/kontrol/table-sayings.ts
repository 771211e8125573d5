/** What sentences say of a table's rows without giving their numbers, held against the table. */
import { DOWN, UP } from './direction-words.ts';
import { readNumberWord } from './number-words.ts';
import type { TableFacts } from './table-facts.ts';

/** Says in Danish what is wrong with a sentence; nothing when it is right, or is not understood. */
export type Judge = (sentence: string, facts: TableFacts) => string | undefined;

const PLACE = '(?:[Ii] |[Pp]å |[Hh]os |[Ff]ra )?';

/** Rows by the names that a sentence begins a clause with. */
function rowAfter(sentence: string, before: RegExp, { names }: TableFacts): string | undefined {
  const match = before.exec(sentence);
  const rest = match ? sentence.slice(match.index + match[0].length) : '';
  return names.find((name) => rest.startsWith(name) && !/^[\p{sc=Latn}-]/u.test(rest.slice(name.length)));
}

/** 1 where the words tell of growth, -1 of decline; `den anden vej` is the other way than most rows went. */
function directionOf(words: string, facts: TableFacts): 1 | -1 | undefined {
  if (/den anden vej|modsat/u.test(words)) {
    return facts.changes && (facts.changes.filter((one) => one > 0).length * 2 > facts.changes.length ? -1 : 1);
  }
  const isDown =
    words.search(DOWN) !== -1 || /(?<!\p{sc=Latn})(?:tilbage|ned|færre|mindre|lavere)(?!\p{sc=Latn})/u.test(words);
  const isUp = words.search(UP) !== -1 || /(?<!\p{sc=Latn})(?:frem|op|flere|mere|højere)(?!\p{sc=Latn})/u.test(words);
  return isUp === isDown ? undefined : isUp ? 1 : -1;
}

/** `Kun i Brovig gik det den anden vej`. */
const judgeOnly: Judge = (sentence, facts) => {
  const name = rowAfter(sentence, new RegExp(`^(?:Kun|Alene|Bare|Det er kun|Det var kun) ${PLACE}`, 'u'), facts);
  const direction = name && directionOf(sentence, facts);
  if (!name || !direction || !facts.changes) return undefined;
  const moved = facts.names.filter((_, at) => Math.sign(facts.changes![at]!) === direction);
  if (moved.length === 1 && moved[0] === name) return undefined;
  const right = moved.length === 0 ? 'ingen af rækkerne' : moved.join(' og ');
  return `Teksten siger, at det kun gik sådan for ${name}, men efter tabellen på linje ${facts.line} var det ${right}.`;
};

const COUNTED =
  /(?<!\p{sc=Latn})(?:(?<all>alle)|(?<part>\p{sc=Latn}+) (?:ud )?af (?:de )?)\s?(?<whole>\p{sc=Latn}+) \p{sc=Latn}+$/u;

/** `Godset voksede i fire af fem havne`. */
const judgeCount: Judge = (sentence, facts) => {
  const clause = sentence.replace(/[.!?,;:].*$/su, '');
  const { all, part, whole = '' } = COUNTED.exec(clause)?.groups ?? {};
  const direction = directionOf(clause, facts);
  if (!facts.changes || !direction || readNumberWord(whole) !== facts.names.length) return undefined;
  const moved = facts.changes.filter((change) => Math.sign(change) === direction).length;
  const said = all ? facts.names.length : readNumberWord(part ?? '');
  if (said === undefined || said === moved) return undefined;
  return `Teksten siger »${all ?? part}«, men efter tabellen på linje ${facts.line} gælder det ${moved} af ${facts.names.length}.`;
};

/** `Mest gods gik over kajen i Egehavn`, `Egehavn er den største havn`. */
const judgeRank: Judge = (sentence, facts) => {
  const first =
    /^(?<word>Mest|Flest|Størst|Mindst|Færrest)(?: (?!af|mulig)\p{sc=Latn}+)+ (?:i|på|fra|hos|gennem|over) (?<rest>\p{sc=Latn}.*)$/u.exec(
      sentence,
    );
  const last =
    /^(?<rest>\p{Lu}[\p{sc=Latn} -]+?) (?:er|var|har|havde|fik) (?:fortsat |stadig |igen )?(?:den |det |de )?(?<word>største|mindste|flest|mest|færrest|mindst)(?!\p{sc=Latn})/u.exec(
      sentence,
    );
  const { word = '', rest = '' } = (first ?? last)?.groups ?? {};
  const name = facts.names.find(
    (one) => rest.toLowerCase().startsWith(one.toLowerCase()) && !/^[\p{sc=Latn}-]/u.test(rest.slice(one.length)),
  );
  if (!name || facts.columns.length === 0) return undefined;
  const isMost = /mest|flest|størst/iu.test(word);
  const at = facts.names.indexOf(name);
  const isRight = facts.columns.some((column) => column[at] === (isMost ? Math.max(...column) : Math.min(...column)));
  if (isRight) return undefined;
  return `Teksten siger »${word.toLowerCase()}« om ${name}, men det passer ikke på nogen kolonne i tabellen på linje ${facts.line}.`;
};

/** `I Strandholt faldt godset`. */
const judgeMove: Judge = (sentence, facts) => {
  if (/^(?:Kun|Alene)|\d|ikke|aldrig/u.test(sentence)) return undefined;
  const clause = sentence.replace(/[.!?,;:].*$/su, '');
  const name = rowAfter(clause, /^(?:I|På|Hos) /u, facts) ?? facts.names.find((one) => clause.startsWith(`${one} `));
  if (!name || !facts.changes) return undefined;
  const after = clause.slice(clause.indexOf(name) + name.length);
  const verb = /^ (faldt|steg|voksede|gik (?:frem|tilbage|op|ned))(?!\p{sc=Latn})/u.exec(after)?.[1];
  const direction = verb && directionOf(verb, facts);
  if (!direction || Math.sign(facts.changes[facts.names.indexOf(name)]!) === direction) return undefined;
  return `Teksten siger »${verb}« om ${name}, men i tabellen på linje ${facts.line} gik det den anden vej.`;
};

/** `Over halvdelen af godset gik over kajen i Egehavn`. */
const judgeHalf: Judge = (sentence, facts) => {
  const found =
    /^(?<least>Over|Mere end|Godt) halvdelen (?:[^,.;:]*) (?:i|fra|til|på|hos) (?<rest>\p{sc=Latn}[^,.;:]*)[.]?$/u.exec(
      sentence,
    );
  const rest = found?.groups?.['rest'] ?? '';
  const name = facts.names.find((one) => rest.toLowerCase() === one.toLowerCase());
  if (!name) return undefined;
  const at = facts.names.indexOf(name);
  const shares = facts.columns.map((column) => column[at]! / column.reduce((sum, one) => sum + one, 0));
  if (shares.length === 0 || shares.some((share) => share > 0.5)) return undefined;
  return `Teksten siger, at ${name} har over halvdelen, men efter tabellen på linje ${facts.line} er det mindre.`;
};

/** All that is understood of sentences about a table; the first that is wrong is told. */
export const TABLE_JUDGES: readonly Judge[] = [judgeOnly, judgeCount, judgeRank, judgeMove, judgeHalf];
