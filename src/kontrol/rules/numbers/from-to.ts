import { chapter } from '../../example.ts';
import { DOWN, UP } from '../../direction-words.ts';
import { listNumbers } from '../../numbers.ts';
import type { TextNumber } from '../../numbers.ts';
import { listSentences } from '../../sentences.ts';
import { quote } from '../../text.ts';
import { textRule } from './text-rule.ts';
import type { TextSlip } from '../../paragraph-changes.ts';

const FROM = /(?<!\p{sc=Latn})fra[ \u00a0\n](?:[\p{Ll}.]+[ \u00a0\n]){0,2}$/u;
const TO =
  /^[ \u00a0\n](?:(?!fra|til|og|men)[\p{sc=Latn}\d.]+[ \u00a0\n]){0,5}til[ \u00a0\n](?:[\p{Ll}.]+[ \u00a0\n]){0,2}$/u;

/** `steg fra A til B` with B below A, and the other way round. */
export const fromTo = textRule(
  {
    id: 'fra-til',
    severity: 'fejl',
    reason: 'Når noget steg fra et stort tal til et mindre, er enten tallene byttet om, eller også er ordet forkert.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Antallet af strande steg fra 310 til 270.') },
      passes: { '2030/chapters/natur.mdx': chapter('Antallet af strande steg fra 270 til 310.') },
    },
  },
  (text) =>
    (/(?<!\p{sc=Latn})fra\s/iu.test(text) ? listSentences(text) : []).flatMap(({ text: sentence, index }) =>
      checkSentence(sentence, index),
    ),
);

function checkSentence(sentence: string, start: number): TextSlip[] {
  const numbers = listNumbers(sentence).filter(({ kind }) => kind !== 'year');
  return numbers.flatMap((from, at) => {
    const to = numbers[at + 1];
    if (!to || !isPair(sentence, from, to) || from.value === to.value) return [];
    const direction = findDirection(sentence, from.index);
    if (direction === undefined || direction === Math.sign(to.value - from.value)) return [];
    const span = sentence.slice(from.index, to.end);
    const what = `Her ${direction > 0 ? 'stiger' : 'falder'} noget, men fra ${quote(span)} går det ${direction > 0 ? 'ned' : 'op'}.`;
    return [{ index: start + from.index, what, fix: 'byt om på tallene, eller ret ordet.' }];
  });
}

/** Whether the two are `fra A til B` of one kind; a number without unit has that of the other. */
function isPair(sentence: string, from: TextNumber, to: TextNumber): boolean {
  const isOneKind = from.kind === to.kind && (from.scale === to.scale || from.kind === 'kr');
  return (
    isOneKind &&
    FROM.test(sentence.slice(Math.max(0, from.index - 40), from.index)) &&
    TO.test(sentence.slice(from.end, to.index))
  );
}

/** 1 for growth, −1 for decline, by the one such word before the pair in its clause; nothing when it has none or both. */
function findDirection(sentence: string, from: number): 1 | -1 | undefined {
  const before = sentence.slice(Math.max(0, from - 70), from);
  const [ups, downs] = [UP, DOWN].map((pattern) => [...before.matchAll(pattern)]);
  const [word] = [...ups!, ...downs!];
  if (!word || ups!.length * downs!.length > 0 || OTHER_CLAUSE.test(before.slice(word.index))) return undefined;
  return ups!.length > 0 ? 1 : -1;
}

/** Words after which somebody else's numbers follow, or after which nothing has happened yet; and ranks, where 4 is above 12. */
const OTHER_CLAUSE =
  /(?<!\p{sc=Latn})(?:ikke|ellers|modsat|skal|vil|kunne|kan|må|da|fordi|mens|når|hvor|som|der|og|men|plads|nummer|nr|placering)(?!\p{sc=Latn})|,/u;
