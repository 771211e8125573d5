/** Sums, the balance, the subscription, the statements. */
import type { Case } from '../../../helpers/kontrol.ts';

const RESULT = '2030/accounts/resultat.mdx';
const STATEMENT = '2030/accounts/ledelsespaategning.mdx';

/** Half of a balance, in its last year's column 1 krone apart from the other half. */
function balanceTable(title: string, order: number, lastYear: number): string {
  return `---
title: ${title}
kind: table
order: ${order}
period: Pr. 31. december
columns: [2030, 2029]
rows:
  - id: i-alt
    label: ${title} i alt
    amounts: [5000, ${lastYear}]
    level: total
---
`;
}

export const accountsCases: Case[] = [
  {
    says: 'a total of this year that is off by one krone is reported once, though a total above it is off too',
    overlay: { [RESULT]: ['amounts: [10000000, 9000000]', 'amounts: [10000001, 9000000]'] },
    finds: [`regnskab-summer ${RESULT}:17`],
  },
  {
    says: 'a total of last year is checked too',
    overlay: { [RESULT]: ['amounts: [1250000, 500000]', 'amounts: [1250000, 500009]'] },
    finds: [`regnskab-summer ${RESULT}:29`],
  },
  {
    says: 'a sum of a row that does not exist is reported',
    overlay: { [RESULT]: ['sum: [kontingent, tilskud]', 'sum: [kontingent, tilskuddet]'] },
    finds: [`regnskab-raekker ${RESULT}:18`],
  },
  {
    says: 'two rows with one id are reported',
    overlay: { [RESULT]: ['id: rejser', 'id: moeder'] },
    finds: [`regnskab-raekker ${RESULT}:32`],
  },
  {
    says: 'a missing amount without a reason is reported',
    overlay: { [RESULT]: ['notGiven: Udgiften til rejser er ikke opgjort for 2029.\n', ''] },
    finds: [`regnskab-raekker ${RESULT}:34`],
  },
  {
    says: 'assets that are not liabilities are reported in the column where they differ',
    overlay: {
      '2030/accounts/aktiver.mdx': balanceTable('Aktiver', 25, 4000),
      '2030/accounts/passiver.mdx': balanceTable('Passiver', 26, 4001),
    },
    finds: ['regnskab-balance 2030/accounts/passiver.mdx:10'],
  },
  {
    says: 'assets that are liabilities are quiet',
    overlay: {
      '2030/accounts/aktiver.mdx': balanceTable('Aktiver', 25, 4000),
      '2030/accounts/passiver.mdx': balanceTable('Passiver', 26, 4000),
    },
    finds: [],
  },
  {
    says: 'a subscription whose components give another sum is reported',
    overlay: { '2030/accounts/kontingent.mdx': ['totalPercent: 2.7', 'totalPercent: 2.8'] },
    finds: ['kontingent-sum 2030/accounts/kontingent.mdx:14'],
  },
  {
    says: 'a subscription that explains its sum is quiet',
    overlay: { '2030/accounts/kontingent.mdx': ['totalPercent: 2.7', 'totalPercent: 2.8\nnote: Kilden runder op.'] },
    finds: [],
  },
  {
    says: 'a statement from before the year is reported',
    overlay: { '2030/accounts/revisionspaategning.mdx': ['date: 2031-03-14', 'date: 2029-03-14'] },
    finds: ['paategning-dato 2030/accounts/revisionspaategning.mdx:6'],
  },
  {
    says: 'a statement long after the year is a warning',
    overlay: { [STATEMENT]: ['date: 2031-03-14', 'date: 2032-03-14'] },
    finds: [`paategning-dato ${STATEMENT}:6`, `paategning-aar ${STATEMENT}:6`],
  },
  {
    says: 'a member of the board who has not signed is a warning; an employee who has is not',
    overlay: { [STATEMENT]: ['  - { person: carla-oestermark }\n', ''] },
    finds: [`paategning-underskrifter ${STATEMENT}:10`],
  },
  {
    says: 'a politician who signed without a seat in the board is a warning',
    overlay: { [STATEMENT]: ['{ person: frode-aaby }', '{ person: dines-havkjaer }'] },
    finds: [`paategning-underskrifter ${STATEMENT}:11`],
  },
];
