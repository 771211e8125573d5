/**
 * Finds the places where the printed edition names persons, and points the register at them. It searches the tree
 * instead of the data, so that a name in a chapter's prose counts as much as a seat.
 */
import type { Element, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { ATTRIBUTES } from '../../press/contract.ts';
import { formatList } from '../../report/format.ts';
import { adviseTelling, describeOrigin, groupByName, namePattern, tellApart } from '../../report/namesakes.ts';
import type { Origin } from '../../report/namesakes.ts';
import { indexTexts } from './surroundings.ts';
import type { Place } from './surroundings.ts';

/** Ids of the places by id of the person. */
type Places = Map<string, string[]>;

/** A name that several persons bear, where the text does not tell which of them it means. */
interface Unclear {
  bearers: Origin[];
  place: Place;
}

/** Characters of a paragraph on either side of a name in a message. */
const CONTEXT = 40;

/**
 * What a component says of a name that it takes from the data: `<b {...namedAttributes(id)}>Bo Ravn</b>`. `markPlaces`
 * takes it out again.
 */
export function namedAttributes(person: string | undefined): Record<string, string> {
  return person === undefined ? {} : { 'data-named': person };
}

/**
 * Gives every place where a person is named an id, and writes the ids into the register's rows, where the press reads
 * them: `<span data-person="martin-damm">` and `<span data-persons="martin-damm lars-weiss">` get `ATTRIBUTES.pagesOf`. Parts with `data-unindexed` are passed over.
 *
 * @throws Error with all places where one of several namesakes is named and the text does not tell which.
 */
export function markPlaces(tree: Root, persons: Origin[]): void {
  const places = persons.length > 0 ? markNames(tree, persons) : new Map<string, string[]>();
  visit(tree, 'element', ({ properties }) => {
    delete properties['dataNamed'];
    const persons = String(properties['dataPerson'] ?? properties['dataPersons'] ?? '').split(' ');
    const ids = persons.flatMap((person) => places.get(person) ?? []);
    if (ids.length > 0) properties[ATTRIBUTES.pagesOf] = ids.join(' ');
  });
}

function markNames(tree: Root, persons: Origin[]): Places {
  const places: Places = new Map();
  const unclear: Unclear[] = [];
  const byName = groupByName(persons);
  const pattern = namePattern([...byName.keys()]);
  // Asked for namesakes alone, which most editions have none of.
  let placeAt: ReturnType<typeof indexTexts> | undefined;
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.properties['dataUnindexed'] !== undefined || node.tagName === 'svg')) {
      return SKIP;
    }
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const parts = splitAtNames(node.value, pattern);
    if (parts.length === 1) return undefined;
    const marked = parts.map(({ text, start }) => {
      const bearers = byName.get(unbind(text)) ?? [];
      const [only, ...others] = bearers;
      if (only && others.length === 0) return markPlace(places, only, text);
      if (!only) return toText(text);
      const place = (placeAt ??= indexTexts(tree))(node, start, start + text.length);
      const meant = findNamed(bearers, parent) ?? tellApart(bearers, place);
      if (meant) return markPlace(places, meant, text);
      unclear.push({ bearers, place });
      return toText(text);
    });
    return [SKIP, index + putParts(parent, index, marked)];
  });
  if (unclear.length > 0) throw new Error(describeUnclear(unclear));
  return places;
}

/** A text in pieces, every second of which is a name, with the place where each begins. */
function splitAtNames(value: string, pattern: RegExp): { text: string; start: number }[] {
  let end = 0;
  return value.split(pattern).map((text) => {
    const start = end;
    end += text.length;
    return { text, start };
  });
}

/** The person whom the component around the name says that it is. */
function findNamed(bearers: Origin[], parent: Parents): Origin | undefined {
  const named = parent.type === 'element' ? parent.properties['dataNamed'] : undefined;
  return bearers.find(({ id }) => id === named);
}

function describeUnclear(unclear: Unclear[]): string {
  const places = unclear.flatMap(({ bearers, place: { source, before, after } }) => {
    const start = before.length > CONTEXT ? `…${before.slice(-CONTEXT)}` : before;
    const end = after.length > CONTEXT ? `${after.slice(0, CONTEXT)}…` : after;
    return [
      `  ${source}: »${unbind(`${start}${bearers[0]?.name ?? ''}${end}`)}«`,
      `    Det kan være ${formatList(bearers.map(describeOrigin), 'eller')}.`,
      `    Ret: ${adviseTelling(bearers)}`,
    ];
  });
  return ['Flere i udgaven hedder det samme, og teksten siger ikke, hvem den mener:', ...places].join('\n');
}

function unbind(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function addPlace(places: Places, person: string): string {
  const ids = places.get(person) ?? [];
  const id = `person-${person}-${ids.length + 1}`;
  places.set(person, [...ids, id]);
  return id;
}

/** Replaces a text by its parts. An element that holds only the name gets the id itself. */
function putParts(parent: Parents, index: number, parts: (Element | Text)[]): number {
  const filled = parts.filter((part) => part.type === 'element' || part.value !== '');
  const [only] = filled;
  const isAlone = parent.children.length === 1 && filled.length === 1;
  if (isAlone && only?.type === 'element' && parent.type === 'element' && parent.properties.id === undefined) {
    parent.properties.id = only.properties.id;
    return 1;
  }
  parent.children.splice(index, 1, ...filled);
  return filled.length;
}

function markPlace(places: Places, { id: person }: Origin, name: string): Element {
  const properties = { id: addPlace(places, person) };
  return { type: 'element', tagName: 'span', properties, children: [toText(name)] };
}

function toText(value: string): Text {
  return { type: 'text', value };
}
