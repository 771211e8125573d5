/** Rules on letters: their days and deadlines, their ids, who signs them. */
import type { Rule } from '../../finding.ts';
import { deadlines } from './deadlines.ts';
import { documentIds } from './document-ids.ts';
import { eventsTold } from './events-told.ts';
import { eventTimes } from './event-times.ts';
import { letterYear } from './letter-year.ts';
import { signedTwice } from './signed-twice.ts';
import { weekdays } from './weekdays.ts';

export const lettersRules: readonly Rule[] = [
  letterYear,
  weekdays,
  eventTimes,
  deadlines,
  eventsTold,
  documentIds,
  signedTwice,
];
