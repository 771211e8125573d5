import { listBlocks } from '../../blocks.ts';
import { listDates, MONTHS } from '../../dates.ts';
import { letter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listLetterDays, listLetters } from '../../letters.ts';

const EVENT = { events: [{ title: 'Strandmøde', times: [{ date: '2030-06-14' }] }] };

/** Days that only the fields have: the letter's own text says another one, or none. */
export const eventsTold: Rule = {
  id: 'brev-tekst',
  reason: 'Brevet læses som brev; felterne er kun en liste over det, teksten siger, og de to skal være enige.',
  examples: {
    fails: { 'letters/2030/strandrensning.mdx': letter(EVENT, 'Kom den 15. juni og ryd op.') },
    passes: { 'letters/2030/strandrensning.mdx': letter(EVENT, 'Kom den 14. juni og ryd op.') },
  },
  subjects: (sources) => listLetters(sources).flatMap(({ data }) => listLetterDays(data)),
  check: (sources) =>
    listLetters(sources).flatMap(({ source, data, placeOf }) => {
      if (!source.tree) return [];
      const texts = listBlocks(source)
        .filter(({ type }) => type !== 'field')
        .map(({ text }) => text);
      return listLetterDays(data)
        .filter(({ date }) => !texts.some((text) => tells(text, date)))
        .map(({ date, title, path }) => {
          const [, month = 0, day] = date.split('-').map(Number);
          const what = `Teksten siger ikke ${day}. ${MONTHS[month - 1]}, som felterne har til »${title}«.`;
          return warning(source.file, placeOf([...path, 'date']), what, 'ret datoen her eller i teksten.');
        });
    }),
};

/** Whether a text names a day: in full, or as the first of a pair, `den 8. og 9. marts`. */
function tells(text: string, date: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  const pair = new RegExp(`(?<!\\d)${day}\\.?\\s?(?:og|–|-|eller)\\s?\\d{1,2}\\.\\s?${MONTHS[month - 1]}`, 'iu');
  return listDates(text).some((found) => found.day === day && found.month === month) || pair.test(text);
}
