import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommit } from './commit.ts';
import { contentRoot } from './content-root.ts';
import { digestTexts } from './edition-digest.ts';
import type { SourceText } from './edition-digest.ts';
import { listFiles } from './list-files.ts';
import { parseSource, readText } from './parse-source.ts';
import { classify } from './source-kinds.ts';
import { MOST_BYTES } from './text-limits.ts';

/** What an edition is made of, so that a copy on paper can be traced back to its sources. */
export interface Provenance {
  /** The code's commit, twelve digits, with `-dirty` when files were changed since; nothing outside version control. */
  commit: string | undefined;
  /** Digest of the edition's content, see `digestEdition`. */
  digest: string;
}

/**
 * Read once per build for all pages that show it. In the preview each page reads it, because the content changes in
 * between.
 */
let known: ReturnType<typeof read> | undefined;

export async function readProvenance(year: number): Promise<Provenance> {
  const [commit, texts] = await (import.meta.env.DEV ? read() : (known ??= read()));
  return { commit, digest: digestTexts(texts.files, texts.people, year) };
}

function read(): Promise<[commit: string | undefined, texts: Texts]> {
  return Promise.all([readCommit(), readTexts(contentRoot)]);
}

/** What digests are made of. */
export interface Texts {
  files: SourceText[];
  /** What stands in `people.yaml`. */
  people: unknown;
}

/** Reads the texts of a content folder. No file is parsed but `people.yaml`: parsing the texts of ten editions takes a second. */
export async function readTexts(root: string): Promise<Texts> {
  const { paths } = await listFiles(root);
  const read = await Promise.all(paths.map((path) => readSourceText(root, path)));
  const files = read.filter((file) => file !== undefined);
  const people = files.find(({ kind }) => kind === 'people');
  return {
    files,
    people: people && parseSource(people.path, people.path, people, Buffer.from(people.text)).source.fields.data,
  };
}

/** A file's text; an empty one where Kontrol can't read it either. */
async function readSourceText(root: string, path: string): Promise<(SourceText & { slug: string }) | undefined> {
  const what = classify(path);
  if (!what) return undefined;
  const file = join(root, path);
  const isRead = await stat(file).then(
    ({ size }) => size <= MOST_BYTES,
    () => false,
  );
  const bytes = isRead ? await readFile(file).catch(() => undefined) : undefined;
  return { ...what, path, text: (bytes && readText(bytes).text) ?? '' };
}
