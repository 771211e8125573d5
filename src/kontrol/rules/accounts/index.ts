/** Rules on the accounts and the subscription. */
import type { Rule } from '../../finding.ts';
import { auditorNumbers } from './auditor-numbers.ts';
import { balance } from './balance.ts';
import { bridge } from './bridge.ts';
import { claims } from './claims.ts';
import { lastYear } from './last-year.ts';
import { movements } from './movements.ts';
import { resultCarried } from './result-carried.ts';
import { rowLabels } from './row-labels.ts';
import { storyAmounts } from './story-amounts.ts';
import { subscription } from './subscription.ts';
import { subscriptionForm } from './subscription-form.ts';
import { subscriptionRate } from './subscription-rate.ts';
import { subscriptionText } from './subscription-text.ts';
import { tableRows } from './table-rows.ts';
import { textTables } from './text-tables.ts';
import { totals } from './totals.ts';

export const accountsRules: readonly Rule[] = [
  tableRows,
  rowLabels,
  totals,
  balance,
  resultCarried,
  lastYear,
  bridge,
  storyAmounts,
  claims,
  movements,
  subscription,
  subscriptionRate,
  subscriptionForm,
  subscriptionText,
  textTables,
  auditorNumbers,
];
