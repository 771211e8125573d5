import type { LetterData } from '../../../schemas/letter.ts';
import { letter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listLetters } from '../../letters.ts';
import type { PlacedLetter } from '../../letters.ts';

const meeting = (end: number) =>
  letter({ events: [{ title: 'Strandmøde', times: [{ date: '2030-06-14', start: 18.3, end }] }] });

/** Meetings that end before they begin, or whose days stand in another order than they come. */
export const eventTimes: Rule = {
  id: 'brev-tid',
  reason: 'Et klokkeslæt eller en dag, der er byttet om, får folk til at komme for sent.',
  examples: {
    fails: { 'letters/2030/strandrensning.mdx': meeting(17) },
    passes: { 'letters/2030/strandrensning.mdx': meeting(20) },
  },
  subjects: (sources) => listLetters(sources).flatMap(({ data }) => data.events),
  check: (sources) =>
    listLetters(sources).flatMap((one) => one.data.events.flatMap((event, index) => checkEvent(one, event, index))),
};

function checkEvent({ source, placeOf }: PlacedLetter, event: LetterData['events'][number], index: number): Problem[] {
  return event.times.flatMap(({ date, start, end }, at) => {
    const path = ['events', index, 'times', at];
    const before = event.times[at - 1];
    const told: Problem[] = [];
    if (end !== undefined && start === undefined) {
      told.push(
        problem(
          source.file,
          placeOf([...path, 'end']),
          `Der står, hvornår »${event.title}« slutter, men ikke, hvornår det begynder.`,
          'tilføj `start:`.',
        ),
      );
    }
    // Both have two figures for the hour, so they compare as text.
    if (start !== undefined && end !== undefined && end <= start) {
      told.push(
        problem(
          source.file,
          placeOf([...path, 'end']),
          `»${event.title}« slutter kl. ${end}, før det begynder kl. ${start}.`,
          'ret et af klokkeslættene.',
        ),
      );
    }
    if (before && `${date} ${start ?? ''}` <= `${before.date} ${before.start ?? ''}`) {
      told.push(
        problem(
          source.file,
          placeOf([...path, 'date']),
          `Dagen ${date} står efter ${before.date}.`,
          'ret datoen, eller byt dagene om.',
        ),
      );
    }
    return told;
  });
}
