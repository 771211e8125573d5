/** Namesakes: persons of one edition who bear the same name, and what in a text tells which of them is meant. */

/** A person with what an edition knows of him or her. */
export interface Origin {
  id: string;
  name: string;
  title?: string | undefined;
  party?: string | undefined;
  municipality?: string | undefined;
}

/** Where a name stands: the text of its paragraph before and behind it. */
export interface Surroundings {
  before: string;
  after: string;
}

/** Where one sentence ends and the next begins. */
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/u;

/** Persons by name, those who share theirs with nobody included. */
export function groupByName<Person extends Pick<Origin, 'name'>>(persons: Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of persons) groups.set(person.name, [...(groups.get(person.name) ?? []), person]);
  return groups;
}

/** A name as it is written, also before the s of a genitive and across a line end; of two that begin alike, the longer. */
export function namePattern(names: string[], flags: 'u' | 'gu' = 'u'): RegExp {
  const escaped = [...names].sort((a, b) => b.length - a.length).map((name) => name.split(' ').map(RegExp.escape));
  const anySpace = escaped.map((words) => words.join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${anySpace.join('|')})(?=s?(?![\\p{L}\\p{N}-]))`, flags);
}

/**
 * Which of several namesakes a text means. Party and title count where they touch the name (`Borgmester Bo Ravn`,
 * `Bo Ravn (K)`), a municipality counts in the sentence, then in the paragraph.
 *
 * @returns nothing when the text tells none of them from the others.
 */
export function tellApart<Person extends Origin>(namesakes: Person[], around: Surroundings): Person | undefined {
  const clues = [hasItsParty, hasItsTitle, isPlacedBySentence, isPlacedByParagraph];
  let candidates = namesakes;
  for (const isMeant of clues) {
    const meant = candidates.filter((person) => isMeant(person, around));
    if (meant.length > 0) candidates = meant;
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** What to write so that a text tells which of the namesakes it means; follows the word `Ret:`. */
export function adviseTelling(namesakes: Origin[]): string {
  const [known] = namesakes.filter(({ party, municipality }) => party ?? municipality);
  if (!known) return 'giv dem hver sin titel, kommune eller parti i mandates.yaml, og skriv det ved navnet.';
  const clue = known.party ? `(${known.party})` : `fra ${known.municipality}`;
  return `skriv parti eller kommune ved navnet, for eksempel »${known.name} ${clue}«.`;
}

/** `bo-ravn` (Klitby), for messages. */
export function describeOrigin({ id, title, municipality }: Origin): string {
  const origin = municipality ?? title;
  return origin ? `\`${id}\` (${origin})` : `\`${id}\``;
}

function hasItsParty({ party }: Origin, { after }: Surroundings): boolean {
  return party !== undefined && after.trimStart().startsWith(`(${party})`);
}

function hasItsTitle({ title }: Origin, { before, after }: Surroundings): boolean {
  if (!title) return false;
  const word = RegExp.escape(title);
  return (
    new RegExp(`(?<![\\p{L}\\p{N}.])(?<!\\d\\.\\s)${word}\\s+$`, 'iu').test(before) ||
    new RegExp(`^\\s*,\\s*${word}(?!\\p{L})`, 'iu').test(after)
  );
}

function isPlacedBySentence(person: Origin, { before, after }: Surroundings): boolean {
  return isPlaced(person, `${before.split(SENTENCE_END).at(-1)} ${after.split(SENTENCE_END)[0]}`);
}

function isPlacedByParagraph(person: Origin, { before, after }: Surroundings): boolean {
  return isPlaced(person, `${before} ${after}`);
}

/** The municipality as a word, also in the genitive. */
function isPlaced({ municipality }: Origin, text: string): boolean {
  if (!municipality) return false;
  return new RegExp(`(?<!\\p{L})${RegExp.escape(municipality)}(?:s|’s|’)?(?!\\p{L})`, 'u').test(text);
}
