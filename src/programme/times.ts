/** Times of a programme. Every conference is held in Denmark, so they are times of Europe/Copenhagen. */

export const TIME_ZONE = 'Europe/Copenhagen';

/** Minutes since midnight of `09.15`. */
export function toMinutes(time: string): number {
  const [hours, minutes] = time.split('.').map(Number);
  return hours! * 60 + minutes!;
}

/** `09.15` as a clock writes it in sentences and margins: the same, since Danish programmes keep the nought. */
export function toIsoTime(time: string): string {
  return time.replace('.', ':');
}

const OFFSET = new Intl.DateTimeFormat('en-US', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/** What the zone is ahead of UTC at an instant: `+01:00`. */
function offsetAt(instant: Date): string {
  const name = OFFSET.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.slice(3);
}

/**
 * A time of a day as an instant with its offset: `2024-03-21T09:15:00+01:00`. In the night to summer time an hour does not
 * exist, and in the night back one exists twice; Kontrol warns of both.
 */
export function toInstant(day: string, time: string): string {
  const local = `${day}T${toIsoTime(time)}:00`;
  // The offset of the same clock in UTC is off by at most two hours, and so may be on the wrong side of the change.
  const guess = offsetAt(new Date(`${local}Z`));
  const offset = offsetAt(new Date(`${local}${guess}`));
  return `${local}${offset}`;
}

/** Nights of the year in which clocks are changed: the last Sundays of March and October (directive 2000/84/EC). */
export function isClockChange(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  const isLastWeek = date.getUTCDate() > 24;
  return [2, 9].includes(date.getUTCMonth()) && date.getUTCDay() === 0 && isLastWeek;
}

/** Minutes since midnight at which something begins, each once. */
export function listBeginnings(items: readonly { start: string }[]): number[] {
  return [...new Set(items.map(({ start }) => toMinutes(start)))].sort((a, b) => a - b);
}
