/** Rules on programmes of conferences: times, rooms, people, the assembly. */
import type { Rule } from '../../finding.ts';
import { boundAmounts } from './amounts.ts';
import { itemEnds } from './item-ends.ts';
import { itemIds } from './item-ids.ts';
import { itemOrder } from './item-order.ts';
import { itemOverlaps } from './item-overlaps.ts';
import { movers } from './movers.ts';
import { participants } from './participants.ts';
import { rooms } from './rooms.ts';
import { summerTime } from './summer-time.ts';
import { weekdays } from './weekdays.ts';

export const programmeRules: readonly Rule[] = [
  weekdays,
  itemOrder,
  itemEnds,
  itemOverlaps,
  rooms,
  summerTime,
  itemIds,
  participants,
  movers,
  boundAmounts,
];
