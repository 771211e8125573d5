/** What can be wrong with what a sentence claims of an amount. */
import { listAbout, listMatching } from './accounts-claims.ts';
import type { Claim } from './accounts-claims.ts';
import type { Fact } from './accounts-facts.ts';
import { listAmounts } from './amounts.ts';

/** A slip in words: what is wrong, and what to do. */
export interface Slip {
  what: string;
  fix: string;
}

/** The first thing that is wrong with a claim, if anything is. */
export function judgeClaim(claim: Claim, own: readonly Fact[], all: readonly Fact[]): Slip | undefined {
  if (claim.kind === 'from') return judgeRange(claim);
  const matching = listMatching(claim, claim.year === undefined ? own : all);
  if (matching.length === 0) return undefined;
  const about = listAbout(claim, own);
  const meant = about.length > 0 ? listMatching(claim, about) : matching;
  if (meant.length === 0) return judgeSubject(claim, about, matching);
  return (
    judgeKind(claim, meant) ??
    judgeSign(claim, meant) ??
    judgeDirection(claim, meant) ??
    judgeComparison(claim, meant) ??
    judgeYear(claim, meant, about, own[0]?.source.year)
  );
}

/** The words name a row, and the amount is another row's. */
function judgeSubject(
  { found: { amount } }: Claim,
  about: readonly Fact[],
  matching: readonly Fact[],
): Slip | undefined {
  const [named, other] = [about[0]!, matching[0]!];
  const what = `»${amount.text}.« er ikke et beløb for »${named.label}« (${placeOf(named)}), men for »${other.label}« (linje ${other.line}).`;
  return { what, fix: 'beløbet, eller skriv, hvad det er for.' };
}

/** `voksede med` before what it became, `voksede til` before what was added. */
function judgeKind({ kind, verb, found: { amount } }: Claim, meant: readonly Fact[]): Slip | undefined {
  const isLevel = ({ kind: is }: Fact) => is === 'level';
  const label = meant[0]!.label;
  if (kind === 'change' && meant.every(isLevel)) {
    return {
      what: `»${verb} med« siger, at ${amount.text}. er ændringen i »${label}«, men det er hele beløbet.`,
      fix: 'skriv `til`, eller skriv ændringen.',
    };
  }
  if (kind === 'level' && !meant.some(isLevel)) {
    return {
      what: `»${verb} til« siger, at ${amount.text}. er hele beløbet for »${label}«, men det er ændringen.`,
      fix: 'skriv `med`, eller skriv hele beløbet.',
    };
  }
  return undefined;
}

/** A surplus called a deficit, or the other way round. */
function judgeSign({ clause, found: { amount } }: Claim, meant: readonly Fact[]): Slip | undefined {
  const word = /(?<!\p{sc=Latn})(?<word>overskud|underskud)(?:det)?(?:\s+\p{sc=Latn}+|\s+\d{4}){0,4}\s*$/iu.exec(clause)
    ?.groups?.['word'];
  const results = meant.filter(({ kind, label }) => kind === 'level' && /resultat/i.test(label));
  const isWrong = ({ kroner }: Fact) => (word?.toLowerCase() === 'overskud' ? kroner < 0 : kroner > 0);
  if (!word || results.length === 0 || !results.every(isWrong)) return undefined;
  const right = word.toLowerCase() === 'overskud' ? 'underskud' : 'overskud';
  return {
    what: `Beløbet ${amount.text}. er et ${right} i tabellen (${placeOf(results[0]!)}), men teksten siger »${word}«.`,
    fix: `skriv »${right}«, eller ret tabellens fortegn.`,
  };
}

function judgeDirection({ kind, direction, verb }: Claim, meant: readonly Fact[]): Slip | undefined {
  const told = meant.filter((fact) => (fact.kind === 'level') === (kind === 'level') && fact.direction !== undefined);
  if (!direction || told.length === 0 || told.some((fact) => fact.direction === direction)) return undefined;
  return slipOfDirection(verb!, direction, told[0]!);
}

/** `større end året før` of what became less. */
function judgeComparison({ rest }: Claim, meant: readonly Fact[]): Slip | undefined {
  const groups = /(?<!\p{sc=Latn})(?:(?<up>større|højere|mere)|(?<down>mindre|lavere)) end (?:året før|i fjor)/u.exec(
    rest,
  )?.groups;
  const told = meant.filter(({ kind, direction }) => kind === 'level' && direction !== undefined);
  const direction = groups?.['up'] ? 1 : -1;
  if (!groups || told.length === 0 || told.some((fact) => fact.direction === direction)) return undefined;
  return slipOfDirection(`${groups['up'] ?? groups['down']} end året før`, direction, told[0]!);
}

/** `steg fra` the larger amount `til` the smaller one. */
function judgeRange({ direction, verb, found: { amount, block } }: Claim): Slip | undefined {
  const next = listAmounts(block.text).find(({ index }) => index > amount.index);
  const between = block.text.slice(amount.index + amount.text.length, next?.index);
  if (!next || !/^\.?\s+til\s+$/u.test(between)) return undefined;
  if (next.kroner === amount.kroner) {
    return { what: `»${verb} fra« og »til« det samme beløb, ${amount.text}.`, fix: 'det ene af beløbene.' };
  }
  if (next.kroner > amount.kroner === (direction === 1)) return undefined;
  const what = `»${verb}«, siger teksten, men ${next.text}. er ${direction === 1 ? 'mindre' : 'mere'} end ${amount.text}.`;
  return { what, fix: 'byt beløbene om, eller ret ordet.' };
}

/** An amount of one year that is told as another year's; in a statement, one of last year that is told as the year's. */
function judgeYear(
  { year, kind, sentence, rest, found }: Claim,
  meant: readonly Fact[],
  about: readonly Fact[],
  own?: number,
): Slip | undefined {
  const isStatement = found.source.data?.kind === 'statement' || found.source.data?.kind === 'audit';
  const isPlain = kind === 'plain' && !/mod|året før|sidste år|\d{4}/u.test(`${sentence.slice(-60)}${rest}`);
  const told = year ?? (isStatement && isPlain && about.length > 0 ? own : undefined);
  if (told === undefined || meant.some((fact) => fact.year === told)) return undefined;
  if (about.length === 0 && meant.some((fact) => fact.kind !== 'level')) return undefined;
  if (about.length === 0 && !meant.some(({ label }) => meant.every((fact) => fact.label === label))) return undefined;
  const [fact] = meant;
  const what = `»${found.amount.text}.« er »${fact!.label}« i ${fact!.year} (${placeOf(fact!)}), men teksten taler om ${told}.`;
  return { what, fix: 'årstallet eller beløbet.' };
}

/** Words for a direction that the tables contradict. */
export function slipOfDirection(verb: string, direction: 1 | -1, fact: Fact): Slip {
  const moved = direction === 1 ? 'faldt' : 'voksede';
  return {
    what: `»${verb}«, siger teksten, men »${fact.label}« ${moved} (${placeOf(fact)}).`,
    fix: 'ordet eller tallet.',
  };
}

function placeOf({ source, line }: Fact): string {
  return `${source.file}:${line}`;
}
