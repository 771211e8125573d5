import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Item, readItem, writeArray, writeText } from '../../../src/search/cbor.ts';
import { splitIndex } from '../../../src/search/split-index.ts';

const SIGNATURE = 'pagefind_dcd';
const pack = (bytes: Buffer) => gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
const unpack = (content: Uint8Array) => gunzipSync(content).subarray(SIGNATURE.length);
const texts = (item?: Item): unknown => item?.text ?? item?.items?.map(texts);

/** Words of 400 bytes each, so that some 25 of them fill a file. */
const WORDS = ['af', 'bi', 'bo', 'by', 'da'].flatMap((start) =>
  Array.from({ length: 20 }, (_, index) => `${start}${String.fromCharCode(97 + index)}`),
);
const FILES = [
  { path: 'pagefind-entry.json', content: Buffer.from('{}') },
  {
    path: 'pagefind.da_1.pf_meta',
    content: pack(writeArray([writeText('1.6.0'), writeArray([]), writeArray([]), writeArray([writeText('filter')])])),
  },
  {
    path: 'index/da_1.pf_index',
    content: pack(
      writeArray([writeArray(WORDS.map((word) => writeArray([writeText(word), writeText('x'.repeat(400))])))]),
    ),
  },
];
const split = splitIndex(FILES);
const parts = split.filter(({ path }) => path.startsWith('index/'));
const list = texts(readItem(unpack(split.find(({ path }) => path.endsWith('.pf_meta'))!.content))) as [
  string,
  unknown,
  [string, string, string][],
  unknown,
];

const wordsOf = (content: Uint8Array) =>
  (texts(readItem(unpack(content)).items?.[0]) as [string, string][]).map(([word]) => word);

test('every word stands in one of the smaller files, in order', () => {
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.flatMap(({ content }) => wordsOf(content))).toEqual(WORDS);
});

test('words that begin alike are in one file', () => {
  const starts = parts.map(({ content }) => new Set(wordsOf(content).map((word) => word.slice(0, 2))));
  expect(starts.reduce((sum, { size }) => sum + size, 0)).toBe(5);
});

test('the list names each file with the words that it answers for, and keeps what else it says', () => {
  const [version, , files, filters] = list;
  expect([version, filters]).toEqual(['1.6.0', ['filter']]);
  expect(files.map(([, , name]) => `index/${name}.pf_index`)).toEqual(parts.map(({ path }) => path));
  expect(files.map(([from, to]) => [from, to])[0]).toEqual(['afa', 'bit']);
});

test('other files stay as they are', () => {
  expect(split).toContain(FILES[0]);
});

test('a file of another format is named', () => {
  expect(() => splitIndex([{ path: 'index/x.pf_index', content: gzipSync('something else altogether') }])).toThrow(
    'index/x.pf_index is not as Pagefind 1.6 writes it',
  );
});
