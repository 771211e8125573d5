/** What pages of the preview and its server say to each other of saves. */

/** Name under which a page's answer says how many reloads there had been when it was asked for (`Server-Timing`). */
export const SAVES = 'saves';

/** From a page that has connected: that number, as it was told. */
export const PAGE_OF = 'live-content:page-of';
