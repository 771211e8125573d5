/**
 * The drawing of a conference: a track a day on one scale of hours, and a sleeper where something begins. Every mark counts
 * an item of the programme. Lying on the web, standing on the folder's cover.
 */

export interface ClockDay {
  /** Minutes since midnight at which something begins. */
  beginnings: readonly number[];
}

export interface ClockSize {
  width: number;
  height: number;
  /** White before the first hour and behind the last. */
  pad: number;
  /** Width of a rail; sleepers are more than twice as wide. */
  line: number;
  /** Size of the hours' figures. */
  text: number;
}

const fixed = (value: number) => Number(value.toFixed(2));

/** First and last hour of the scale: whole hours around all beginnings. */
export function clockRange(days: readonly ClockDay[]): { from: number; to: number } {
  const all = days.flatMap(({ beginnings }) => beginnings);
  return { from: Math.floor(Math.min(...all) / 60) * 60, to: (Math.floor(Math.max(...all) / 60) + 1) * 60 };
}

/** Hours that are written: every third of the clock. */
function listHours({ from, to }: { from: number; to: number }): number[] {
  return Array.from({ length: 8 }, (_, index) => index * 180).filter((minutes) => minutes >= from && minutes < to);
}

const hourName = (minutes: number) => `${String(minutes / 60).padStart(2, '0')}.00`;

/**
 * Lying: tracks from left to right, the first day on top in white. With a group `data-clock-now`, which a script may show
 * and move: its place is `pad + (minutes - from) / (to - from) * (width - 2 pad)`.
 */
export function drawClock(days: readonly ClockDay[], { width, height, pad, line, text }: ClockSize): string {
  const range = clockRange(days);
  const scale = width - 2 * pad;
  const x = (minutes: number) => fixed(pad + ((minutes - range.from) / (range.to - range.from)) * scale);
  const gauge = fixed(height * 0.05);
  const top = text * 1.9 + gauge * 2.2;
  const step = (height - text * 2.2 - top - gauge) / Math.max(1, days.length - 0.35);
  const y = (index: number) => fixed(top + step * (index + 0.15));
  const tracks = days.map(({ beginnings }, index) => {
    const rails = `<path d="M0 ${fixed(y(index) - gauge)}H${width}M0 ${fixed(y(index) + gauge)}H${width}" stroke="var(${index ? '--field-line' : '--on-field'})" stroke-width="${index ? line : fixed(line * 1.6)}"/>`;
    const sleepers = beginnings.map(
      (at) => `M${x(at)} ${fixed(y(index) - gauge * 1.9)}V${fixed(y(index) + gauge * 1.9)}`,
    );
    return `${rails}<path d="${sleepers.join('')}" stroke="var(${index ? '--field-line' : '--field-mark'})" stroke-width="${fixed(line * 2.2)}"/>`;
  });
  const hours = listHours(range).map(
    (at) => `<text x="${x(at)}" y="${fixed(height - text * 0.5)}" text-anchor="middle">${hourName(at)}</text>`,
  );
  const now = `<g data-clock-now visibility="hidden"><path d="M0 ${fixed(text * 1.25)}V${fixed(height - text * 2)}" stroke="var(--on-field)" stroke-width="${fixed(line * 2)}"/><text y="${text}" text-anchor="middle" font-weight="600"></text></g>`;
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" fill="none" data-clock data-from="${range.from}" data-to="${range.to}" data-pad="${pad}" data-width="${width}"><g>${tracks.join('')}</g><g fill="var(--on-field)" font-size="${text}">${hours.join('')}${now}</g></svg>`;
}

/** Standing: tracks from top to bottom, the first day at the left, the hours in the margin. Sizes are millimetres. */
export function drawStandingClock(days: readonly ClockDay[], { width, height, pad, line, text }: ClockSize): string {
  const range = clockRange(days);
  const y = (minutes: number) => fixed(pad + ((minutes - range.from) / (range.to - range.from)) * (height - 2 * pad));
  const gauge = width * 0.05;
  const left = 0.36;
  const x = (index: number) => width * (left + index * Math.min(0.32, 0.64 / Math.max(1, days.length)));
  const tracks = days.map(({ beginnings }, index) => {
    const [a, b] = [fixed(x(index) - gauge), fixed(x(index) + gauge)];
    const rails = `<path d="M${a} 0V${height}M${b} 0V${height}" stroke="var(${index ? '--field-line' : '--on-field'})" stroke-width="${index ? line : fixed(line * 1.8)}"/>`;
    const sleepers = beginnings.map(
      (at) => `M${fixed(x(index) - gauge * 1.9)} ${y(at)}H${fixed(x(index) + gauge * 1.9)}`,
    );
    return `${rails}<path d="${sleepers.join('')}" stroke="var(--field-mark)" stroke-width="${fixed(line * (index ? 1.2 : 1.6))}"/>`;
  });
  const hours = listHours(range).map((at) => `<text x="12" y="${fixed(y(at) + text * 0.35)}">${hourName(at)}</text>`);
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" fill="none"><g>${tracks.join('')}</g><g fill="var(--on-field)" font-size="${text}">${hours.join('')}</g></svg>`;
}
