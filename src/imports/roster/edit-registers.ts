/** `people.yaml` and `mandates.yaml` with what a roster brings: new entries in their place, everything else as it was. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { compareDanish } from '../../report/format.ts';
import { keepUntouched } from '../keep-untouched.ts';
import type { MergedMandate } from './merge-mandates.ts';
import type { MatchedPerson } from './roster.ts';

/** Adds people who are not in the register yet. */
export function addPeople(text: string, people: MatchedPerson[], nameOf: (id: string) => string): string {
  return edit(text, (document) => {
    for (const { id, name, distinctFrom } of people) {
      const entry = document.createNode({ name, ...(distinctFrom.length > 0 && { distinctFrom }) }) as YAMLMap;
      const list: unknown = entry.get('distinctFrom', true);
      if (isSeq(list)) list.flow = true;
      insert(document, id, entry, nameOf);
    }
  });
}

/** Sets the mandates that differ. */
export function setMandates(text: string, mandates: MergedMandate[], nameOf: (id: string) => string): string {
  return edit(text, (document) => {
    for (const { person, mandate, before } of mandates) {
      if (!before) insert(document, person.id, document.createNode(mandate), nameOf);
      else {
        for (const [field, value] of Object.entries(mandate)) {
          if (value !== before[field as keyof typeof before]) document.setIn([person.id, field], value);
        }
      }
    }
  });
}

function edit(text: string, work: (document: Document) => void): string {
  const document = parseDocument(text) as Document;
  if (!isMap(document.contents)) document.contents = document.createNode({});
  // A register without entries is written `{}`.
  if (isMap(document.contents) && document.contents.items.length === 0) document.contents.flow = false;
  work(document);
  return keepUntouched(text, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** Registers are sorted by name: an entry goes before the first that comes after it. */
function insert(document: Document, id: string, entry: YAMLMap, nameOf: (id: string) => string): void {
  if (!isMap(document.contents)) return;
  const { items } = document.contents;
  const next = items.findIndex(({ key }) => isScalar(key) && compareDanish(nameOf(String(key.value)), nameOf(id)) > 0);
  items.splice(next === -1 ? items.length : next, 0, document.createPair(id, entry));
}
