/** Says in Danish what a schema refuses. */
import type { z } from 'zod';
import { schemas } from '../../../sources/source-kinds.ts';
import type { FieldPath, Source, SourceKind } from '../../../sources/sources.ts';
import { problem } from '../../finding.ts';
import type { Problem } from '../../finding.ts';
import { findNearest } from '../../nearest.ts';
import type { SourcePosition } from '../../../sources/positions.ts';
import { wordsOfField } from './field-words.ts';
import { chooseBranch, listFields, valueAt } from './schema-fields.ts';
import { listCodes, lowerFirst, quoteValue } from '../../text.ts';

/** What sentences call a kind of file, and where the handbook lists its fields. */
export interface KindWords {
  /** `et kapitel`. */
  noun: string;
  /** `content/README.md#kapitel`. */
  handbook: string;
}

/** A flat issue: unions resolved to the branch that the editor meant, paths from the file's root. */
type Issue = z.core.$ZodIssue & { path: FieldPath };

/** Everything that the schema refuses in a file. */
export function listSchemaProblems(source: Source, words: KindWords): Problem[] {
  const issues = source.issues.flatMap((issue) => flatten(issue, []));
  const unknown = issues.flatMap((issue) => describeUnknown(source, words, issue));
  const meant = new Set(unknown.flatMap(({ meantPath }) => meantPath ?? []));
  const others = issues
    // A misspelt field is unknown and missing at once; that is one mistake.
    .filter((issue) => issue.code !== 'unrecognized_keys' && !meant.has(issue.path.join('.')))
    .filter(isFirstOfField)
    .map((issue) => describe(source, words, issue));
  return [...unknown.map(({ found }) => found), ...others];
}

/** A day with a time in it has the wrong form, and is no day of the calendar either: that is one mistake. */
function isFirstOfField(issue: Issue, index: number, all: Issue[]): boolean {
  const field = issue.path.join('.');
  return issue.code === 'invalid_key' || all.findIndex(({ path }) => path.join('.') === field) === index;
}

function flatten(issue: z.core.$ZodIssue, parents: FieldPath): Issue[] {
  const path = [...parents, ...issue.path];
  const branch = issue.code === 'invalid_union' ? chooseBranch(issue.errors) : undefined;
  return branch ? branch.flatMap((inner) => flatten(inner, path)) : [{ ...issue, path }];
}

function describeUnknown(source: Source, words: KindWords, issue: Issue): { found: Problem; meantPath?: string }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = listFields(schemas[source.kind], source.fields.data, issue.path);
  return issue.keys.map((key) => {
    const nearest = findNearest(key, known);
    const what = `\`${key}\` er ikke et felt i ${nameParent(issue.path, source.kind, words)}.`;
    const all = `Alle felter: ${words.handbook}`;
    const fix = nearest
      ? `mente du \`${nearest}\`? ${all}`
      : `slet det, eller brug ${listCodes(known, known.length)}. ${all}`;
    const found = problem(source.file, source.fields.placeOf([...issue.path, key]), what, fix);
    return nearest ? { found, meantPath: [...issue.path, nearest].join('.') } : { found };
  });
}

/** Registers are lists of entries that have a name of their own; elsewhere the parent field is named. */
function nameParent(path: FieldPath, kind: SourceKind, { noun }: KindWords): string {
  const isEntry = ['people', 'mandates', 'deviations', 'exceptions'].includes(kind) && path.length === 1;
  const parent = isEntry ? undefined : path.findLast((step) => typeof step === 'string');
  return parent === undefined ? noun : `\`${parent}\``;
}

function describe(source: Source, words: KindWords, issue: Issue): Problem {
  const { data } = source.fields;
  const value = issue.path.reduce(valueAt, data);
  const place = source.fields.placeOf(issue.path);
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const name = String(issue.path.at(-1) ?? '');
  if (issue.path.length === 0) {
    return problem(source.file, place, `Filen rummer ikke ${words.noun}.`, lowerFirst(message));
  }
  const field = wordsOfField(source.kind, name);
  if (value === undefined) {
    const what = field ? `${field.what} (\`${name}\`).` : describeMissing(issue.path);
    const fix = field ? `tilføj \`${name}:\`, og ${field.fix}` : `tilføj \`${name}:\`. ${message}`;
    return problem(source.file, placeOfMissing(source, issue.path), what, fix);
  }
  if (field && (value === null || (typeof value === 'string' && value.trim() === ''))) {
    return problem(source.file, place, `${field.what} (\`${name}\`).`, field.fix);
  }
  const quoted = describeQuotes(source, issue, name, value);
  if (quoted) return problem(source.file, place, ...quoted);
  const meant = suggestValue(issue, value);
  return problem(
    source.file,
    place,
    describeValue(issue, name, value),
    meant ? `${meant} ${message}` : lowerFirst(message),
  );
}

