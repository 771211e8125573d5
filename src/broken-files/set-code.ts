/**
 * A sentence of Kontrol with its code, which stands between backticks, in `<code>`.
 *
 * @param escape makes text of what could be markup where the sentence goes
 */
export function setCode(sentence: string, escape: (text: string) => string): string {
  return sentence
    .split('`')
    .map((piece, at) => (at % 2 === 1 ? `<code>${escape(piece)}</code>` : escape(piece)))
    .join('');
}
