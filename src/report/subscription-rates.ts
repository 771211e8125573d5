/** The subscription's rates as editions give them, and where a municipality's own is computed. */
import { ACCOUNTS, editionPath } from './addresses.ts';
import type { Rate } from './municipal-subscription.ts';
import { CALCULATOR } from './page-anchors.ts';
import type { Report } from './report.ts';

/** Rates that the editions give, newest first. */
export function listRates(reports: readonly Report[]): Rate[] {
  return reports
    .flatMap(({ year: edition, accounts }) =>
      accounts.flatMap((section) =>
        section.kind === 'subscription' ? [{ ...section, isAdopted: section.adopted !== undefined, edition }] : [],
      ),
    )
    .map(({ year, rateOere, perInhabitants, isAdopted, edition }) => ({
      year,
      rateOere,
      perInhabitants,
      isAdopted,
      edition,
    }))
    .sort((a, b) => b.year - a.year);
}

/** Address of the field that computes it, on the newest accounts with a rate; nothing when there are none. */
export function calculatorPath(reports: readonly Report[]): string | undefined {
  const [newest] = listRates(reports);
  return newest && `${editionPath(newest.edition, ACCOUNTS)}#${CALCULATOR}`;
}
