import { listProseSources } from '../../blocks.ts';
import { chapter, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listClaims } from '../../names/claims.ts';
import { PUBLIC_PEOPLE } from '../../names/public-names.ts';
import { compareNames } from '../../names/near-names.ts';
import { findNearestMandate, listNamedTexts } from '../../names/people.ts';
import type { NamedText } from '../../names/people.ts';
import { findSource, listSources } from '../../../sources/select.ts';
import type { Sources } from '../../../sources/sources.ts';

/** Two or more words with capitals in a row, initials among them, and small words of names between them. */
const CAPITALS =
  /\p{Lu}(?:\.|[\p{sc=Latn}\p{M}-]*)(?: (?:(?:von|van|de|der) ){0,2}\p{Lu}(?:\.|[\p{sc=Latn}\p{M}-]*))+/gu;

/** Names in running text that are nearly, or only the first part of, a name that the project knows. */
export const namesInText: Rule = {
  id: 'navn-i-tekst',
  reason: 'Et navn, der er stavet forkert, er den fejl, som den, det gælder, altid opdager.',
  examples: {
    fails: {
      'people.yaml': people({ 'anders-ravn': 'Anders Ravnkilde' }),
      '2030/chapters/natur.mdx': chapter('Borgmester Anders Ravnskilde åbnede stranden.'),
    },
    passes: {
      'people.yaml': people({ 'anders-ravn': 'Anders Ravnkilde' }),
      '2030/chapters/natur.mdx': chapter('Borgmester Anders Ravnkilde åbnede stranden.'),
    },
  },
  subjects: (sources) => (findSource(sources, 'people') ? listProseSources(sources) : []),
  check: (sources) => {
    const names = indexNames(listNames(sources));
    return listProseSources(sources)
      .flatMap(listNamedTexts)
      .flatMap((at) => listWritten(at).flatMap((written) => checkName(sources, written, names)));
  },
};

interface KnownName {
  /** Auditors and people in public office have none: they are not in `people.yaml`. */
  id?: string;
  name: string;
  parts: string[];
}

/** A run of capital words, with its parts as they are compared. */
interface Written {
  at: NamedText;
  text: string;
  parts: string[];
  index: number;
}

/** Names of people, and of the auditors, who hold no seats. */
function listNames(sources: Sources): KnownName[] {
  const auditors = listSources(sources, 'accounts').flatMap(({ data }) =>
    data?.kind === 'audit' ? data.auditors.map(({ name }) => ({ name })) : [],
  );
  const known = Object.entries(findSource(sources, 'people')?.data ?? {}).map(([id, { name }]) => ({ id, name }));
  const others = [...auditors, ...PUBLIC_PEOPLE.map((name) => ({ name }))];
  return [...known, ...others].map((person) => ({ ...person, parts: splitName(person.name) }));
}

/** Names by each of their parts and by the whole of them: a slip shares a part with the right name, or differs only in signs. */
type NameIndex = Map<string, KnownName[]>;

function indexNames(names: KnownName[]): NameIndex {
  const index: NameIndex = new Map();
  for (const known of names) {
    for (const key of new Set([foldName(known.parts), ...known.parts])) {
      index.set(key, [...(index.get(key) ?? []), known]);
    }
  }
  return index;
}

function foldName(parts: readonly string[]): string {
  return parts.join('').replaceAll('-', '').toLowerCase();
}

function splitName(name: string): string[] {
  return name.replaceAll('.', '').split(/\s+/);
}

function listWritten(at: NamedText): Written[] {
  return [...at.text.matchAll(CAPITALS)].map(({ 0: text, index }) => ({ at, text, parts: splitName(text), index }));
}

function checkName(sources: Sources, written: Written, names: NameIndex): Problem[] {
  const runs = listRuns(written.parts);
  const spaced = ` ${written.text} `;
  const near = new Set(runs.flatMap((run) => [foldName(run), ...run].flatMap((key) => names.get(key) ?? [])));
  if ([...near].some(({ name }) => spaced.includes(` ${name} `) || spaced.includes(` ${name}s `))) return [];
  for (const known of near) {
    const slip = runs.find((parts) => isSlip(sources, written, parts, known));
    if (slip) return [describe(written, slip, known.name)];
  }
  return [];
}

/** The parts as they stand, without the s of a genitive, and without a title before them. */
function listRuns(parts: string[]): string[][] {
  const whole = [parts, ...(/s$/.test(parts.at(-1)!) ? [[...parts.slice(0, -1), parts.at(-1)!.slice(0, -1)]] : [])];
  return whole.flatMap((run) => (run.length > 2 ? [run, run.slice(1)] : [run]));
}

function isSlip(sources: Sources, written: Written, parts: string[], known: KnownName): boolean {
  // People in public office are often named by a part of their names.
  if (parts.length < known.parts.length && PUBLIC_PEOPLE.includes(known.name)) return false;
  const near = compareNames(parts, known.parts, sources.dictionary);
  return near === 'slip' || (near === 'plausible' && known.id !== undefined && saysTheSame(sources, written, known.id));
}

/** Whether the text gives the name the municipality of the person: then it is the person who is meant. */
function saysTheSame(sources: Sources, { at, text, index }: Written, id: string): boolean {
  const mandate = at.source.year === undefined ? undefined : findNearestMandate(sources, at.source.year, id);
  const claims = listClaims(sources, { ids: [id], name: text, index, end: index + text.length, at });
  return claims.some(({ field, written }) => field === 'municipality' && written === mandate?.municipality);
}

function describe({ at, text, index }: Written, near: string[], name: string): Problem {
  const what = `»${near.join(' ')}« er næsten navnet ${name}.`;
  const start = index + Math.max(0, text.replaceAll('.', ' ').indexOf(near[0]!));
  return warning(at.source.file, at.placeOf(start), what, `skriv \`${name}\`, hvis det er samme person.`);
}
