/** Which lines of the file a field stands on, for findings beside it and for the way to the text. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { DeskFinding } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import { endOf, pairOf, startOf } from '../../yaml/nodes.ts';
import { lineAt } from './check-form.ts';
import type { FieldFinding } from '../form/context.ts';
import type { Fields } from './session.ts';

/** Offset in the file of a field's beginning and end; nothing for one that is not written. */
export function placeOf({ region, yaml, read }: Fields, path: Path): { from: number; to: number } | undefined {
  if (path.length === 0) return { from: region.from, to: region.to };
  const parent: unknown = path.length > 1 ? read.doc.getIn(path.slice(0, -1), true) : read.doc.contents;
  const node = isMap(parent)
    ? pairOf(parent, path.at(-1)!)
    : isSeq(parent)
      ? parent.items[Number(path.at(-1))]
      : undefined;
  if (!node) return undefined;
  const start = isScalar(node) || isMap(node) || isSeq(node) ? node : (node as { key: unknown }).key;
  return { from: region.from + startOf(start), to: region.from + endOf(yaml, node) };
}

export interface Read {
  text: string;
  fields: Fields;
}

/**
 * Finds what Kontrol says of a field; columns tell cells of one line apart.
 *
 * @param checked the text that the findings are of
 * @param now the text as it is
 */
export function createFinder(checked: Read, now: Read, findings: readonly DeskFinding[]) {
  const fieldsEnd = lineAt(checked.text, checked.fields.region.to);
  const inFields = findings.filter(({ line }) => line <= fieldsEnd);
  const starts = checked.text.split('\n').reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
  return (path: Path): FieldFinding[] => {
    if (inFields.length === 0 || path.length === 0) return [];
    const place = placeOf(checked.fields, path);
    if (!place) return [];
    const found = inFields.filter(({ line, column }) => {
      const at = (starts[line - 1] ?? 0) + (column ?? 1) - 1;
      return place.from <= at && at <= place.to;
    });
    if (found.length === 0) return [];
    const there = placeOf(now.fields, path);
    const isOld = !there || now.text.slice(there.from, there.to) !== checked.text.slice(place.from, place.to);
    return found.map((finding) => ({ ...finding, isOld }));
  };
}
