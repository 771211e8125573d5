import { createPlacer } from '../../../sources/positions.ts';
import { listTexts } from '../../../sources/select.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Signs that nobody sees: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const UNSEEN = /(?<=[\p{L}\p{N}])[\u00ad\u200b-\u200f\u2060\ufeff]+(?=[\p{L}\p{N}])/gu;

/** A Latin word with a letter of another alphabet in it, or the other way round. */
const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]{3,}/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Latin letters that those of the other alphabets look like. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
  [
    'аa еe оo рp сc хx уy іi ѕs јj һh ԁd ɡg АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI',
    'αa οo ρp νv ιi κk ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
  ]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair[0]!, pair[1]!]),
);

/** Letters of other alphabets that look like Latin ones, and signs without width, within a word. */
export const foreignLetters: Rule = {
  id: 'bogstav-fremmed',
  reason: 'Et kyrillisk а ligner et a, men søgning, oplæsning og stavekontrol kender ikke ordet.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi har l\u043ekale strande og en hav\u00adn.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi har lokale strande og en havn, og Київ er en by.') },
  },
  subjects: listTexts,
  check: (sources) => listTexts(sources).flatMap(checkText),
};

function checkText({ file, text }: { file: string; text: string }): Problem[] {
  // Most texts have neither, and a search for one letter is quick.
  if (!/[\u00ad\u0370-\u058f\u13a0-\u13ff\u200b-\u200f\u2060\ufeff]/u.test(text)) return [];
  const placeAt = createPlacer(text);
  return [
    ...[...text.matchAll(UNSEEN)].map(({ 0: signs, index }) => {
      const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 40), index))![0];
      const what = `Efter »${word}« står et usynligt tegn (${nameCode(signs)}) midt i ordet.`;
      return warning(file, placeAt(index), what, 'slet tegnet, eller skriv ordet igen.');
    }),
    ...[...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const foreign = OTHER.exec(word);
      if (!foreign || !LATIN.test(word)) return [];
      const [letter] = foreign;
      const right = [...word].map((one) => LOOKALIKES[one] ?? one).join('');
      const what = `»${word}« har et bogstav fra et andet alfabet: »${letter}« (${nameCode(letter)}).`;
      const fix = OTHER.test(right) ? 'skriv ordet igen på tastaturet.' : `skriv \`${right}\` på tastaturet.`;
      return [warning(file, placeAt(index + foreign.index), what, fix)];
    }),
  ];
}

function nameCode(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
