/**
 * Splits Pagefind's index of words into smaller files. Pagefind 1.6 makes files of some 30 kB and has no setting for it,
 * so a first query of this report cost 105 to 120 kB; split, it stays under 100. Can go when Pagefind has such a setting.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Item, readItem, writeArray, writeText } from './cbor.ts';

/** A file as Pagefind hands it out; `path` is below its folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Stands before the data in each of Pagefind's compressed files. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Size from which a file ends, before compression; about 5 kB after it. */
const TARGET_BYTES = 10_000;
/** Words that begin alike stay together: one file answers for all words that a typed beginning may become. */
const SAME_LETTERS = 2;

/** A file of words, and the first and the last word that it answers for. */
interface IndexPart {
  from: string;
  to: string;
  words: Buffer[];
}

/**
 * @param files all files of an index of one language
 * @returns the same index: other files of words, and a list of files that names those
 */
export function splitIndex(files: IndexFile[]): IndexFile[] {
  const isWords = ({ path }: IndexFile) => path.startsWith('index/');
  const parts = files
    .filter(isWords)
    .flatMap(splitFile)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const made = parts.map((part) => ({ part, ...packWords(part) }));
  const list = writeArray(made.map(({ part, name }) => writeArray([part.from, part.to, name].map(writeText))));
  const others = files.filter((file) => !isWords(file));
  return [
    ...others.map((file) => (file.path.endsWith('.pf_meta') ? { ...file, content: replaceList(file, list) } : file)),
    ...made.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

/** A file of words is an array of one array of words, and a word is an array that begins with its text. */
function splitFile(file: IndexFile): IndexPart[] {
  const bytes = unpack(file);
  const words = readItem(bytes).items?.[0]?.items ?? [];
  const parts: IndexPart[] = [];
  let size = TARGET_BYTES;
  let start = '';
  for (const { start: first, end, items } of words) {
    const text = items?.[0]?.text ?? '';
    const beginning = [...text].slice(0, SAME_LETTERS).join('');
    if (size >= TARGET_BYTES && beginning !== start) {
      parts.push({ from: parts.length === 0 ? text : beginning, to: text, words: [] });
      size = 0;
    }
    const part = parts.at(-1)!;
    part.words.push(bytes.subarray(first, end));
    part.to = text;
    size += end - first;
    start = beginning;
  }
  return parts;
}

function packWords({ words }: IndexPart): { name: string; content: Uint8Array } {
  const content = pack(writeArray([writeArray(words)]));
  return { name: `da_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`, content };
}

/** The third entry of the list of files names those of words. */
function replaceList(file: IndexFile, list: Buffer): Uint8Array {
  const bytes = unpack(file);
  const entries = readItem(bytes).items ?? [];
  const encoded = entries.map(({ start, end }: Item, index) => (index === 2 ? list : bytes.subarray(start, end)));
  return pack(writeArray(encoded));
}

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${path} is not as Pagefind 1.6 writes it.`);
  return bytes.subarray(SIGNATURE.length);
}

function pack(bytes: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
}
