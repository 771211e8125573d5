import { deflateRawSync, crc32 } from 'node:zlib';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../src/imports/office-file.ts';

const FIX = 'gem den igen.';

async function zipOf(files: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(files)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const open = (bytes: Uint8Array, limits?: Parameters<typeof openPackage>[3]) =>
  openPackage(bytes, 'fil.docx', FIX, limits);
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

/** A zip of one part, written by hand so that its directory can say anything. */
function handmadeZip(
  content: Buffer,
  stated: { size?: number; flags?: number; crc?: number; extra?: Buffer } = {},
): Buffer {
  const { size = content.length, flags = 0, crc = crc32(content), extra = Buffer.alloc(0) } = stated;
  const packed = deflateRawSync(content);
  const common = [
    [2, 20],
    [2, flags],
    [2, 8],
    [4, 0],
    [4, crc],
    [4, packed.length],
    [4, size],
    [2, 1],
  ] as const;
  const local = Buffer.concat([bytesOf([4, 0x04034b50], ...common, [2, 0]), Buffer.from('a')]);
  const entry = Buffer.concat([
    bytesOf([4, 0x02014b50], [2, 20], ...common, [2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]),
    Buffer.from('a'),
    extra,
  ]);
  const start = local.length + packed.length;
  const end = bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, entry.length], [4, start], [2, 0]);
  return Buffer.concat([local, packed, entry, end]);
}

/** Numbers as little-endian bytes, each with its width. */
function bytesOf(...numbers: (readonly [width: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([width, value]) => {
      const buffer = Buffer.alloc(width);
      buffer.writeUIntLE(value, 0, width);
      return buffer;
    }),
  );
}

describe('a package', () => {
  test('gives its parts by path, with their sizes', async () => {
    const { sizes, read } = open(await zipOf({ 'word/document.xml': 'Blåbær', 'a.txt': '' }));
    expect(sizes.get('word/document.xml')).toBe(8);
    expect(text(read('word/document.xml'))).toBe('Blåbær');
    expect(text(read('a.txt'))).toBe('');
    expect(read('../../etc/passwd')).toBeUndefined();
  });

  test('may state its sizes in eight bytes', () => {
    const packed = deflateRawSync(Buffer.from('Hej')).length;
    const extra = bytesOf([2, 1], [2, 16], [4, 3], [4, 0], [4, packed], [4, 0]);
    const { read } = open(handmadeZip(Buffer.from('Hej'), { size: 0xffffffff, extra }));
    expect(text(read('a'))).toBe('Hej');
  });

  test('that is cut off stops with a sentence', async () => {
    const whole = await zipOf({ 'a.txt': 'Hej' });
    expect(() => open(whole.slice(0, whole.length - 30))).toThrow('fil.docx kan ikke pakkes ud');
  });

  test('with a damaged part stops when the part is read, and names it', () => {
    const { read } = open(handmadeZip(Buffer.from('Hej'), { crc: 1 }));
    expect(() => read('a')).toThrow('fil.docx er beskadiget: »a« i den kan ikke pakkes ud.');
  });

  test('with a password stops with a sentence', () => {
    expect(() => open(handmadeZip(Buffer.from('Hej'), { flags: 1 }))).toThrow('fil.docx har en adgangskode.');
  });
});

describe('a package that unpacks to more than it should', () => {
  const limits = { partBytes: 2000, totalBytes: 3000, parts: 3 };

  test.each<[string, Record<string, string>, string]>([
    ['one large part', { a: 'x'.repeat(2001) }, 'fil.docx fylder 1 MB'],
    ['many parts that are large together', { a: 'x'.repeat(1500), b: 'x'.repeat(1501) }, 'fil.docx fylder 1 MB'],
    ['too many parts', { a: '', b: '', c: '', d: '' }, 'fil.docx er pakket af mere end 3 filer.'],
  ])('%s is refused before anything is unpacked', async (_, files, message) => {
    const bytes = await zipOf(files);
    expect(() => open(bytes, limits)).toThrow(message);
  });

  test('a part that states a smaller size is not unpacked beyond it', () => {
    const { read } = open(handmadeZip(Buffer.alloc(40_000_000), { size: 100 }));
    const before = process.memoryUsage().arrayBuffers;
    expect(() => read('a')).toThrow('fil.docx er beskadiget');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });
});
