/** The publications and what is to be done with them. Pure: sources and findings in, overview out. */
import type { Finding } from '../../kontrol/finding.ts';
import { listMarks } from '../../scaffold/marks.ts';
import { listYears } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';
import type { EditionOverview, FileOverview, HistoryState, Overview } from '../contract.ts';
import { stateOf } from './edition-state.ts';
import { addressesOf, kindOf } from './file-kinds.ts';
import { titleOf } from './file-titles.ts';

/** What is known beside the sources. */
export interface Known {
  findings: readonly Finding[];
  changed: ReadonlyMap<string, FileOverview['change']>;
  /** Chapters that were left out of drafts and can be brought back. */
  leftOut: readonly { path: string; title: string; order?: number | undefined }[];
  /** Years whose revision has been begun. */
  begun: readonly number[];
  history: HistoryState;
  /** Chapters that readers have, by edition, as far as git knows the last revision. */
  published?: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Place of what has none. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Everything that the desk's first page shows. */
export function makeOverview(sources: Sources, known: Known): Overview {
  const stateAt = ({ path }: { path: string }) => stateOf(sources, Number(path.slice(0, 4)), known.begun);
  const isOpen = (file: { path: string }) => stateAt(file) !== 'published';
  const mayGo = (file: FileOverview): boolean => {
    if (file.kind !== 'chapter') return false;
    const published = known.published?.get(Number(file.path.slice(0, 4)));
    const state = stateAt(file);
    return state === 'draft' || (state === 'in-revision' && published !== undefined && !published.has(file.path));
  };
  const files = listFiles(sources, { ...known, leftOut: known.leftOut.filter(isOpen) }).map((file): FileOverview =>
    mayGo(file) ? { ...file, mayGo: true } : file,
  );
  const ofYear = (year: number) => files.filter(({ path }) => path.startsWith(`${year}/`));
  return {
    editions: listYears(sources)
      .toReversed()
      .map((year) => {
        const edition = makeEdition(year, ofYear(year), stateOf(sources, year, known.begun));
        const isUntouched = known.begun.includes(year) && stateOf(sources, year, []) === 'published';
        return isUntouched ? { ...edition, isUntouched } : edition;
      }),
    common: files.filter(({ path }) => !/^\d{4}\//.test(path) && isForEditors(path)),
    history: known.history,
  };
}

function makeEdition(year: number, files: FileOverview[], state: EditionOverview['state']): EditionOverview {
  const chapters = files.filter(
    ({ kind, change }) => kind === 'chapter' && change !== 'deleted' && change !== 'left-out',
  );
  return {
    year,
    state,
    files,
    marks: files.reduce((sum, { marks }) => sum + marks, 0),
    written: chapters.filter(({ marks }) => marks === 0).length,
    chapters: chapters.length,
  };
}

function listFiles(sources: Sources, { findings, changed, leftOut }: Known): FileOverview[] {
  const found = Map.groupBy(findings, ({ file }) => file);
  const known = new Map([...sources.files, ...sources.others].map((file) => [file.path, file]));
  const deleted = [...changed].filter(([, change]) => change === 'deleted').map(([path]) => path);
  const titles = new Map(leftOut.map(({ path, title }) => [path, title]));
  const gone = [...new Set([...deleted, ...titles.keys()])].filter((path) => !known.has(path));
  const orders = new Map([
    ...leftOut.map(({ path, order }) => [path, order ?? LAST] as const),
    ...sources.files.map(({ path, fields }) => [path, orderOf(fields.data)] as const),
  ]);
  return [...known.keys(), ...gone]
    .map((path): FileOverview => {
      const file = known.get(path);
      const own = withoutMarks((file && found.get(file.file)) ?? [], file?.text ?? '');
      const address = addressesOf(path)?.web;
      return {
        path,
        kind: kindOf(path),
        title: file ? titleOf(sources, path) : (titles.get(path) ?? titleOf(sources, path)),
        errors: own.filter(({ severity }) => severity === 'fejl').length,
        warnings: own.filter(({ severity }) => severity === 'advarsel').length,
        marks: listMarks(file?.text ?? '').length,
        change: changed.get(path) ?? (file ? 'none' : 'left-out'),
        ...(address && { address }),
      };
    })
    .sort((a, b) => compareFiles(a, b, orders));
}

/** Findings beside those of marks, which have a number of their own. */
function withoutMarks(findings: readonly Finding[], text: string): readonly Finding[] {
  const lines = new Set(listMarks(text).map(({ offset }) => text.slice(0, offset).split('\n').length));
  return findings.filter(({ rule, line }) => rule !== 'tekst-mangler' || !lines.has(line));
}

/** Chapters, bodies and accounts in the order of the report, their parts behind them; others by name. */
function compareFiles(a: FileOverview, b: FileOverview, orders: ReadonlyMap<string, number>): number {
  if (folderOf(a.path) !== folderOf(b.path)) return a.path < b.path ? -1 : 1;
  const [one, other] = [chainOf(a.path, orders), chainOf(b.path, orders)];
  for (const [index, place] of one.entries()) {
    const difference = place - (other[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return one.length - other.length || (a.path < b.path ? -1 : 1);
}

/** The folder whose files have an order: `2025/chapters`. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/');
}

/** Places of a file and of the chapters that it is part of, outermost first. */
function chainOf(path: string, orders: ReadonlyMap<string, number>): number[] {
  const parts = path.replace(/\.\w+$/, '').split('/');
  return parts.slice(2).map((_, index) => orders.get(`${parts.slice(0, index + 3).join('/')}.mdx`) ?? LAST);
}

function orderOf(data: unknown): number {
  const order = (data as { order?: unknown } | null | undefined)?.order;
  return typeof order === 'number' ? order : LAST;
}

/** Pictures of the handbook and what programs write are no editor's matter. */
function isForEditors(path: string): boolean {
  return !path.startsWith('handbook/') && !['README.md', 'accessibility.json'].includes(path);
}
