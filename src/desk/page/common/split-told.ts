/** Divides a sentence of Kontrol into what it quotes between backticks and what it says. */
export interface ToldPart {
  part: string;
  isQuoted: boolean;
}

/** Without the backticks, two full stops beside one another would be read as two: one is left out. */
export function splitTold(text: string): ToldPart[] {
  const parts = text.split('`');
  return parts.map((part, index) => {
    const isQuoted = index % 2 === 1;
    const isDoubled = !isQuoted && part.startsWith('.') && parts[index - 1]?.endsWith('.');
    return { part: isDoubled ? part.slice(1) : part, isQuoted };
  });
}
