/** Offers things by their names where the text wants an id: in fields, in attributes of tags and in links. */
import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { roleOf, tagNames } from '../../../schemas/tags.ts';
import type { ReferenceTarget } from '../../../schemas/tag-roles.ts';
import type { Choice, Choices } from '../../contract.ts';

/** Things that can be pointed at from a file of one edition. */
export type ChoiceKind = keyof Choices;

/** The things of a kind: those of the edition, where each has its own. */
export function choicesOf(choices: Choices | undefined, kind: ChoiceKind, year: number | undefined): Choice[] {
  const found = choices?.[kind];
  if (!found) return [];
  return Array.isArray(found) ? found : (found[String(year)] ?? []);
}

/** Fields of YAML that hold an id, wherever they stand. */
const FIELDS: Record<string, ChoiceKind> = {
  person: 'people',
  distinctFrom: 'people',
  municipality: 'municipalities',
  party: 'parties',
  committee: 'committees',
  keyFigures: 'keyFigures',
};

const TARGETS: Record<ReferenceTarget, ChoiceKind | undefined> = {
  body: 'committees',
  table: 'tables',
  rows: 'rows',
  media: 'media',
  statement: undefined,
};

/** @param read what can be pointed at now, and from which edition */
export function completeNames(
  read: () => { choices: Choices | undefined; year: number | undefined },
): CompletionSource {
  return (context) => completeAt(context, read());
}

function completeAt(
  context: CompletionContext,
  { choices, year }: { choices: Choices | undefined; year: number | undefined },
): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos);
  const before = line.text.slice(0, context.pos - line.from);
  const found = (typed: string, kind: ChoiceKind, after = ''): CompletionResult => ({
    from: context.pos - typed.length,
    options: choicesOf(choices, kind, year).map(({ id, name }) => ({
      // Found by either; CodeMirror matches labels only.
      label: `${name} ${id}`,
      displayLabel: name,
      detail: name === id ? '' : id,
      apply: id + after,
    })),
    // Ids hold no blanks, but names do: one can type either.
    validFor: /^[^\n"]*$/,
  });

  const field = /^\s*(?:- )?(\w+): ?(?:\[)?([^[\]{}"':#]*)$/.exec(before);
  const kind = field && FIELDS[field[1]!];
  if (kind && (context.explicit || field[2])) return found(field[2]!, kind);

  const item = /^\s*- ([^[\]{}"':]*)$/.exec(before);
  const listed = item && FIELDS[fieldAbove(context, line.number) ?? ''];
  if (listed) return found(item[1]!, listed);

  const attribute = /<([A-Z]\w*)\b[^<>]*?\b(\w+)="([^"]*)$/.exec(before);
  if (attribute) {
    const role = roleOf(attribute[1], attribute[2]!);
    const target = role?.is === 'reference' ? TARGETS[role.to] : undefined;
    // Rows stand beside one another; only the last is being typed.
    return target ? found(/\S*$/.exec(attribute[3]!)![0], target) : null;
  }

  const link = /\]\(([/\w-]*)$/.exec(before);
  if (link && year !== undefined) return completeLink(context, link[1]!, choices, year);

  const tag = /^<(\w*)$/.exec(before);
  if (tag) return { from: line.from + 1, options: tagNames.map((label) => ({ label })), validFor: /^\w*$/ };
  return null;
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
  const options = choicesOf(choices, 'chapters', year).map(({ id, name }) => ({
    label: `${name} ${id}`,
    displayLabel: name,
    detail: `/${year}/${id}/`,
    apply: `/${year}/${id}/`,
  }));
  return { from: context.pos - typed.length, options, validFor: /^[^)\n]*$/ };
}
