/** Files that are nearly word for word another one, and which of the two is the copy. */
import { withoutMarks } from '../scaffold/marks.ts';
import type { Source, Sources } from '../sources/sources.ts';

/** Share of the longer file that both must have. An editor who copies a file to write a new one changes most of it. */
const LEAST_SHARE = 0.8;

/** Fewer words may well be alike, so a file that has no more must be the same but for its place: a body without seats. */
const LEAST_WORDS = 30;

/** Words in a row that are looked for in other files. */
const RUN = 5;

/** Names that programs and people give a copy: `social 2`, `social-kopi`, `Kopi af social`, `social-ny`. */
const COPY_NAME =
  /^kopi(?:[- ]af)?[- ]|[-_ .(](?:kopi|copy|ny|nyt|gammel|gml|old|backup|udkast|version|v?\d{1,2}|final|endelig|rettet|revideret|test)\)?$/i;

const known = new WeakMap<Sources, Map<Source, Source>>();

/** Copies with the file that each is a copy of: of the same edition, or a chapter of an earlier one. */
export function listCopies(sources: Sources): Map<Source, Source> {
  const kept = known.get(sources) ?? findCopies(sources);
  known.set(sources, kept);
  return kept;
}

function findCopies({ files }: Sources): Map<Source, Source> {
  const copies = new Map<Source, Source>();
  const runs = new Map<Source, Set<string>>();
  const holders = new Map<string, Source[]>();
  const small = new Map<string, Source>();
  for (const source of files.filter(({ kind }) => ['chapter', 'body', 'accounts'].includes(kind))) {
    const own = listRuns(source);
    // What a scaffold wrote is nobody's text yet: two new chapters are alike until somebody writes.
    if (own.size < LEAST_WORDS && withoutMarks(source.text) !== source.text) continue;
    if (own.size < LEAST_WORDS) {
      const key = `${source.kind} ${source.year} ${source.text.replace(/^order:.*$/m, '').trim()}`;
      const twin = small.get(key);
      if (twin) copies.set(...order(source, twin));
      else small.set(key, source);
      continue;
    }
    runs.set(source, own);
    for (const other of findAlike(own, holders, runs)) {
      const [copy, original] = order(source, other);
      if (isComparable(copy, original) && !copies.has(copy)) copies.set(copy, original);
    }
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), source]);
  }
  return copies;
}

/** Sources that share so many runs of words with one that they must be the same text. */
function findAlike(own: Set<string>, holders: Map<string, Source[]>, runs: Map<Source, Set<string>>): Source[] {
  const shared = new Map<Source, number>();
  for (const run of own) {
    for (const holder of holders.get(run) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  return [...shared].flatMap(([other, count]) =>
    count >= LEAST_SHARE * Math.max(own.size, runs.get(other)!.size) ? [other] : [],
  );
}

function listRuns({ text }: Source): Set<string> {
  const words =
    withoutMarks(text)
      .toLowerCase()
      .match(/[\p{sc=Latn}\d]+/gu) ?? [];
  return new Set(words.map((_, index) => words.slice(index, index + RUN).join(' ')));
}

/** Accounts and bodies are much the same each year; chapters are not. */
function isComparable(copy: Source, original: Source): boolean {
  return copy.kind === original.kind && (copy.year === original.year || copy.kind === 'chapter');
}

/** The copy first: of the later edition, or with the name of a copy or one that can be no address, or with the longer name. */
function order(a: Source, b: Source): [copy: Source, original: Source] {
  if (a.year !== b.year) return (a.year ?? 0) > (b.year ?? 0) ? [a, b] : [b, a];
  const [isA, isB] = [a, b].map(({ slug }) => COPY_NAME.test(lastPart(slug)) || /[^a-z0-9/-]/.test(slug));
  if (isA !== isB) return isA ? [a, b] : [b, a];
  if (a.slug.length !== b.slug.length) return a.slug.length > b.slug.length ? [a, b] : [b, a];
  return a.path > b.path ? [a, b] : [b, a];
}

function lastPart(slug: string): string {
  return slug.slice(slug.lastIndexOf('/') + 1);
}
