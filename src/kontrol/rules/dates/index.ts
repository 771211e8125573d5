/** Rules on years and dates. */
import type { Rule } from '../../finding.ts';
import { calendar } from './calendar.ts';
import { editionYears } from './edition-years.ts';
import { ownYear } from './own-year.ts';
import { relativeTimes } from './relative-times.ts';
import { statementDates } from './statement-dates.ts';
import { statementYears } from './statement-years.ts';

export const datesRules: readonly Rule[] = [
  statementDates,
  statementYears,
  editionYears,
  ownYear,
  calendar,
  relativeTimes,
];
