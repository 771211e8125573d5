/** Asks Pagefind. Its code and the index are fetched with the first query, not with the page. */
import type { Kind } from '../kinds.ts';
import { findPassage, splitWords, toPieces } from './passages.ts';
import type { Piece } from './passages.ts';

/** What a reader asks for; empty strings ask for nothing. */
export interface Query {
  text: string;
  year: string;
  kind: string;
}

/** A page, person or municipality with the places where it was found. */
export interface Hit {
  url: string;
  title: string;
  kind: Kind;
  /** None across editions. */
  year?: string;
  passages: { url: string; heading: string; pieces: Piece[] }[];
}

export interface Answer {
  count: number;
  /** Loads some of the hits, best first. */
  load(from: number, to: number): Promise<Hit[]>;
}

/** The part of Pagefind 1.6 that is used; the package describes only the side that writes the index. */
interface Engine {
  search: (
    text: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data(): Promise<Found> }[] }>;
}
interface Found {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: {
    title: string;
    url: string;
    weighted_locations: { location: number; balanced_score: number }[];
    locations: number[];
  }[];
}

const ADDRESS = '/pagefind/pagefind.js';
/** Passages that a hit shows at most. More of them take room and add little. */
const MAX_PASSAGES = 3;

let engine: Promise<Engine> | undefined;

/**
 * Looks a query up.
 *
 * @throws when the index cannot be fetched; the next query tries again.
 */
export async function ask({ text, year, kind }: Query): Promise<Answer> {
  engine ??= start();
  const { search } = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  const { results } = await search(text, { filters: { ...(year && { aar: year }), ...(kind && { type: kind }) } });
  return {
    count: results.length,
    load: (from, to) => Promise.all(results.slice(from, to).map(async (result) => toHit(await result.data()))),
  };
}

async function start(): Promise<Engine> {
  const module = (await import(/* @vite-ignore */ ADDRESS)) as {
    createInstance(options: { noWorker: boolean; basePath: string }): Engine;
  };
  // The whole index is some tens of kilobytes: fetching a worker for it would cost more than the worker saves.
  return module.createInstance({ noWorker: true, basePath: ADDRESS.replace(/[^/]+$/, '') });
}

function toHit({ url, content, meta, filters, sub_results }: Found): Hit {
  const words = splitWords(content);
  const kind = filters.type?.[0] as Kind;
  const title = meta.title ?? url;
  const years = filters.aar ?? [];
  const hit = { url, title, kind, ...(years.length === 1 && { year: years[0]! }) };
  // A person or a municipality is one entry. Its hit shows the whole entry, also the parts that do not match.
  if (kind === 'person' || kind === 'kommune') {
    return { ...hit, passages: [{ url, heading: title, pieces: toPieces(words, sub_results[0]?.locations ?? []) }] };
  }
  const best = [...sub_results].sort((a, b) => score(b) - score(a)).slice(0, MAX_PASSAGES);
  const passages = sub_results.filter((part) => best.includes(part)).map((part) => toPassage(words, part));
  return { ...hit, passages };
}

/** The best sentence of a section. Its heading does not count, because the link already shows it. */
function toPassage(
  words: string[],
  { title, url, weighted_locations, locations }: Found['sub_results'][number],
): Hit['passages'][number] {
  const ranked = [...weighted_locations].sort((a, b) => b.balanced_score - a.balanced_score);
  const passages = ranked.map(({ location }) => findPassage(words, location, locations));
  const isHeading = (pieces: Piece[]) =>
    pieces
      .map(({ text }) => text)
      .join(' ')
      .replace(/\.$/, '') === title;
  const sentence =
    passages.find((pieces) => !isHeading(pieces)) ??
    findPassage(words, (ranked[0]?.location ?? 0) + splitWords(title).length, locations);
  return { url, heading: title, pieces: sentence };
}

function score({ weighted_locations }: Found['sub_results'][number]): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
