import { isInFonts } from '../../../assets/fonts/characters.ts';
import type { Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listProse } from '../../prose.ts';

/** Characters that come with copied text, and what to write in their place. */
const INSTEAD: Record<string, string> = {
  '\u2010': 'en almindelig bindestreg `-`',
  '\u2011': 'en almindelig bindestreg `-`',
  '\u2012': 'en tankestreg `–`',
  '\u2015': 'en tankestreg `–`',
  '\u2032': 'apostroffen `’`',
  '\u2033': 'anførselstegnene `»…«`',
};

/** Characters without a glyph in the report's fonts. */
export const fontCharacters: Rule = {
  id: 'skrift-tegn',
  reason: 'Et tegn, som skrifterne ikke har, bliver til en tom firkant på papiret.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vejen ⟶ stranden.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vejen til stranden.') },
  },
  subjects: ({ files }) => files,
  check: ({ files }) => files.flatMap(checkSource),
};

/** Characters in a row without space: a name in another alphabet is one thing to mend. */
const WORD = /\S+|[^\S\n\r\t ]/gu;

function checkSource(source: Source): Problem[] {
  // Nearly all texts are in the fonts, and asking letter by letter is faster than looking at words.
  const strange = listProse(source).filter(({ text }) => !isSetInFonts(text));
  return strange.flatMap(({ text, placeOf }) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const [first, ...others] = [...word.matchAll(/./gsu)].filter(([character]) => !isInFonts(character));
      if (!first) return [];
      const at = index + first.index;
      const fix = findFix(text, first[0], at);
      if (fix) {
        return [
          problem(
            source.file,
            placeOf(at),
            `Tegnet ${nameCharacter(first[0])} findes ikke i beretningens skrifter.`,
            fix,
          ),
        ];
      }
      const all = [...new Set([first, ...others].map(([character]) => character))];
      return [warning(source.file, placeOf(at), describe(word, all), OTHERWISE)];
    }),
  );
}

/** Whether all characters but ends of lines and tabs are in the fonts. */
function isSetInFonts(text: string): boolean {
  for (const character of text) {
    if (!isInFonts(character) && !/[\n\r\t]/.test(character)) return false;
  }
  return true;
}

const OTHERWISE =
  'skriv det med latinske bogstaver eller på en anden måde. Ellers tager skærm og papir tegnet fra en anden skrift, hvis de har en.';

function describe(word: string, characters: string[]): string {
  const names = characters.slice(0, 3).map(nameCharacter).join(', ');
  if (characters.length === 1) return `Tegnet ${names} findes ikke i beretningens skrifter.`;
  return `»${word}« har tegn, som beretningens skrifter ikke har: ${names}${characters.length > 3 ? ' …' : '.'}`;
}

function nameCharacter(character: string): string {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{M}\p{C}\p{Z}]/u.test(character) ? code : `»${character}« (${code})`;
}

/** What to write instead of a character that came with copied text; nothing for one that somebody chose. */
function findFix(text: string, character: string, index: number): string | undefined {
  const instead = INSTEAD[character];
  if (instead) return `skriv ${instead}.`;
  if (/\p{M}/u.test(character)) {
    const whole = (text.slice(index - 1, index) + character).normalize('NFC');
    return `bogstavet er sat sammen af to tegn; skriv \`${whole}\` på tastaturet i stedet.`;
  }
  if (/\p{Z}/u.test(character)) return 'skriv et almindeligt mellemrum; de hårde kommer af sig selv.';
  if (/\p{C}/u.test(character)) return 'slet det usynlige tegn.';
  const plain = character.normalize('NFKC');
  return [...plain].every(isInFonts) ? `skriv \`${plain}\`.` : undefined;
}
