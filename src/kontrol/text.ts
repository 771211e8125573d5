/** Wording that several rules share. */

/** `a`, `b` og `c`, each as code; at most `limit`, then `…`. */
export function listCodes(words: string[], limit = 12): string {
  const shown = words.slice(0, limit).map((word) => `\`${word}\``);
  if (words.length > limit) return `${shown.join(', ')} …`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} og ${shown.at(-1)}`;
}

/** With a small first letter, to follow `Ret:`. Code and abbreviations stay as they are. */
export function lowerFirst(text: string): string {
  return /^[A-ZÆØÅ][a-zæøå ]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** A value as somebody wrote it, short enough for one line. */
export function quoteValue(value: unknown, limit = 40): string {
  // `JSON.stringify` returns undefined for what JSON cannot express, though its type says string.
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? String(value));
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/** An address as it reads: æ, ø and å may be escaped in it. A broken escape is left as it stands. */
export function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** A text on one line, for sentences that quote it. */
export function quote(text: string): string {
  return `»${text.replace(/\s+/g, ' ').trim()}«`;
}
