import type { Source, Sources } from '../../../sources/sources.ts';
import { isNotGiven } from '../../../schemas/common.ts';
import type { BodyData, Seat } from '../../../schemas/organisation.ts';
import { body } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';
import { listCodes } from '../../text.ts';
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
        ...checkCount(sources, source, data, data.seats),
        ...checkChairs(source, data, data.seats),
        ...checkDoubles(source, data.seats),
      ];
    }),
};

/** As many seats as `expectedSeats` says, or as the body had the year before when it does not say. */
function checkCount(sources: Sources, source: Source<'body'>, data: BodyData, list: Seat[]): Problem[] {
  const { file, fields, year } = source;
  const before = findBefore(sources, source);
  const usual = data.expectedSeats ?? before?.length;
  if (usual === undefined || list.length === usual) return [];
  const left = (before ?? []).map(({ person }) => person).filter((id) => !list.some(({ person }) => person === id));
  const then = left.length > 0 && list.length < usual ? ` I ${year! - 1} sad også ${listCodes(left)} der.` : '';
  const measure = data.expectedSeats === undefined ? `i ${year! - 1} var der` : 'der skal være';
  const named = data.expectedSeats === undefined ? '' : ' (`expectedSeats`)';
  const what = `${data.title} har ${countSeats(list.length)}; ${measure} ${spell(usual)}${named}.${then}`;
  // When the body is as large as the year before, the number is what changed.
  const isField = data.expectedSeats !== undefined && before?.length === list.length;
  const fix = `${list.length < usual ? 'tilføj den, der mangler' : 'slet den, der er for meget'}, eller ret tallet.`;
  const place = fields.placeOf(
    isField ? ['expectedSeats'] : ['seats', Math.min(placeOfGap(before, left), list.length - 1)],
  );
  return [problem(file, place, what, isField ? `skriv \`expectedSeats: ${list.length}\`, eller ret pladserne.` : fix)];
}

/** Where the first of those who left sat; the first seat when nobody knows. */
function placeOfGap(before: Seat[] | undefined, left: string[]): number {
  return Math.max(0, before?.findIndex(({ person }) => person === left[0]) ?? 0);
}

/** The seats that the body of the same name had in the edition before. */
function findBefore(sources: Sources, { slug, year }: Source<'body'>): Seat[] | undefined {
  const before = listSources(sources, 'body', (year ?? 0) - 1).find((other) => other.slug === slug)?.data?.seats;
  return before && !isNotGiven(before) ? before : undefined;
}

const NUMBERS = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** A number as a sentence says it: in words up to twelve. */
function spell(count: number): string {
  return NUMBERS[count] ?? String(count);
}

function countSeats(count: number): string {
  return `${spell(count)} ${count === 1 ? 'plads' : 'pladser'}`;
}

function checkChairs({ file, fields }: Source, { kind, chairs, title }: BodyData, list: Seat[]): Problem[] {
  const at = list.flatMap(({ role }, index) => (role === 'chair' ? [index] : []));
  const count = at.length;
  if (!CHAIRED.includes(kind) || count === chairs) return [];
  const has = count === 0 ? 'ingen formand' : count === 1 ? 'én formand' : `${spell(count)} formænd`;
  const what = `${title} har ${has}; der skal være ${spell(chairs)} (\`chairs\`).`;
  const fix =
    count > chairs
      ? `ret den enes \`role\`, eller skriv \`chairs: ${count}\`, hvis formandskabet er delt.`
      : `skriv \`role: chair\` på formandens plads${count > 0 ? `, eller skriv \`chairs: ${count}\`` : ''}.`;
  return [problem(file, fields.placeOf(['seats', at.at(-1) ?? 0]), what, fix)];
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
