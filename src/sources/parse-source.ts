/**
 * From the bytes of a content file to a source: decode, split, parse, hold against its schema. Pure, never throws, and
 * takes no longer than the parsers may.
 */
import { parseMdx } from '../report/mdx.ts';
import type { Root } from '../report/mdx.ts';
import { decodeText } from './decode-text.ts';
import { createPlacer, START } from './positions.ts';
import type { SourcePosition } from './positions.ts';
import { schemaMessages } from './schema-messages.ts';
import { schemas } from './source-kinds.ts';
import type { Classified } from './source-kinds.ts';
import type { Fault, FaultKind, Fields, Source } from './sources.ts';
import {
  cutLongLines,
  findDeepLine,
  findDeepNode,
  findDeepTag,
  findLongestLine,
  findLongLine,
  PARSE_LIMIT,
} from './text-limits.ts';
import { isOverdue, isStackOverflow, runWithin } from './time-limit.ts';
import { noFields, parseYaml } from './yaml-fields.ts';

export interface ParsedSource {
  source: Source;
  faults: Fault[];
}

/** A content file as a source, with all that is wrong with its form. */
export function parseSource(path: string, file: string, what: Classified, bytes: Uint8Array): ParsedSource {
  const blank = blankSource(path, file, what);
  const { text, fault } = readText(bytes);
  if (text === undefined) return { source: blank, faults: [{ file, ...fault }] };
  const parsed = parseText(blank, what, text);
  // What follows from a cut is no mistake of the editor's, so only the line itself is told.
  return fault ? { source: parsed.source, faults: [{ file, ...fault }] } : parsed;
}

/** The text of a content file as it is parsed: without the ends of lines that are too long. None where bytes are no text. */
export function readText(bytes: Uint8Array): { text: string; fault?: FormFault } | { text?: never; fault: FormFault } {
  const decoded = decodeText(bytes);
  if ('kind' in decoded) return { fault: decoded };
  const { text } = decoded;
  const long = findLongLine(text);
  return long ? { text: cutLongLines(text), fault: { kind: 'long-line', place: long } } : { text };
}

function parseText(blank: Source, what: Classified, text: string): ParsedSource {
  const { file, path } = blank;
  const isMdx = path.endsWith('.mdx');
  const deep = findDeepLine(text);
  // Neither parser may see such a line: one runs out of stack, the other takes minutes.
  const isInFields = deep && (!isMdx || deep.line <= countFieldLines(text));
  const yaml = isInFields ? tooDeep(deep) : isMdx ? readFrontmatter(text) : readYaml(text, text);
  // Without its frontmatter's end, the fields would be read as text.
  const isOpen = yaml.faults?.some(({ kind }) => kind.endsWith('frontmatter'));
  const mdx = !isMdx || isOpen || isInFields ? {} : deep ? { fault: tooDeep(deep).faults[0] } : readMdx(text);
  const faults = [...(yaml.faults ?? []), ...(mdx.fault ? [mdx.fault] : [])].map((fault) => ({ file, ...fault }));
  const checked = faults.length > 0 && yaml.fields.data === undefined ? {} : applySchema(what, yaml.fields.data);
  return { source: { ...blank, text, fields: yaml.fields, tree: mdx.tree, ...checked }, faults };
}

/** A content file of which nothing could be read. */
export function blankSource(path: string, file: string, what: Classified): Source {
  return { ...what, file, path, text: '', fields: noFields(START), data: undefined, issues: [], tree: undefined };
}

type FormFault = Omit<Fault, 'file'>;

/** The line that ends the frontmatter. */
const CLOSE = /\n---[ \t]*\r?(?:\n|$)/;

/** The frontmatter with offsets of the file: its opening `---` is handed on to YAML. */
function readFrontmatter(text: string): { fields: Fields; faults?: FormFault[] } {
  const fail = (kind: FaultKind) => ({ fields: noFields(START), faults: [{ kind, place: START }] });
  if (!/^---[ \t]*\r?$/m.test(text.slice(0, text.indexOf('\n') + 1))) return fail('no-frontmatter');
  const close = CLOSE.exec(text);
  return close ? readYaml(text, text.slice(0, close.index + 1)) : fail('open-frontmatter');
}

/**
 * Parses the YAML at the start of a text. Tabs are checked first, because YAML's errors about them depend on where they
 * stand.
 */
function readYaml(text: string, yaml: string): { fields: Fields; faults?: FormFault[] } {
  const placeAt = createPlacer(text);
  const tab = /^ *\t/m.exec(yaml);
  if (tab) return { fields: noFields(START), faults: [{ kind: 'yaml-tab', place: placeAt(tab.index) }] };
  const { fields, errors, fault } = parseYamlWithin(yaml, placeAt);
  return {
    fields,
    faults: fault
      ? [fault]
      : independentErrors(errors).map(({ offset, code, detail }) => ({
          kind: 'yaml',
          place: placeAt(offset),
          code,
          detail,
        })),
  };
}

/** Lines of the frontmatter with both its ends. */
function countFieldLines(text: string): number {
  const close = CLOSE.exec(text);
  return close ? text.slice(0, close.index + 1).split('\n').length : 0;
}

function tooDeep(place: SourcePosition): { fields: Fields; faults: [FormFault] } {
  return { fields: noFields(START), faults: [{ kind: 'too-deep', place }] };
}

function parseYamlWithin(
  yaml: string,
  placeAt: (offset: number) => SourcePosition,
): ReturnType<typeof parseYaml> & { fault?: FormFault } {
  try {
    return runWithin(PARSE_LIMIT, () => parseYaml(yaml, placeAt));
  } catch (error) {
    const kind = isOverdue(error) ? 'too-slow' : 'too-deep';
    return {
      fields: noFields(START),
      errors: [],
      fault: { kind, place: findLongestLine(yaml), detail: String(error) },
    };
  }
}

/** The first error usually causes those after it; only doubled keys are each a mistake of their own. */
function independentErrors<Item extends { code: string }>(errors: Item[]): Item[] {
  return errors.filter((error, index) => index === 0 || error.code === 'DUPLICATE_KEY');
}

/** The part of a VFileMessage that is used here. */
interface ParserMessage {
  line: number | undefined;
  column: number | undefined;
  ruleId: string | undefined;
  reason: string;
}

function readMdx(text: string): { tree?: Root; fault?: FormFault } {
  try {
    const tree = runWithin(PARSE_LIMIT, () => parseMdx(text));
    const deep = findDeepNode(tree);
    return deep ? { fault: { kind: 'too-deep', place: deep } } : { tree };
  } catch (error) {
    if (isOverdue(error)) return { fault: { kind: 'too-slow', place: findLongestLine(text) } };
    if (isStackOverflow(error)) {
      return { fault: { kind: 'too-deep', place: findDeepTag(text) ?? findLongestLine(text) } };
    }
    const { line, column, ruleId, reason } = error as Partial<ParserMessage>;
    const place: SourcePosition = { line: line ?? 1, column: column ?? 1 };
    return { fault: { kind: 'mdx', place, code: ruleId, detail: reason ?? String(error) } };
  }
}

function applySchema({ kind }: Classified, data: unknown): Pick<Source, 'data' | 'issues'> {
  // An empty frontmatter is null; as an object, the schema names every field that it lacks.
  const result = schemas[kind].safeParse(data ?? {}, { error: schemaMessages });
  return result.success ? { data: result.data, issues: [] } : { data: undefined, issues: result.error.issues };
}
