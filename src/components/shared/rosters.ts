/** How rosters are set on paper. */
import { isNotGiven } from '../../schemas/common.ts';
import type { BodyData } from '../../schemas/organisation.ts';

/** Seats that a column of a page holds under its heading; a roster beside another is not divided. */
const MOST_IN_A_COLUMN = 21;

/** Whether a body has more seats than a column holds, so that it is set as a table that goes on over pages. */
export function isLongRoster(body: Pick<BodyData, 'seats'> | undefined): boolean {
  const seats = body?.seats;
  return seats !== undefined && !isNotGiven(seats) && seats.length > MOST_IN_A_COLUMN;
}
