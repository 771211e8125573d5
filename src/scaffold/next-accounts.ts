/** Sections of next year's accounts, made from this year's: the structure stays, last year's closing figures become the comparison. */
import { isAmountRow } from '../report/totals.ts';
import type { AccountsData, AccountsTable, Bridge, Subscription } from '../schemas/accounts.ts';
import { guidanceComment, placeholder } from './marks.ts';
import { Provisional, renderMdx } from './render-mdx.ts';
import type { FrontmatterFields } from './render-mdx.ts';
import { shiftDay, shiftYears } from './years.ts';

/**
 * A section for the edition `year` from that of the year before.
 *
 * @param hasText whether the section has a text of its own, which must be written again
 */
export function renderNextAccounts(section: AccountsData, hasText: boolean, year: number): string {
  const body = hasText || section.kind === 'story' ? guidanceComment(guidanceOf(section.kind, year)) : '';
  return renderMdx(
    { title: shiftYears(section.title), kind: section.kind, order: section.order, ...nextFields(section, year) },
    body,
  );
}

function guidanceOf(kind: AccountsData['kind'], year: number): string {
  if (kind === 'story') return `fortællingen om regnskabet ${year}.`;
  return kind === 'statement' || kind === 'audit'
    ? `påtegningen for ${year}, gengivet i tredje person.`
    : `teksten for ${year}.`;
}

function nextFields(section: AccountsData, year: number): FrontmatterFields {
  switch (section.kind) {
    case 'table':
      return nextTable(section, year);
    case 'bridge':
      return nextBridge(section);
    case 'subscription':
      return nextSubscription(section);
    case 'story':
      return { lead: placeholder(`to sætninger om resultatet i ${year}.`) };
    case 'statement':
      return {
        place: section.place,
        date: new Provisional(shiftDay(section.date), 'dagen, hvor bestyrelsen skrev under.'),
        signatories: new Provisional(section.signatories, `ført over fra ${year - 1}: gå underskrifterne efter.`),
      };
    case 'audit':
      return {
        place: section.place,
        date: new Provisional(`${year + 1}-03-01`, 'dagen, hvor revisor skrev under.'),
        firm: new Provisional(section.firm, `ført over fra ${year - 1}: gå firmaet og revisorerne efter.`),
        firmForm: section.firmForm,
        cvr: section.cvr,
        auditors: section.auditors,
      };
  }
}

function nextTable({ period, rows }: AccountsTable, year: number): FrontmatterFields {
  return {
    period,
    columns: [year, year - 1],
    rows: rows.map((row) => (isAmountRow(row) ? { ...row, amounts: ['notGiven', row.amounts[0]] } : row)),
    notGiven: placeholder(`årets beløb i hele kroner, eller hvorfor de ikke kan oplyses.`),
  };
}

/** The new bridge starts where the old one ended. Its steps are 0 until they are known, so the sums agree. */
function nextBridge({ from, steps, to }: Bridge): FrontmatterFields {
  const label = (text: string) => shiftYears(text);
  return {
    from: { ...to, label: label(from.label) },
    steps: steps.map((step) => ({
      label: label(step.label),
      kroner: new Provisional(0, 'årets beløb i hele kroner.'),
    })),
    to: {
      label: label(to.label),
      kroner: new Provisional(to.kroner, 'beløbet ved årets slutning.'),
      approximate: to.approximate,
    },
  };
}

/** The rate stays until the new one is known, and all changes are 0, so they add up. */
function nextSubscription(section: Subscription): FrontmatterFields {
  const percent = () => new Provisional(0, 'ændringen i procent.');
  return {
    year: section.year + 1,
    rateOere: new Provisional(section.rateOere, `satsen for ${section.year + 1} i øre.`),
    perInhabitants: section.perInhabitants,
    populationDay: shiftDay(section.populationDay),
    components: section.components.map(({ label }) => ({ label: shiftYears(label), percent: percent() })),
    totalPercent: percent(),
  };
}
