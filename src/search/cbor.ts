/** As much of CBOR (RFC 8949) as Pagefind's files use: text, integers, and arrays of stated length. */

const TEXT = 3;
const ARRAY = 4;

/** Where an item begins and ends; for an array and a text also what it holds. */
export interface Item {
  start: number;
  /** First byte after it. */
  end: number;
  /** Items of an array. */
  items?: Item[];
  text?: string;
}

/**
 * Reads the item at an offset.
 *
 * @throws Error on types that Pagefind's files do not use.
 */
export function readItem(bytes: Buffer, start = 0): Item {
  const type = bytes[start]! >> 5;
  const [length, first] = readLength(bytes, start);
  if (type < 2) return { start, end: first };
  if (type === TEXT) return { start, end: first + length, text: bytes.toString('utf8', first, first + length) };
  if (type !== ARRAY) throw new Error(`CBOR type ${type} at byte ${start} is not one of Pagefind's.`);
  const items: Item[] = [];
  let end = first;
  while (items.length < length) {
    const item = readItem(bytes, end);
    items.push(item);
    end = item.end;
  }
  return { start, end, items };
}

/** An array around items that are encoded already. */
export function writeArray(items: Buffer[]): Buffer {
  return Buffer.concat([writeHead(ARRAY, items.length), ...items]);
}

export function writeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([writeHead(TEXT, bytes.length), bytes]);
}

/** The number in an item's head, in the head's own byte or in the 1, 2 or 4 after it, and the first byte behind it. */
function readLength(bytes: Buffer, start: number): [length: number, first: number] {
  const short = bytes[start]! & 31;
  if (short < 24) return [short, start + 1];
  const size = 2 ** (short - 24);
  if (size > 4) throw new Error(`CBOR length at byte ${start} is longer than Pagefind's.`);
  return [bytes.readUIntBE(start + 1, size), start + 1 + size];
}

function writeHead(type: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(type << 5) | length]);
  const size = length < 2 ** 8 ? 1 : length < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size, (type << 5) | (24 + Math.log2(size)));
  head.writeUIntBE(length, 1, size);
  return head;
}
