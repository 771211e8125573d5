import { isMap, isScalar, parseDocument } from 'yaml';

/**
 * Joins a YAML map as it was with the same map as a program has changed it: fields that are the same keep every letter,
 * line break and quotation mark of the editor's; changed and new ones are the program's.
 *
 * @param after the changed document, stringified; its fields decide order and which are there
 */
export function keepUntouched(before: string, after: string): string {
  const isWindows = before.includes('\r\n');
  const old = splitFields(before.replaceAll('\r\n', '\n'));
  // An empty map is written `{}`, which has no place beside fields.
  if (old.fields.length === 0) return isWindows ? after.replaceAll('\n', '\r\n') : after;
  const { fields, rest } = splitFields(after);
  const text = fields.map((field) => {
    const same = old.fields.find(({ key }) => key === field.key);
    return same?.data === field.data && same.comments === field.comments ? same.text : field.text;
  });
  const joined = text.join('') + (old.rest || rest);
  return isWindows ? joined.replaceAll('\n', '\r\n') : joined;
}

/** A field with the comments and empty lines above it. */
interface Field {
  key: string;
  text: string;
  comments: string;
  /** Its value as JSON. */
  data: string;
}

function splitFields(text: string): { fields: Field[]; rest: string } {
  const { contents } = parseDocument(text);
  const fields: Field[] = [];
  let start = 0;
  for (const { key, value } of isMap(contents) ? contents.items : []) {
    const keyStart = key.range[0];
    const valueEnd = value?.range[1] ?? key.range[1];
    const end = lineEnd(text, valueEnd);
    const data = JSON.stringify(value?.toJSON() ?? null);
    const comments = text.slice(start, keyStart).replace(/\s*\n\s*/g, '\n');
    fields.push({ key: isScalar(key) ? String(key.value) : '', text: text.slice(start, end), comments, data });
    start = end;
  }
  return { fields, rest: text.slice(start) };
}

/** Offset behind the line break; a block of text ends there already. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const next = text.indexOf('\n', offset);
  return next === -1 ? text.length : next + 1;
}
