/** The people whom the project knows: where an edition's texts name them, and what its registers say of them. */
import { groupByName, namePattern } from '../../report/namesakes.ts';
import type { Mandate } from '../../schemas/person.ts';
import { findSource, listSources } from '../../sources/select.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import { listBlocks, listProseSources } from '../blocks.ts';
import type { Block } from '../blocks.ts';

/** A text in which people are named. A `<Quote>` gives one, `by, role`, so that a role reads as it does after a name. */
export interface NamedText extends Pick<Block, 'text' | 'placeOf'> {
  source: Source;
}

/** A name in a text, with the persons who bear it: more than one when they are namesakes. */
export interface Mention {
  ids: readonly string[];
  name: string;
  /** Where the name begins in the text, and where what follows it begins. */
  index: number;
  end: number;
  at: NamedText;
}

/** A mandate with the register that gives it. */
export interface PlacedMandate extends Mandate {
  source: Source<'mandates'>;
  id: string;
}

/** The texts of a file in which names may stand. */
export function listNamedTexts(source: Source): NamedText[] {
  const blocks = listBlocks(source);
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (isOfQuote(block, 'by') && next && isOfQuote(next, 'role')) return [joinQuote(source, block, next)];
    return isOfQuote(block, 'role') ? [] : [{ source, text: block.text, placeOf: block.placeOf }];
  });
}

function isOfQuote({ type, path, inside }: Block, attribute: string): boolean {
  return type === 'attribute' && path[0] === attribute && inside.at(-1) === 'Quote';
}

function joinQuote(source: Source, by: Block, role: Block): NamedText {
  const start = by.text.length + 2;
  const placeOf = (index: number) => (index < start ? by.placeOf(index) : role.placeOf(index - start));
  return { source, text: `${by.text}, ${role.text}`, placeOf };
}

const known = new WeakMap<Sources, readonly Mention[]>();

/** Every place where a text of an edition names somebody from `people.yaml` by full name. Kept as long as the sources are. */
export function listTextMentions(sources: Sources): readonly Mention[] {
  const kept = known.get(sources) ?? readMentions(sources);
  known.set(sources, kept);
  return kept;
}

function readMentions(sources: Sources): Mention[] {
  const people = Object.entries(findSource(sources, 'people')?.data ?? {}).map(([id, { name }]) => ({ id, name }));
  if (people.length === 0) return [];
  const byName = groupByName(people);
  const pattern = namePattern([...byName.keys()], 'gu');
  return listProseSources(sources)
    .flatMap(listNamedTexts)
    .flatMap((at) =>
      [...at.text.matchAll(pattern)].map(({ 0: found, index }) => {
        const name = found.replace(/\s+/g, ' ');
        return { ids: (byName.get(name) ?? []).map(({ id }) => id), name, index, end: index + found.length, at };
      }),
    );
}

/** What somebody was in an edition; `undefined` when its register does not say. */
export function findMandate(sources: Sources, year: number | undefined, id: string): PlacedMandate | undefined {
  if (year === undefined) return undefined;
  const source = findSource(sources, 'mandates', year);
  const mandate = source?.data?.[id];
  return source && mandate && { ...mandate, source, id };
}

/** What somebody was in the edition, or else in the nearest one that knows it. */
export function findNearestMandate(sources: Sources, year: number, id: string): PlacedMandate | undefined {
  const years = listSources(sources, 'mandates').flatMap((source) => source.year ?? []);
  const near = years.sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  return near.map((other) => findMandate(sources, other, id)).find((mandate) => mandate !== undefined);
}
