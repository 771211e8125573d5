import type { Source } from '../../../sources/sources.ts';
import { isNotGiven } from '../../../schemas/common.ts';
import type { BodyData, Seat } from '../../../schemas/organisation.ts';
import { body } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';
import { listSeats } from './person-known.ts';

/** Bodies that elect a chair. */
const CHAIRED = ['board', 'committee', 'regional'];

/** Seats of a body: as many as expected, the right number of chairs, nobody twice. */
export const seats: Rule = {
  id: 'udvalg-pladser',
  reason: 'Et medlem, der er glemt eller står der to gange, opdages ellers først af medlemmet selv.',
  examples: {
    fails: { '2030/organisation/kystudvalget.mdx': body(['*bo-ravn', '*ida-lund']) },
    passes: { '2030/organisation/kystudvalget.mdx': body(['*bo-ravn', 'ida-lund']) },
  },
  subjects: (sources) => listSeats(sources),
  check: (sources) =>
    listSources(sources, 'body').flatMap((source) => {
      const { data } = source;
      if (!data?.seats || isNotGiven(data.seats)) return [];
      return [
        ...checkCount(source, data, data.seats),
        ...checkChairs(source, data, data.seats),
        ...checkDoubles(source, data.seats),
      ];
    }),
};

function checkCount({ file, fields }: Source, { expectedSeats, title }: BodyData, list: Seat[]): Problem[] {
  if (expectedSeats === undefined || list.length === expectedSeats) return [];
  const what = `${title} har ${list.length} pladser, men \`expectedSeats\` er ${expectedSeats}.`;
  return [problem(file, fields.placeOf(['seats']), what, 'tilføj eller slet en plads, eller ret tallet.')];
}

function checkChairs({ file, fields }: Source, { kind, chairs, title }: BodyData, list: Seat[]): Problem[] {
  const count = list.filter(({ role }) => role === 'chair').length;
  if (!CHAIRED.includes(kind) || count === chairs) return [];
  const what = `${title} har ${count === 0 ? 'ingen formand' : count === 1 ? 'én formand' : `${count} formænd`}, men skal have ${chairs}.`;
  const fix =
    count > chairs
      ? `ret den enes \`role\`, eller skriv \`chairs: ${count}\`, hvis formandskabet er delt.`
      : 'skriv `role: chair` på formandens plads.';
  return [problem(file, fields.placeOf(['seats']), what, fix)];
}

function checkDoubles({ file, fields }: Source, list: Seat[]): Problem[] {
  return list.flatMap(({ person }, index) => {
    const first = list.findIndex((seat) => seat.person === person);
    if (first === index) return [];
    const line = fields.placeOf(['seats', first]).line;
    return [
      problem(
        file,
        fields.placeOf(['seats', index]),
        `\`${person}\` har også pladsen på linje ${line}.`,
        'slet den ene, eller skriv den person, der skulle stå her.',
      ),
    ];
  });
}
