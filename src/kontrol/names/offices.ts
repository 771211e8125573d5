/** Who a text says is chair or vice-chair of a body. */
import type { Source, Sources } from '../../sources/sources.ts';
import { listBodies, listOwnNames } from './bodies.ts';
import type { KnownBody } from './bodies.ts';
import type { NamedText } from './people.ts';
import { TITLE } from './titles.ts';

export interface OfficeClaim {
  /** The word for the office: `næstformanden`. */
  written: string;
  /** The name as it is written, perhaps with a title before it. */
  name: string;
  index: number;
  /** The body; none when the text does not say which. */
  body?: KnownBody | undefined;
  /** Whether the text calls the body by its name, and not only `udvalget`. */
  isNamed: boolean;
  at: NamedText;
}

const NAME =
  '(?<name>\\p{Lu}(?:\\.|[\\p{sc=Latn}’-]*)(?: (?:\\p{Lu}(?:\\.|[\\p{sc=Latn}’-]*)|von|van|de|der))*(?: \\p{Lu}[\\p{sc=Latn}’-]+))';
const OFFICE = '(?<![\\p{sc=Latn}-])(?<office>[Nn]æstformand|(?:[Bb]estyrelsesf|[Ff])ormand)(?:en)?';
const BETWEEN = `(?: (?:er|hedder|var))?,? (?:(?:${TITLE}) )?`;
const ORIGIN = '(?: \\(\\p{Lu}{1,2}\\))?(?: fra \\p{Lu}[\\p{sc=Latn}-]+)?';

/** Words for bodies that do not name them. */
const GENERIC = ['udvalget', 'udvalgets', 'bestyrelsen', 'bestyrelsens', 'foreningen', 'foreningens'];

/** How far from the word `formand` a name may stand, in letters. */
const REACH = 120;

/** All sayings of a text about who chairs what. */
export function listOfficeClaims(sources: Sources, at: NamedText): OfficeClaim[] {
  const claims = [...at.text.matchAll(/formand/giu)].flatMap(({ index }) => {
    // Only the words around it: the patterns are slow on a long text.
    const from = Math.max(0, at.text.lastIndexOf(' ', index - REACH));
    const part = at.text.slice(from, index + REACH);
    return patternsOf(sources, at.source.year).flatMap((pattern) =>
      [...part.matchAll(pattern)].map((match) => toClaim(sources, at, match, from)),
    );
  });
  // The patterns run from those that name a body to those that do not: the first reading of a name counts.
  return claims
    .filter(({ index }, place) => claims.findIndex((other) => other.index === index) === place)
    .map((claim) => (claim.body ? claim : joinBefore(claim, claims)));
}

/** `Udvalgets formand, A, og næstformanden, B`: the second office is of the body that the first one is of. */
function joinBefore(claim: OfficeClaim, claims: readonly OfficeClaim[]): OfficeClaim {
  const before = claims
    .filter(({ body, index }) => body && index < claim.index)
    .sort((a, b) => b.index - a.index)
    .find(({ index, name }) => JOINS.test(claim.at.text.slice(index + name.length, claim.index)));
  return before ? { ...claim, body: before.body, isNamed: before.isNamed } : claim;
}

/** What stands between two holders of offices of one body: the first one's party and place, and the other office. */
const JOINS =
  /^(?: \(\p{Lu}{1,2}\))?(?:,? (?:fra|i) \p{Lu}[\p{sc=Latn}-]+)?,? og (?:dets |dens |udvalgets )?(?:næst)?form\p{sc=Latn}+,? $/iu;

function toClaim(
  sources: Sources,
  at: NamedText,
  { 0: found, index, groups = {} }: RegExpExecArray,
  from: number,
): OfficeClaim {
  const { name = '', office = '', body } = groups;
  const known = body ? findBody(sources, at.source, body) : undefined;
  return {
    written: office,
    name,
    index: from + index + found.lastIndexOf(name),
    body: known,
    isNamed: known !== undefined && !GENERIC.includes(body!.toLowerCase()),
    at,
  };
}

const compiled = new WeakMap<Sources, Map<number | undefined, RegExp[]>>();

function patternsOf(sources: Sources, year: number | undefined): RegExp[] {
  const kept = compiled.get(sources) ?? new Map<number | undefined, RegExp[]>();
  compiled.set(sources, kept);
  const patterns = kept.get(year) ?? compile(listBodyWords(sources, year));
  kept.set(year, patterns);
  return patterns;
}

function compile(words: string[]): RegExp[] {
  const body = `(?<body>${words.map((word) => RegExp.escape(word)).join('|')})`;
  return [
    `(?<![\\p{sc=Latn}-])${body} ${OFFICE}${BETWEEN}${NAME}`,
    `${OFFICE} (?:for|i) ${body}${BETWEEN}${NAME}`,
    `${NAME}${ORIGIN}(?:,| er| som er|, der er) ${OFFICE} (?:for|i) ${body}(?!\\p{sc=Latn})`,
    `${NAME}${ORIGIN}(?:,| er| som er|, der er) ${body} ${OFFICE}(?!\\p{sc=Latn})`,
    `(?<!s )(?<!’ )${OFFICE},? ${NAME}`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
}

/** Every form in which a text may call a body of the edition, longest first. */
function listBodyWords(sources: Sources, year: number | undefined): string[] {
  const titles = listBodies(sources, year).flatMap(({ title, base }) => [
    ...[title, base, `${base}et`, `${base}n`].flatMap((form) => [form, `${form}s`]),
  ]);
  const generic = GENERIC.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return [...new Set([...titles, ...listOwnNames(sources), ...generic])].sort((a, b) => b.length - a.length);
}

/** The body that a word means: by its name, the committee of the chapter, or the board. */
function findBody(sources: Sources, source: Source, word: string): KnownBody | undefined {
  const bodies = listBodies(sources, source.year);
  const named = bodies.find(({ base, title }) =>
    [title, base, `${base}et`, `${base}n`].some((form) => word === form || word === `${form}s`),
  );
  if (named) return named;
  if (!/^udvalg/iu.test(word)) return bodies.find(({ kind }) => kind === 'board');
  const slug = source.kind === 'chapter' ? (source as Source<'chapter'>).data?.committee : undefined;
  return bodies.find((body) => body.source === source || body.source.slug === slug);
}
