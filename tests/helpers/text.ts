/** Text made alike before it is compared. */

/** White space of every kind as one space, soft hyphens out. */
export function fold(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** No white space at all: where a PDF has spaces depends on its reader. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
