/** The way from a place in the text to the field of the form that shows it. */
import { isMap, isScalar, isSeq, endOf, pairOf, startOf } from '../../yaml/nodes.ts';
import type { Path } from '../../yaml/edit.ts';
import { idOf } from '../form/context.ts';
import { idOfMark } from '../form/mark-notes.tsx';
import type { FieldMark } from './field-marks.ts';
import type { Fields } from './session.ts';

/** The innermost value that stands at an offset of the file; nothing outside of the fields. */
export function pathAt({ region, yaml, read }: Fields, offset: number): Path | undefined {
  if (offset < region.from || offset > region.to) return undefined;
  const at = offset - region.from;
  const path: (string | number)[] = [];
  for (let node: unknown = read.doc.contents; ;) {
    const step = stepAt(yaml, node, at);
    if (step === undefined) return path.length > 0 ? path : undefined;
    path.push(step);
    node = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
  }
}

function stepAt(yaml: string, node: unknown, at: number): string | number | undefined {
  if (isMap(node)) {
    const pair = node.items.find((each) => isScalar(each.key) && startOf(each.key) <= at && at <= endOf(yaml, each));
    return pair && isScalar(pair.key) ? String(pair.key.value) : undefined;
  }
  if (!isSeq(node)) return undefined;
  const index = node.items.findIndex((item) => item && startOf(item) <= at && at <= endOf(yaml, item));
  return index < 0 ? undefined : index;
}

/** The element that shows a value: its own, that of the first value in it, or of what it stands in. */
export function elementOf(form: HTMLElement, path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length--) {
    const id = idOf(path.slice(0, length));
    const found = form.querySelector<HTMLElement>(
      `#${CSS.escape(id)}, [id^="${CSS.escape(id)}-"]:is(input, select, textarea, button)`,
    );
    if (found) return found;
  }
  return undefined;
}

/**
 * Brings the field into sight that shows a place of the text.
 *
 * @param isFocused whether the focus goes there too
 * @returns whether there is one
 */
export function showField(
  form: HTMLElement | null,
  fields: Fields,
  marks: readonly FieldMark[],
  { at, isFocused }: { at: number; isFocused: boolean },
): boolean {
  if (!form) return false;
  const mark = marks.find(({ from, to }) => from <= at && at < to);
  const path = pathAt(fields, at);
  const found = (mark && document.getElementById(idOfMark(mark.from))) ?? (path && elementOf(form, path));
  if (!found) return false;
  const input = found.matches('input, select, textarea, button')
    ? found
    : (found.querySelector<HTMLElement>('input:not(.missing input), select, textarea, button') ?? found);
  input.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (isFocused) input.focus({ preventScroll: true });
  return true;
}
