import type { Sources } from '../../../sources/sources.ts';
import { formatChange, formatKroner, formatMillions } from '../../../report/format.ts';
import { listSources, listYears } from '../../../sources/select.ts';
import { listAccounts } from '../../accounts.ts';
import { listAbout, listMatching, readClaim } from '../../accounts-claims.ts';
import type { Claim } from '../../accounts-claims.ts';
import { listFacts } from '../../accounts-facts.ts';
import type { Fact } from '../../accounts-facts.ts';
import { listAccountsAmounts } from '../../accounts-texts.ts';
import type { PlacedAmount } from '../../accounts-texts.ts';
import { isAmount } from '../../amounts.ts';
import { isKeystroke } from '../../culprit.ts';
import { mdx, table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const story = (amount: string) => ({
  '2030/accounts/resultat.mdx': table([{ id: 'resultat', amounts: [1_250_000, 500_000] }]),
  '2030/accounts/regnskabet.mdx': mdx({
    title: 'Regnskabet',
    kind: 'story',
    order: 5,
    lead: `Overskuddet er ${amount} kr.`,
  }),
});

/** Words of amounts that no table of the year's accounts has. */
const ELSEWHERE =
  /(?<!\p{sc=Latn})(?:budget|budgetteret|heraf|deraf|ventes|forventes|forventet|anslået|skønnet)(?!\p{sc=Latn})/iu;

/** Amounts in the texts of the accounts that no row, no change of a row and no bridge gives. */
export const storyAmounts: Rule = {
  id: 'regnskab-tekst',
  reason: 'Teksten bliver skrevet før de sidste rettelser i tabellen, og så siger de hver sit.',
  examples: { fails: story('1,5 mio.'), passes: story('1,3 mio.') },
  subjects: (sources) => listYears(sources).flatMap((year) => listTextAmounts(sources, year)),
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

/** The kontingent has a rule of its own. */
function listTextAmounts(sources: Sources, year: number): PlacedAmount[] {
  return listAccountsAmounts(sources, year).filter(({ source }) => source.data?.kind !== 'subscription');
}

function checkEdition(sources: Sources, year: number): Problem[] {
  // A table that cannot be read has findings of its own, and contributes no amounts.
  if (listSources(sources, 'accounts', year).some(({ data }) => !data)) return [];
  const all = listFacts(sources);
  const own = all.filter(({ source }) => source.year === year);
  const rates = listAccounts(sources, 'subscription').map(({ data }) => data.rateOere / 100);
  return listTextAmounts(sources, year).flatMap((found) => {
    const claim = readClaim(found);
    const facts = claim.year === year || claim.year === undefined ? own : [...own, ...all];
    if (listMatching(claim, facts).length > 0 || rates.some((rate) => isAmount(found.amount, rate))) return [];
    if (!isWithin(claim, all, year) || !isSure(claim, own)) return [];
    return [warning(found.source.file, found.place, describe(claim, own), FIX)];
  });
}

const FIX = 'beløbet efter tabellen, eller lav en undtagelse, der siger, hvor det kommer fra.';

/** Whether the accounts can know the amount: it is of a year that they have, and not of a budget or a part of a row. */
function isWithin({ sentence, year: named }: Claim, facts: readonly Fact[], year: number): boolean {
  const years = [...sentence.matchAll(/(?<![\p{sc=Latn}\d.])(?:19|20)\d{2}(?!\d)/gu)].map(([found]) => Number(found));
  const isKnown = (one: number) => one === year || facts.some((fact) => fact.year === one);
  return !ELSEWHERE.test(sentence) && years.every(isKnown) && (named === undefined || isKnown(named));
}

/** The story is about the tables. A note may tell of what they do not have, unless it names a row or has a slip of the keys. */
function isSure(claim: Claim, facts: readonly Fact[]): boolean {
  const { source, amount } = claim.found;
  if (source.data?.kind === 'story') return true;
  const written = Math.abs(Math.round(amount.kroner / amount.unitKroner));
  const isSlip = ({ kroner }: Fact) => {
    const rounded = Math.abs(Math.round(kroner / amount.unitKroner));
    return rounded > 99 && isKeystroke(written, rounded);
  };
  return listAbout(claim, facts).length > 0 || facts.some(isSlip);
}

function describe(claim: Claim, facts: readonly Fact[]): string {
  const what = `»${claim.found.amount.text}.« er hverken en række, en ændring eller et trin i regnskabets tabeller`;
  const nearest = findNearest(claim, facts);
  return nearest ? `${what}; nærmest er ${nameFact(nearest, claim.found.amount.unitKroner)}` : `${what}.`;
}

/** The fact that is nearest to what is written, among those that the words are about when there are such. */
function findNearest(claim: Claim, facts: readonly Fact[]): Fact | undefined {
  const about = listAbout(claim, facts);
  const away = ({ kroner }: Fact) => Math.abs(Math.log(Math.abs(kroner) / Math.abs(claim.found.amount.kroner)));
  return (about.length > 0 ? about : facts)
    .filter(({ kroner }) => kroner !== 0)
    .reduce<Fact | undefined>((best, fact) => (best && away(best) <= away(fact) ? best : fact), undefined);
}

/** `ændringen i "Egenkapital", −38,9 mio. kr. (content/2024/accounts/passiver.mdx:14).` */
function nameFact({ kind, kroner, label, source, line, year }: Fact, unitKroner: number): string {
  const isRounded = unitKroner >= 1000;
  const number = isRounded
    ? `${formatMillions(kroner)} mio.`
    : kind === 'level'
      ? formatKroner(kroner)
      : formatChange(kroner);
  const name = { level: `»${label}« ${year}`, change: `ændringen i »${label}«`, step: `trinnet »${label}«` }[kind];
  return `${name}, ${number} kr. (${source.file}:${line}).`;
}
