/** Moves every year of a text one on: `Kontingent 2027` → `Kontingent 2028`. */
export function shiftYears(text: string): string {
  return text.replace(/\b20\d\d\b/g, (year) => String(Number(year) + 1));
}

/** The same day, or the same month's last day, a year later: `2028-02-29` → `2029-02-28`. */
export function shiftDay(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  return day.endsWith('-02-29') ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