/** Files that a text follows: whoever reads one looks for the field among the others, and not at its first line. */
const WITH_TEXT: readonly SourceKind[] = ['edition', 'chapter', 'body', 'accounts'];

/** Where a missing field would stand: at the one that follows it in the schema, or else at the one before it. */
function placeOfMissing({ kind, fields }: Source, path: FieldPath): SourcePosition {
  if (path.length > 1 || !WITH_TEXT.includes(kind)) return fields.placeOf(path);
  const known = listFields(schemas[kind], fields.data, []);
  const at = known.indexOf(String(path[0]));
  const given = Object.keys(fields.data ?? {});
  const near = [...known.slice(at + 1), ...known.slice(0, Math.max(0, at)).reverse()].find((key) =>
    given.includes(key),
  );
  return fields.placeOf(near === undefined ? path : [near]);
}

/** A number where a text is asked for, or the other way round: what is wrong is quotation marks too few or too many. */
function describeQuotes(
  source: Source,
  issue: Issue,
  name: string,
  value: unknown,
): [what: string, fix: string] | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const raw = readRaw(source, issue.path) ?? String(value);
  const key = /^\d+$/.test(name) ? '- ' : `${name}: `;
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const kind = typeof value === 'number' ? 'et tal' : 'ja eller nej';
    return [`\`${raw}\` læses som ${kind} og ikke som tekst.`, `sæt anførselstegn om: \`${key}"${raw}"\`.`];
  }
  if (/^(?:number|int)$/.test(issue.expected)) {
    if (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) {
      return [`\`${raw}\` står i anførselstegn og læses som tekst og ikke som et tal.`, `skriv \`${key}${value}\`.`];
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return [`\`${key}${raw}\` er ikke et tal, der kan regnes med.`, lowerFirst(issue.message)];
    }
  }
  return undefined;
}

/** What stands in the file on the line of a field, so that `03377123` keeps its nought and `.inf` its name. */
function readRaw({ text, fields }: Source, path: FieldPath): string | undefined {
  const { line, column } = fields.placeOf(path);
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return /^(?:[\w-]+:\s*)?("[^"]*"|'[^']*'|[^\s,\]}#]+)/.exec(rest)?.[1];
}

/** `label` mangler i `rows`; at the top of a file the file says where. */
function describeMissing(path: FieldPath): string {
  const parent = path.slice(0, -1).findLast((step) => typeof step === 'string');
  return `\`${String(path.at(-1))}\` mangler${parent === undefined ? '' : ` i \`${parent}\``}.`;
}

function describeValue(issue: Issue, name: string, value: unknown): string {
  if (issue.code === 'invalid_key') return `\`${name}\` kan ikke bruges som id.`;
  if (issue.code === 'too_big' && typeof value === 'string') return `\`${name}\` er for lang: ${value.length} tegn.`;
  if (value === '' || value === null) return `\`${name}\` er tom.`;
  const label = /^\d+$/.test(name) ? `Punkt ${Number(name) + 1} i ${nameList(issue.path)}` : `\`${name}\``;
  return typeof value === 'object'
    ? `${label} er ikke skrevet rigtigt.`
    : `${label} kan ikke være \`${quoteValue(value)}\`.`;
}

function nameList(path: FieldPath): string {
  const list = path.at(-2);
  return list === undefined ? 'listen' : `\`${String(list)}\``;
}

/** `mente du …?` where the schema allows only certain words. */
function suggestValue(issue: Issue, value: unknown): string {
  const nearest = typeof value === 'string' ? findNearest(value, listAllowed(issue)) : undefined;
  return nearest ? `mente du \`${nearest}\`?` : '';
}

/** The words of an enumeration, or of the field that decides between kinds. */
function listAllowed(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options?.map(String) ?? [];
  return [];
}
