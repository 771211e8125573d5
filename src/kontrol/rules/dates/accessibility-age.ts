import { formatDay } from '../../../report/format.ts';
import { findSource } from '../../../sources/select.ts';
import type { Sources } from '../../../sources/sources.ts';
import { site } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule, Run } from '../../finding.ts';

/** Accessibility statements that nobody has gone through for a year. */
export const accessibilityAge: Rule = {
  id: 'tilgaengelighed-alder',
  reason: 'En tilgængelighedserklæring gås igennem mindst én gang om året; ellers lover den noget, ingen ved.',
  examples: {
    fails: { 'site.yaml': site({ accessibility: { date: '2029-05-31' } }) },
    passes: { 'site.yaml': site({ accessibility: { date: '2029-06-01' } }) },
  },
  subjects: (sources) => (dateOf(sources) ? [dateOf(sources)] : []),
  check: (sources, { today }) => checkAge(sources, today),
};

function dateOf(sources: Sources): string | undefined {
  return findSource(sources, 'site')?.data?.accessibility.date;
}

function checkAge(sources: Sources, today: Run['today']): Problem[] {
  const source = findSource(sources, 'site');
  const date = dateOf(sources);
  if (!source || !date || !today || today <= yearAfter(date)) return [];
  return [
    warning(
      source.file,
      source.fields.placeOf(['accessibility', 'date']),
      `Tilgængelighedserklæringen er fra ${formatDay(date)}, og det er over et år siden.`,
      'kør `npm run accessibility`, gå siden `/tilgaengelighed/` igennem, og skriv dagens dato i `date`.',
    ),
  ];
}

/** The same day a year later; of 29 February the 29th that is not there, which sorts before 1 March. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
