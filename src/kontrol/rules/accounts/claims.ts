import type { Sources } from '../../../sources/sources.ts';
import { listYears } from '../../../sources/select.ts';
import { readClaim } from '../../accounts-claims.ts';
import { listFacts } from '../../accounts-facts.ts';
import { listAccountsAmounts } from '../../accounts-texts.ts';
import { judgeClaim } from '../../claim-slips.ts';
import { mdx, table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const story = (lead: string) => ({
  '2030/accounts/resultat.mdx': table([{ id: 'kurser', label: 'Kurser', amounts: [1_250_000, 500_000] }]),
  '2030/accounts/regnskabet.mdx': mdx({ title: 'Regnskabet', kind: 'story', order: 5, lead }),
});

/** What the texts of the accounts say of an amount that the tables have: up or down, by or to, whose, and of which year. */
export const claims: Rule = {
  id: 'regnskab-udsagn',
  reason:
    'Et beløb kan være rigtigt og sætningen om det forkert: »op« for »ned«, »til« for »med« eller sidste års årstal.',
  examples: {
    fails: story('Kurserne gik tilbage med 750.000 kr.'),
    passes: story('Kurserne gik frem med 750.000 kr.'),
  },
  subjects: (sources) => listYears(sources).flatMap((year) => listAccountsAmounts(sources, year)),
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

function checkEdition(sources: Sources, year: number): Problem[] {
  const facts = listFacts(sources);
  const own = facts.filter(({ source }) => source.year === year);
  return listAccountsAmounts(sources, year)
    .filter(({ source }) => source.data && source.data.kind !== 'subscription')
    .flatMap((found) => {
      const slip = judgeClaim(readClaim(found), own, facts);
      return slip ? [warning(found.source.file, found.place, slip.what, slip.fix)] : [];
    });
}
