/**
 * A content folder as sources for Kontrol. Whatever is wrong with the content becomes a fault with its place, and
 * nothing here throws because of content. Pictures are decoded; of films and sound it reads the heads only, so a film of
 * 500 MB costs nothing.
 */
import { access, constants, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { decodeText } from './decode-text.ts';
import { danish } from './dictionary.ts';
import { listFiles } from './list-files.ts';
import { inspectMedia } from './media-files.ts';
import { blankSource, parseSource } from './parse-source.ts';
import type { ParsedSource } from './parse-source.ts';
import { START } from './positions.ts';
import { classify } from './source-kinds.ts';
import type { Fault, FaultKind, OtherFile, Sources } from './sources.ts';
import { MOST_BYTES } from './text-limits.ts';

/** Captions and transcripts: text that readers read, beside the files of the report. */
const SUBTITLES = /^\d{4}\/media\/.*\.(?:vtt|txt)$/i;

/** Pictures of tags for editors. No page shows them, so nobody needs to know whether they can be decoded. */
const HANDBOOK = 'handbook/';

/** Files as they were last read, by path: for whoever reads the same folder again and again. */
export type ReadBefore = Map<string, { bytes: Buffer; parsed: ParsedSource }>;

/** Texts by path below the content folder, in place of what lies on the disk: what an editor has not saved yet. */
export type UnsavedTexts = ReadonlyMap<string, string>;

/**
 * Reads a content folder.
 *
 * @param folder how editors see its path; by default from where they stand
 * @param before is filled; a file whose bytes are those of last time is not parsed again, and what rules keep of it holds
 * @param unsaved are read in place of files, and beside them
 */
export async function loadSources(
  root: string,
  folder = showPath(root),
  before?: ReadBefore,
  unsaved?: UnsavedTexts,
): Promise<Sources> {
  const sources: Sources = { folder, files: [], others: [], faults: [], dictionary: danish };
  const { paths: saved, refused } = await listFiles(root);
  const paths = unsaved ? [...new Set([...saved, ...unsaved.keys()])].sort() : saved;
  for (const { path, kind, error } of refused) sources.faults.push(toFault(join(folder, path), kind, error));
  const parts = await Promise.all(paths.map((path) => readPart(root, folder, path, before, unsaved?.get(path))));
  for (const { source, faults, other } of parts) {
    if (source) sources.files.push(source);
    if (other) sources.others.push(other);
    for (const fault of faults ?? []) sources.faults.push(fault);
  }
  return sources;
}

type ReadFile = Partial<ParsedSource> & { other?: OtherFile };

async function readPart(
  root: string,
  folder: string,
  path: string,
  before?: ReadBefore,
  unsaved?: string,
): Promise<ReadFile> {
  const file = `${folder}/${path}`;
  const what = classify(path);
  const place = join(root, path);
  try {
    const size = unsaved === undefined ? (await stat(place)).size : Buffer.byteLength(unsaved);
    if (!what) return await readOther(place, path, file, size);
    if (size > MOST_BYTES) return { faults: [toFault(file, 'too-large')], source: blankSource(path, file, what) };
    const bytes = unsaved === undefined ? await readFile(place) : Buffer.from(unsaved);
    // A file and the text that is to take its place are kept side by side, so that neither pushes the other out.
    const key = unsaved === undefined ? file : `${file} unsaved`;
    const last = before?.get(key);
    const parsed = last?.bytes.equals(bytes) ? last.parsed : parseSource(path, file, what, bytes);
    before?.set(key, { bytes, parsed });
    return parsed;
  } catch (error) {
    const faults = [toFault(file, 'unreadable', error)];
    return what ? { faults, source: blankSource(path, file, what) } : { faults };
  }
}

async function readOther(place: string, path: string, file: string, bytes: number): Promise<ReadFile> {
  await access(place, constants.R_OK);
  const other = { path, file, bytes };
  if (path.startsWith(HANDBOOK)) return { other };
  if (!SUBTITLES.test(path)) return { other: { ...other, ...(await inspectMedia(place)) } };
  if (bytes > MOST_BYTES) return { other, faults: [toFault(file, 'too-large')] };
  const decoded = decodeText(await readFile(place));
  if ('text' in decoded) return { other: { ...other, text: decoded.text } };
  // An empty file is told where it is used.
  return decoded.kind === 'empty' ? { other } : { other, faults: [{ file, ...decoded }] };
}

function toFault(file: string, kind: FaultKind, error?: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return { kind, file, place: START, code, detail: error instanceof Error ? error.message : undefined };
}

/** A path as an editor would type it: below the working folder when it lies there. */
export function showPath(root: string): string {
  const path = relative(process.cwd(), resolve(root)).split(sep).join('/');
  return path === '' || path.startsWith('..') ? resolve(root) : path;
}
