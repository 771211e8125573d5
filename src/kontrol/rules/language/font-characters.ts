import { isInFonts } from '../../../assets/fonts/characters.ts';
import type { Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
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
  '\u2192': 'ordet, som pilen står for',
};

/** Characters without a glyph in the report's fonts. */
export const fontCharacters: Rule = {
  id: 'skrift-tegn',
  reason: 'Et tegn, som skrifterne ikke har, bliver til en tom firkant på papiret.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vejen → stranden.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vejen til stranden.') },
  },
  subjects: ({ files }) => files,
  check: ({ files }) => files.flatMap(checkSource),
};

function checkSource(source: Source): Problem[] {
  return listProse(source).flatMap(({ text, placeOf }) =>
    [...text.matchAll(/[^\n\r\t]/gu)]
      .filter(([character]) => !isInFonts(character))
      .map(({ 0: character, index }) => {
        const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
        const shown = /[\p{M}\p{C}\p{Z}]/u.test(character) ? code : `»${character}« (${code})`;
        return problem(
          source.file,
          placeOf(index),
          `Tegnet ${shown} findes ikke i beretningens skrifter.`,
          findFix(text, character, index),
        );
      }),
  );
}

function findFix(text: string, character: string, index: number): string {
  const instead = INSTEAD[character];
  if (instead) return `skriv ${instead}.`;
  if (/\p{M}/u.test(character)) {
    const whole = (text.slice(index - 1, index) + character).normalize('NFC');
    return `bogstavet er sat sammen af to tegn; skriv \`${whole}\` på tastaturet i stedet.`;
  }
  if (/\p{Z}/u.test(character)) return 'skriv et almindeligt mellemrum; de hårde kommer af sig selv.';
  if (/\p{C}/u.test(character)) return 'slet det usynlige tegn.';
  const plain = character.normalize('NFKC');
  if ([...plain].every(isInFonts)) return `skriv \`${plain}\`.`;
  return 'skriv det på en anden måde. Hører tegnet til et navn, skal skrifterne laves om (scripts/make-fonts.ts).';
}
