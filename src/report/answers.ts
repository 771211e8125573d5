/** What readers ask of the accounts first, answered in sentences and figures from the amounts of all editions. */
import { listAskedRows, listYearAmounts } from './asked-rows.ts';
import type { AskedFor, PlacedRow } from './asked-rows.ts';
import { changeBetween } from './change.ts';
import type { Change } from './change.ts';
import { compareRates } from './compare.ts';
import type { ComparedRates } from './compare.ts';
import { formatChange, formatDecimal, formatMillions, formatOere, formatPercentChange } from './format.ts';
import { rowAnchor } from './page-anchors.ts';
import type { Report } from './report.ts';
import { tellMove, tellResult } from './tell-amounts.ts';
import type { YearKroner } from './tell-amounts.ts';
import { tellRate } from './tell-rate.ts';
import { drawBars, drawKroner } from './year-bars.ts';
import type { YearBars } from './year-bars.ts';

const NBSP = '\u00a0';

export interface Answer {
  question: string;
  /** The answer, without a full stop. */
  sentence: string;
  /** From the year before to the newest year that is known: `+85,73 kr., +1,9 pct. fra 2026 til 2027`. */
  change?: string | undefined;
  /** What the bars draw: `Årets resultat`. */
  label: string;
  drawing: YearBars;
  /** What the reader must know of the figures, as sentences. */
  notes: string[];
  /** Anchor of the amounts on the page that compares the editions, and the name of their table. */
  anchor: string;
  table: string;
}

/** Anchor of the answers on that page. */
export const ANSWERS = 'svar';
/** Anchor of the rates there, and the name of their file. */
export const RATES = 'kontingent';

/**
 * Answers in the order in which they are asked. A question whose rows the accounts lack is not asked.
 *
 * @param reports all editions, newest first
 */
export function listAnswers(reports: Report[]): Answer[] {
  const [newest] = reports;
  if (!newest) return [];
  const rows = listAskedRows(reports);
  const rates = compareRates(reports);
  const answer = (kind: AskedFor) => (rows[kind] ? answerRow(kind, rows[kind], newest) : undefined);
  return [
    answer('result'),
    answer('equity'),
    rates && answerRate(rates, newest.year),
    ...[answer('income'), answer('cost'), answer('mostChanged')],
  ].filter((found) => found !== undefined);
}

function answerRow(kind: AskedFor, placed: PlacedRow, { site }: Report): Answer | undefined {
  const { table, row } = placed;
  const amounts = listYearAmounts(placed);
  // A cost that grows is told as one that grows, not as an amount that falls.
  const isCost = kind !== 'result' && amounts.every(({ kroner = 0 }) => kroner <= 0);
  const told = isCost ? amounts.map(withoutSign) : amounts;
  const sentence = kind === 'result' ? tellResult(told) : tellMove(nameDefinite(row.label), told);
  if (!sentence) return undefined;
  const questions: Record<AskedFor, string> = {
    result: 'Hvordan gik året?',
    equity: `Hvad ejer ${site.shortName}, når gælden er trukket fra?`,
    income: 'Hvor mange penge kom der ind?',
    cost: 'Hvad går der flest penge til?',
    mostChanged: 'Hvad har ændret sig mest?',
  };
  return {
    question: questions[kind],
    sentence,
    change: formatMove(told),
    label: row.label,
    drawing: drawKroner(told),
    notes: [...(kind === 'mostChanged' ? [noteMostChanged(placed)] : []), ...noteRounding(told)],
    anchor: rowAnchor(table.slug, row.id),
    table: table.slug,
  };
}

function withoutSign(amount: YearKroner): YearKroner {
  return amount.kroner === undefined ? amount : { ...amount, kroner: Math.abs(amount.kroner) };
}

/** `Egenkapital` → `Egenkapitalen`, `Personaleomkostninger` → `Personaleomkostningerne`; longer names stay as they are. */
function nameDefinite(label: string): string {
  if (/^egenkapital$/i.test(label)) return `${label}en`;
  return /^\p{L}+(?:omkostninger|indtægter|udgifter)$/iu.test(label) ? `${label}ne` : label;
}

function formatMove(amounts: YearKroner[]): string | undefined {
  const [to, from] = amounts.filter(({ kroner }) => kroner !== undefined);
  const change = changeBetween(from?.kroner, to?.kroner);
  if (!from || !to || !change) return undefined;
  const { kroner } = change;
  const isRounded = from.approximate || to.approximate;
  const millions = `${kroner > 0 ? '+' : ''}${formatMillions(kroner)}${NBSP}mio.`;
  return joinChange(`${isRounded ? millions : formatChange(kroner)}${NBSP}kr.`, change, from.year, to.year);
}

function joinChange(amount: string, { percent }: Change, from: number, to: number): string {
  const share = percent === undefined ? '' : `, ${formatPercentChange(percent)}${NBSP}pct.`;
  return `${amount}${share} fra ${from} til ${to}`;
}

function noteMostChanged({ table: { steps } }: PlacedRow): string {
  const [step] = steps;
  return `Af regnskabets enkelte poster er det den, der ændrede sig mest i kroner fra ${step?.from} til ${step?.to}.`;
}

function noteRounding(amounts: YearKroner[]): string[] {
  return amounts.flatMap(({ year, approximate }) => (approximate ? [`Tallet for ${year} er afrundet i kilden.`] : []));
}

function answerRate(rates: ComparedRates, now: number): Answer {
  const { years, ratesOere, changes, totals, perInhabitants } = rates;
  const [change] = changes;
  const [to, from] = years;
  const isStatedAlike = change?.percent === undefined || change.percent === totals[0];
  const figures = years.map(({ year }, index) => {
    const short = formatOere(ratesOere[index] ?? 0);
    return { year, value: ratesOere[index], short, long: `${short}${NBSP}kr.` };
  });
  return {
    question: 'Hvad koster det at være med?',
    sentence: tellRate(rates, now),
    change:
      change && to && from
        ? joinChange(
            `${change.kroner > 0 ? '+' : ''}${formatOere(change.kroner)}${NBSP}kr.`,
            change,
            from.year,
            to.year,
          )
        : undefined,
    label: 'Kontingent',
    drawing: drawBars(figures, `kr. pr. ${perInhabitants}${NBSP}indbyggere`),
    notes: isStatedAlike
      ? []
      : [`Procenten er regnet af de to satser; kilden skriver ${formatDecimal(totals[0] ?? 0, 1)}${NBSP}pct.`],
    anchor: RATES,
    table: RATES,
  };
}
