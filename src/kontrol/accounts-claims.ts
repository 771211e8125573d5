/** What a sentence of the accounts claims of an amount: whose it is, of which year, and whether it grew. */
import type { PlacedAmount } from './accounts-texts.ts';
import type { Fact } from './accounts-facts.ts';
import { isAmount } from './amounts.ts';
import { countNamed, listWordsOf } from './subjects.ts';

/** `change`: grew *by* it. `level`: grew *to* it. `from`: grew from it. Anything else is plain. */
export type ClaimKind = 'change' | 'level' | 'from' | 'plain';

export interface Claim {
  found: PlacedAmount;
  kind: ClaimKind;
  /** 1 when the words say that it grew, -1 when it shrank. */
  direction?: 1 | -1 | undefined;
  /** The words that say so. */
  verb?: string | undefined;
  /** Year that the words give the amount. */
  year?: number | undefined;
  /** The whole sentence up to the amount, from the sentence's start. */
  sentence: string;
  /** The rest of the sentence after the amount. */
  rest: string;
  /** The words between what stands before (another amount, a sentence, a clause) and the amount. */
  clause: string;
}

const UP =
  'st(?:eg|iger|eget|ige)|vok(?:sede|ser|set|se)|øge(?:de|r|t|s)?|(?:for)øget|hævet|løftet|g(?:ik|ået|år) frem|' +
  '(?:skrev|skrive|skrevet|sat|satte|sætte|reguleret|justeret)(?: \\p{sc=Latn}+){0,3} op|opskrevet|stigning(?:en)?|fremgang(?:en)?|vækst(?:en)?|opskrivning(?:en)?';
const DOWN =
  'fald(?:t|er|et|e)?|g(?:ik|ået|år) tilbage|reduceret|sænket|mindsket|formindsket|' +
  '(?:skrev|skrive|skrevet|sat|satte|sætte|reguleret|justeret)(?: \\p{sc=Latn}+){0,3} ned|nedskrevet|nedgang(?:en)?|tilbagegang(?:en)?|nedskrivning(?:en)?';
const ABOUT = '(?:(?:i alt|hele|næsten|knap|godt|cirka|ca\\.|omkring|over|lidt over|mere end)\\s+)*';

const MOVED = new RegExp(
  `(?<![\\p{sc=Latn}])(?:(?<up>${UP})|(?<down>${DOWN}))(?![\\p{sc=Latn}])(?<between>[^.;:]*?)(?<![\\p{sc=Latn}])(?<how>med|til|på|fra)\\s+${ABOUT}$`,
  'iu',
);

/** Reads what stands round an amount in its text. */
export function readClaim(found: PlacedAmount): Claim {
  const { text } = found.block;
  const before = text.slice(0, found.amount.index);
  const after = text.slice(found.amount.index + found.amount.text.length).replace(/^\./, '');
  const sentence = before.slice(findLastEnd(before, /[.!?:]\s+(?=\p{Lu}|\d)|[;\u{fffc}]/gu));
  const clause = sentence.slice(
    findLastEnd(sentence, /(?<!\p{sc=Latn})(?:kr|mio|mia|pct)\b\.?|[,–] (?:mens|og|men|så|hvor|fordi|da)\b|, /gu),
  );
  const rest = after.slice(0, after.search(/[.!?:;](?:\s+(?=\p{Lu})|$)/u) + 1 || undefined);
  return { found, sentence, clause, rest, year: findYear(clause, after), ...readMove(clause) };
}

function readMove(clause: string): Pick<Claim, 'kind' | 'direction' | 'verb'> {
  const groups = MOVED.exec(clause)?.groups;
  const verb = groups?.['up'] ?? groups?.['down'];
  if (!verb) return { kind: 'plain' };
  const isNoun = /ing(?:en)?$|gang(?:en)?$|vækst|^fald(?:et)?$/iu.test(verb);
  const direction = groups?.['up'] ? 1 : -1;
  const kinds: Record<string, ClaimKind> = {
    med: 'change',
    til: 'level',
    fra: 'from',
    på: isNoun ? 'change' : 'plain',
  };
  const kind = kinds[groups?.['how']?.toLowerCase() ?? ''] ?? 'plain';
  return kind === 'plain' ? { kind } : { kind, verb, direction };
}

/** Words before a year with which it is not the amount's own: `siden udgangen af 2034`. */
const RELATES = /(?<!\p{sc=Latn})(?:siden|fra|efter|mod|end|over|under|forhold til)(?!\p{sc=Latn})[^,]*$/iu;

/** The year directly after the amount, or else the only one between it and what stands before it. */
function findYear(clause: string, after: string): number | undefined {
  const next =
    /^(?: kr\.)?\s+(?:i|for|ved udgangen af|ultimo|pr\. 31\. december)\s+((?:19|20)\d{2})\b(?!\s*[-–/])/u.exec(after);
  if (next) return Number(next[1]);
  const years = clause.matchAll(/(?<!\p{sc=Latn})(?:i|for|af|året|december|ultimo)\s+((?:19|20)\d{2})(?![\d–/-])/giu);
  const own = [...years].filter(({ index }) => !RELATES.test(clause.slice(0, index)));
  return own.length === 1 ? Number(own[0]![1]) : undefined;
}

function findLastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** The facts that a claim's words are about: those whose labels it names most of. Empty when it names none. */
export function listAbout({ clause }: Claim, facts: readonly Fact[]): Fact[] {
  const words = listWordsOf(clause);
  const scores = new Map<string, number>();
  for (const { label } of facts) if (!scores.has(label)) scores.set(label, countNamed(label, words));
  return facts.filter(({ label }) => scores.get(label)! > 0);
}

/** The facts whose amount is the claim's, rounded as it is. */
export function listMatching({ found: { amount } }: Claim, facts: readonly Fact[]): Fact[] {
  return facts.filter(({ kroner }) => isAmount(amount, kroner));
}

/** A clause without an amount that says of a row that it grew or shrank. */
export interface Movement {
  index: number;
  verb: string;
  direction: 1 | -1;
  about: Fact[];
}

const FINITE = new RegExp(
  `^\\s*(?:og |men |mens |fordi |selv om |at |det, )?(?<subject>(?:\\p{sc=Latn}+ ){1,5})(?:er |har |er i årets løb |også )?(?:(?<up>steg|voksede|vokset|steget|gik frem|gået frem)|(?<down>faldt|faldet|gik tilbage|gået tilbage))(?!\\p{sc=Latn})(?! (?:på|i værdi|i antal|fra|til|med \\d))`,
  'iu',
);

/** What the clauses of a text say of rows without giving an amount. */
export function listMovements(text: string, facts: readonly Fact[]): Movement[] {
  return [...text.matchAll(/[^,.;:!?–]+/gu)].flatMap(({ 0: clause, index }) => {
    const groups = /\d/.test(clause) ? undefined : FINITE.exec(clause.replaceAll('\n', ' '))?.groups;
    const verb = groups?.['up'] ?? groups?.['down'];
    if (!groups || !verb) return [];
    const words = listWordsOf(groups['subject']!);
    const about = facts.filter(({ kind, label }) => kind === 'change' && countNamed(label, words) > 0);
    return [{ index: index + clause.indexOf(verb), verb, direction: groups['up'] ? 1 : -1, about } satisfies Movement];
  });
}
