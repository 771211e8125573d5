/** Days and hours of what a letter calls to. */
import { formatDay } from '../report/format.ts';
import type { LetterEventData } from '../schemas/letter.ts';

type Time = Partial<LetterEventData['times'][number]> & { date: string };

/** Day and hour for readers and for machines: `tirsdag den 11. april 2023 kl. 18.30–20.00`, `2023-04-11T18:30`. */
export function formatTime({ date, weekday, start, end }: Time): { text: string; machine: string } {
  const day = weekday ? `${weekday} den ${formatDay(date)}` : formatDay(date);
  if (!start) return { text: day, machine: date };
  const hours = end ? `${start}–${end}` : start;
  return { text: `${day} kl.\u00a0${hours}`, machine: `${date}T${start.replace('.', ':')}` };
}
