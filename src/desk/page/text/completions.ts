/** Offers things by their names where the text wants an id: in fields, in attributes of tags and in links. */
import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { roleOf, tagNames } from '../../../schemas/tags.ts';
import type { ReferenceTarget } from '../../../schemas/tag-roles.ts';
import type { Choice, Choices } from '../../contract.ts';

/** Things that can be pointed at from a file of one edition. */
export type ChoiceKind = keyof Choices;

/** Where something is pointed at from. */
export interface ChoicePlace {
  year: number | undefined;
  /** Table of the accounts whose rows can be pointed at. */
  table?: string | undefined;
}

/** The things of a kind: those of the edition or the table, where each has its own. */
export function choicesOf(choices: Choices | undefined, kind: ChoiceKind, { year, table }: ChoicePlace): Choice[] {
  const found = choices?.[kind];
  if (!found) return [];
  return Array.isArray(found) ? found : (found[kind === 'rows' ? `${year}/${table}` : String(year)] ?? []);
}

/** Fields of YAML that hold an id, wherever they stand. */
const FIELDS: Record<string, ChoiceKind> = {
  person: 'people',
  distinctFrom: 'people',
  municipality: 'municipalities',
  party: 'parties',
  committee: 'committees',
  keyFigures: 'keyFigures',
  sum: 'rows',
  table: 'tables',
  row: 'rows',
};

/** A field of YAML and what is being typed in it; of a list on one line the last item. */
const FIELD = /^\s*(?:- )?(\w+): ?(?:\[(?:[^[\]{}"':#]*,)? *)?([^[\]{}"':#]*)$/;
const FIELD_IN_BRACES = /^\s*- \{(?:.*,)? *(\w+): ?([^[\]{}"':#,]*)$/;

const TARGETS: Record<ReferenceTarget, ChoiceKind> = {
  body: 'committees',
  table: 'tables',
  rows: 'rows',
  media: 'media',
  statement: 'statements',
};

/** @param read what can be pointed at now, and from where: a file of the accounts is a table itself */
export function completeNames(read: () => { choices: Choices | undefined } & ChoicePlace): CompletionSource {
  return (context) => completeAt(context, read());
}

function completeAt(
  context: CompletionContext,
  { choices, year, table }: { choices: Choices | undefined } & ChoicePlace,
): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const found = (typed: string, kind: ChoiceKind, from: Partial<ChoicePlace> & { but?: string[] } = {}) => ({
    from: context.pos - typed.length,
    options: choicesOf(choices, kind, { year, table, ...from })
      .filter(({ id }) => !from.but?.includes(id))
      .map(({ id, name }) => ({
        // Found by either; CodeMirror matches labels only.
        label: `${name} ${id}`,
        displayLabel: name,
        detail: name === id ? '' : id,
        apply: id,
      })),
    // Ids hold no blanks, but names do: one can type either.
    validFor: /^[^\n"]*$/,
  });

  const [, name = '', typed = ''] = FIELD.exec(before) ?? FIELD_IN_BRACES.exec(before) ?? [];
  const kind = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (kind && (context.explicit || typed)) return found(typed, kind, namedBeside(context, line.number));

  const item = /^\s*- ([^[\]{}"':]*)$/.exec(before);
  const listed = item && FIELDS[fieldAbove(context, line.number) ?? ''];
  if (listed) return found(item[1]!, listed);

  const attribute = attributeBefore(context);
  if (attribute) {
    const { role, value } = attribute;
    if (role?.is !== 'reference') return null;
    // Rows stand beside one another; only the last is being typed.
    const [typed] = /\S*$/.exec(value)!;
    const others = value.slice(0, value.length - typed.length).split(/\s+/);
    return found(typed, TARGETS[role.to], { table: attribute.table, but: others });
  }

  const link = /\]\(([/\w-]*)$/.exec(before);
  if (link && year !== undefined) return completeLink(context, link[1]!, choices, year);

  const tag = /^<(\w*)$/.exec(before);
  if (tag) return { from: line.from + 1, options: tagNames.map((label) => ({ label })), validFor: /^\w*$/ };
  return null;
}

/** More than the opening of any tag is long. */
const LONGEST_OPENING = 3000;

/** The attribute of a tag whose value is being typed, and the table that the same tag names, also behind the cursor. */
function attributeBefore({ state, pos }: CompletionContext) {
  const before = state.sliceDoc(Math.max(0, pos - LONGEST_OPENING), pos);
  const [, tag, written = '', name = '', value = ''] = /<([A-Z]\w*)\b([^<>]*?\b)(\w+)="([^"\n]*)$/.exec(before) ?? [];
  if (tag === undefined) return undefined;
  const [rest] = /^[^<>]*/.exec(state.sliceDoc(pos, pos + LONGEST_OPENING))!;
  const table = [...`${written} ${rest}`.matchAll(/\b(\w+)="([^"]*)"/g)].find(([, key = '']) => {
    const role = roleOf(tag, key);
    return role?.is === 'reference' && role.to === 'table';
  });
  return { role: roleOf(tag, name), value, table: table?.[2] };
}

/** The edition and the table that the fields round a line name: those of the same item. */
function namedBeside({ state }: CompletionContext, line: number): Partial<ChoicePlace> {
  const lineOf = (number: number) => state.doc.line(number).text;
  let [first, last] = [line, line];
  while (first > 1 && /^\s+[^\s-]/.test(lineOf(first))) first--;
  while (last < state.doc.lines && /^\s+[^\s-]/.test(lineOf(last + 1))) last++;
  const item = state.sliceDoc(state.doc.line(first).from, state.doc.line(last).to);
  const [, year] = /\bedition: *(\d{4})\b/.exec(item) ?? [];
  const [, table] = /\btable: *([a-z0-9-]+)/.exec(item) ?? [];
  return { ...(year && { year: Number(year) }), ...(table && { table }) };
}

/** Name of the field whose list a line is an item of. */
function fieldAbove({ state }: CompletionContext, line: number): string | undefined {
  for (let number = line - 1; number > 0; number--) {
    const { text } = state.doc.line(number);
    if (!/^\s*(?:- |#|$)/.test(text)) return /^\s*(\w+):\s*$/.exec(text)?.[1];
  }
  return undefined;
}

function completeLink(
  context: CompletionContext,
  typed: string,
  choices: Choices | undefined,
  year: number,
): CompletionResult {
  const options = choicesOf(choices, 'chapters', { year }).map(({ id, name }) => ({
    label: `${name} ${id}`,
    displayLabel: name,
    detail: `/${year}/${id}/`,
    apply: `/${year}/${id}/`,
  }));
  return { from: context.pos - typed.length, options, validFor: /^[^)\n]*$/ };
}
