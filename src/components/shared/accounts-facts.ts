/** What stands beside the text of a statement or the subscription: dates, names and rates, for both media. */
import { formatDay, formatDecimal, formatOere } from '../../report/format.ts';
import type { Report } from '../../report/report.ts';
import { findPerson } from '../../report/seats.ts';
import type { Audit, Statement, Subscription } from '../../schemas/accounts.ts';

export interface SectionFacts {
  /** Place and date, or what the figures are for. */
  note?: string;
  /** Per cent, and last the rate itself; a column of figures names its unit in its head. */
  rows?: { label: string; value: string; unit: 'pct.' | 'kr.'; isTotal?: boolean }[];
  /** With the person's id for those who stand in `people.yaml`. */
  signatories?: { name: string; person?: string; lines: string[] }[];
}

/** Components of the change, the change itself, and the rate. */
export function listSubscriptionFacts(subscription: Subscription): SectionFacts {
  const { components, totalPercent, year, rateOere, perInhabitants, populationDay } = subscription;
  return {
    note: `Indbyggertal som forventet pr. ${formatDay(populationDay)}`,
    rows: [
      ...components.map(({ label, percent }) => ({ label, value: formatPercent(percent), unit: 'pct.' as const })),
      { label: 'Samlet fremskrivning', value: formatPercent(totalPercent), unit: 'pct.' },
      {
        label: `Kontingent ${year} pr. ${perInhabitants}\u00a0indbyggere`,
        value: formatOere(rateOere),
        unit: 'kr.',
        isTotal: true,
      },
    ],
  };
}

/** Place, date and who signed. */
export function listStatementFacts(report: Report, statement: Statement | Audit): SectionFacts {
  const note = `${statement.place}, den ${formatDay(statement.date)}`;
  if (statement.kind === 'audit') {
    const firm = { name: statement.firm, lines: [statement.firmForm, `CVR-nr. ${formatCvr(statement.cvr)}`] };
    return {
      note,
      signatories: [
        firm,
        ...statement.auditors.map(({ name, title, registration }) => ({ name, lines: [title, registration] })),
      ],
    };
  }
  return {
    note,
    signatories: statement.signatories.map(({ person, role }) => ({
      name: findPerson(report, person).name,
      person,
      lines: role ? [role] : [],
    })),
  };
}

function formatPercent(percent: number): string {
  return formatDecimal(percent, 1);
}

/** `33771231` → `33 77 12 31`, kept on one line. */
function formatCvr(cvr: string): string {
  return cvr.replace(/(\d{2})(?=\d)/g, '$1\u00a0');
}
