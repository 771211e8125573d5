/** The mistakes that are planted one at a time: read as data, put into a copy of the content, and placed. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadSources } from '../../src/sources/from-disk.ts';
import type { Dictionary, Sources } from '../../src/sources/sources.ts';

/** The two halves: one that whoever writes rules may read, and one that measures them. */
export const PLANTED = ['open', 'held-back'] as const;
export type PlantedFile = (typeof PLANTED)[number];

/** Content folders that mistakes are planted in. All are shown as `content/…`. */
const ROOTS = { content: '../../content', tiny: '../fixtures/tiny', forening: '../fixtures/forening' } as const;
export type PlantedRoot = keyof typeof ROOTS;

/** One mistake; the head of `tests/fixtures/planted/open.yaml` explains the fields. */
export interface PlantedRow {
  id: string;
  kind: string;
  family: string;
  root?: PlantedRoot;
  file: string;
  find?: string;
  replace?: string;
  write?: string;
  copyOf?: string;
  at?: string;
  other?: { file: string; at: string };
}

/** Where a mistake may be told. Without a line, the whole file is the mistake. */
export interface Spot {
  file: string;
  line: number | undefined;
}

const resolvePath = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Reads one of the two files of mistakes. */
export async function readRows(name: PlantedFile): Promise<PlantedRow[]> {
  return parse(await readFile(resolvePath(`../fixtures/planted/${name}.yaml`), 'utf8')) as PlantedRow[];
}

/** The clean sources of a content folder, with a dictionary that remembers its answers: each run asks the same words. */
export async function loadClean(root: PlantedRoot): Promise<Sources> {
  const sources = await loadSources(resolvePath(ROOTS[root]), 'content');
  return { ...sources, dictionary: remember(sources.dictionary) };
}

function remember({ isWord, isWordOrCompound, listNear }: Dictionary): Dictionary {
  const keep = (ask: (word: string) => boolean) => {
    const answers = new Map<string, boolean>();
    return (word: string) => {
      const answer = answers.get(word) ?? ask(word);
      answers.set(word, answer);
      return answer;
    };
  };
  return { isWord: keep(isWord), isWordOrCompound: keep(isWordOrCompound), listNear };
}

/** The text of the file once the mistake is in it. Throws when the clean file no longer holds the text to replace once. */
async function changeText({ root = 'content', file, find, replace, write, copyOf }: PlantedRow): Promise<string> {
  if (write !== undefined) return write;
  const text = await readFile(join(resolvePath(ROOTS[root]), copyOf ?? file), 'utf8');
  if (copyOf !== undefined) return text;
  const [before, after, ...more] = text.split(find ?? '');
  if (!find || before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${root}/${file} does not hold "${find}" exactly once.`);
  }
  return before + (replace ?? '') + after;
}

/** A mistake in otherwise clean content, and where it may be told. Only the changed file is read again. */
export async function plantRow(row: PlantedRow, clean: Sources): Promise<{ planted: Sources; spots: Spot[] }> {
  const text = await changeText(row);
  const part = await loadAlone(row.file, text);
  const spots = [{ file: row.file, line: await findLine(row, text) }];
  if (row.other) spots.push({ file: row.other.file, line: await findOther(row) });
  return {
    planted: merge(clean, part),
    spots: spots.map(({ file, line }) => ({ file: `content/${file}`, line })),
  };
}

/** A content folder that holds one file, through the same door as every other folder, so that media are opened too. */
async function loadAlone(file: string, text: string): Promise<Sources> {
  const root = await mkdtemp(join(tmpdir(), 'planted-'));
  try {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    return await loadSources(root, 'content');
  } finally {
    await rm(root, { recursive: true });
  }
}

function merge(clean: Sources, part: Sources): Sources {
  const changed = new Set([...part.files, ...part.others].map(({ file }) => file));
  const join = <Item extends { file: string }>(old: Item[], added: Item[]) =>
    [...old.filter(({ file }) => !changed.has(file)), ...added].sort((a, b) => (a.file < b.file ? -1 : 1));
  return {
    ...clean,
    files: join(clean.files, part.files),
    others: join(clean.others, part.others),
    faults: join(clean.faults, part.faults),
  };
}

async function findLine(
  { root = 'content', file, find, replace = '', at }: PlantedRow,
  text: string,
): Promise<number | undefined> {
  if (at !== undefined) return countLines(text, text.indexOf(at));
  if (find === undefined) return undefined;
  const clean = await readFile(join(resolvePath(ROOTS[root]), file), 'utf8');
  const same = [...replace].findIndex((character, index) => character !== [...find][index]);
  // `find` stands once in the clean file, while `replace` may stand before it by itself; all before `find` is as it was.
  return countLines(text, clean.indexOf(find) + Math.max(0, same));
}

async function findOther({ root = 'content', other, id }: PlantedRow): Promise<number> {
  const text = await readFile(join(resolvePath(ROOTS[root]), other!.file), 'utf8');
  if (!text.includes(other!.at)) throw new Error(`${id}: ${other!.file} does not hold "${other!.at}".`);
  return countLines(text, text.indexOf(other!.at));
}

function countLines(text: string, offset: number): number {
  if (offset < 0) throw new Error('The place of a mistake is not in its file.');
  return text.slice(0, offset).split('\n').length;
}
