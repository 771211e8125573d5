/** Days and moments as editors read them. */
const moment = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' });

/** `30. november 2026 kl. 10.15`, from ISO 8601. */
export const formatMoment = (at: string): string => moment.format(new Date(at));
