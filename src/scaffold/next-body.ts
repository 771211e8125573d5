import type { BodyData } from '../schemas/organisation.ts';
import { isNotGiven } from '../schemas/common.ts';
import { guidanceComment, placeholder } from './marks.ts';
import { Provisional, renderMdx } from './render-mdx.ts';

/**
 * A body of the organisation, carried over unchanged for the editor to go through.
 *
 * @param from the edition that it stands in
 */
export function renderNextBody(body: BodyData, text: string, from: number, year: number): string {
  const { title, kind, order, lead, term, expectedSeats, chairs, seats } = body;
  const fields = {
    title,
    kind,
    order,
    lead: lead === undefined ? undefined : new Provisional(lead, `ført over fra ${from}: gå teksten efter.`),
    term,
    expectedSeats,
    chairs: chairs === 1 ? undefined : chairs,
    seats: nextSeats(seats, from),
  };
  const carried = shiftHeadings(text.trim(), from, year);
  const review = guidanceComment(`ført over fra ${from}: gå teksten herunder efter, også årstal og datoer.`);
  return renderMdx(fields, carried ? `${review}\n\n${carried}` : '');
}

/** `## Politisk organisation 2025` names the year that the page is about. */
function shiftHeadings(text: string, from: number, year: number): string {
  return text.replace(/^#{1,6} .*$/gm, (heading) => heading.replaceAll(String(from), String(year)));
}

/** Keeps the seats. A reason for missing seats is last year's, so a placeholder replaces it. */
function nextSeats(seats: BodyData['seats'], from: number): unknown {
  if (seats === undefined) return undefined;
  if (isNotGiven(seats)) return { notGiven: placeholder('pladserne som en liste, eller hvorfor de ikke kan oplyses.') };
  return new Provisional(seats, `ført over fra ${from}: gå pladserne efter.`);
}
