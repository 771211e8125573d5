/** What lists and heads of letters say, in words: to whom, from when, under which ids, and which of that is missing. */
import { formatDay, formatList } from '../report/format.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { NotGiven } from '../schemas/common.ts';
import type { Letter } from './letter.ts';
import { formatTime } from './times.ts';

/** `alle kommunalbestyrelsesmedlemmer`, as it follows the word »til«. */
export function formatReceivers({ receivers }: Pick<Letter, 'receivers'>): string {
  return formatList(receivers);
}

/** A field of the letter's head. */
export interface Fact {
  /** Also what the missing one is called: `Sags-id`. */
  label: string;
  /** Text, or why there is none. */
  value: string | NotGiven;
}

/** Date and ids, each given or said to be missing. */
export function listFacts({ dated, caseId, documentId }: Pick<Letter, 'dated' | 'caseId' | 'documentId'>): Fact[] {
  return [
    { label: 'Dato', value: isNotGiven(dated) ? dated : formatDay(dated) },
    { label: 'Sags-id', value: caseId },
    { label: 'Dok.-id', value: documentId },
  ];
}

/** Those that are given, in a row: `10. januar 2018 · SAG-2017-06094 · 2435847`. */
export function formatGiven(letter: Parameters<typeof listFacts>[0]): string {
  return listFacts(letter)
    .flatMap(({ value }) => (isNotGiven(value) ? [] : value))
    .join(' · ');
}

/** Those that are missing, as a sentence: `Dato, sags-id og dok.-id: ikke oplyst i brevet`. Empty when there are none. */
export function formatMissing(letter: Parameters<typeof listFacts>[0]): string {
  const missing = listFacts(letter).filter(({ value }) => isNotGiven(value));
  if (missing.length === 0) return '';
  const names = missing.map(({ label }, index) => (index === 0 ? label : label.toLowerCase()));
  return `${formatList(names)}: ikke oplyst i brevet`;
}

/** What a letter calls to, for a list: when, and until when one puts one's name down. */
export interface EventWords {
  title: string;
  when: { text: string; machine: string }[];
  place?: string | undefined;
  address?: string | undefined;
  /** `senest torsdag den 30. marts 2023`. */
  deadline?: string | undefined;
}

export function describeEvents({ events }: Pick<Letter, 'events'>): EventWords[] {
  return events.map(({ title, times, place, address, deadline }) => ({
    title,
    when: times.map(formatTime),
    place,
    address,
    deadline: deadline && `senest ${formatTime(deadline).text}`,
  }));
}
