/**
 * Finds the places where the printed edition names persons, and points the register at them. It searches the tree
 * instead of the data, so that a name in a chapter's prose counts as much as a seat.
 */
import type { Element, Parents, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { ATTRIBUTES } from '../../press/contract.ts';

export interface Named {
  id: string;
  name: string;
}

/** Ids of the places by id of the person. */
type Places = Map<string, string[]>;

/**
 * Gives every place where a person is named an id, and writes the ids into the register's rows, where the press reads
 * them: `<span data-person="martin-damm">` gets `ATTRIBUTES.pagesOf`. Skips parts with `data-unindexed`.
 */
export function markPlaces(tree: Root, persons: Named[]): void {
  if (persons.length === 0) return;
  const places = markNames(tree, persons);
  visit(tree, 'element', ({ properties }) => {
    const ids = places.get(String(properties['dataPerson'] ?? ''));
    if (ids) properties[ATTRIBUTES.pagesOf] = ids.join(' ');
  });
}

function markNames(tree: Root, persons: Named[]): Places {
  const places: Places = new Map();
  const byName = new Map(persons.map((person) => [person.name, person.id]));
  const pattern = namePattern(persons.map(({ name }) => name));
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && (node.properties['dataUnindexed'] !== undefined || node.tagName === 'svg')) {
      return SKIP;
    }
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const parts = node.value.split(pattern);
    if (parts.length === 1) return undefined;
    const marked = parts.map((text) => {
      const person = byName.get(unbind(text));
      return person ? placeOf(text, addPlace(places, person)) : toText(text);
    });
    return [SKIP, index + putParts(parent, index, marked)];
  });
  return places;
}

/**
 * Matches a name as it is written, also before the s of a genitive. Where two names begin alike, the longer one wins.
 */
function namePattern(names: string[]): RegExp {
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anySpace = escaped.map((name) => name.replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(${anySpace.join('|')})(?=s?(?![\\p{L}\\p{N}-]))`, 'u');
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

function placeOf(name: string, id: string): Element {
  return { type: 'element', tagName: 'span', properties: { id }, children: [toText(name)] };
}

function toText(value: string): Text {
  return { type: 'text', value };
}
