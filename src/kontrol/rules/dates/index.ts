/** Rules on years and dates. */
import type { Rule } from '../../finding.ts';
import { accessibilityAge } from './accessibility-age.ts';
import { calendar } from './calendar.ts';
import { clockTimes } from './clock-times.ts';
import { chapterYears } from './chapter-years.ts';
import { dateForm } from './date-form.ts';
import { durations } from './durations.ts';
import { editionYears } from './edition-years.ts';
import { figureYears } from './figure-years.ts';
import { futureYears } from './future-years.ts';
import { ownYear } from './own-year.ts';
import { pastTense } from './past-tense.ts';
import { phraseYears } from './phrase-years.ts';
import { relativeTimes } from './relative-times.ts';
import { statementDates } from './statement-dates.ts';
import { statementYears } from './statement-years.ts';
import { terms } from './terms.ts';

export const datesRules: readonly Rule[] = [
  statementDates,
  statementYears,
  editionYears,
  ownYear,
  chapterYears,
  phraseYears,
  figureYears,
  calendar,
  dateForm,
  pastTense,
  terms,
  relativeTimes,
  durations,
  clockTimes,
  futureYears,
  accessibilityAge,
];
