import { SaxesParser } from 'saxes';

/** Value of an attribute of the element that opens. */
export type ReadAttribute = (name: string) => string | undefined;

/** What to do at each element and text. Names come without their namespace's prefix, which every program chooses for itself. */
export interface XmlHandlers {
  open?(name: string, read: ReadAttribute): void;
  /** A text may come in several pieces. */
  text?(text: string): void;
  close?(name: string): void;
}

/** No element of a workbook has more than a few dozen attributes, and none lies deeper than ten others. */
const MOST_ATTRIBUTES = 1_000;
const DEEPEST = 200;
/** Bytes given to the parser at a time. */
const CHUNK = 65_536;

/**
 * Goes through XML once. Entities of a DTD are unknown and therefore an error, so nothing is fetched and nothing grows.
 *
 * @param watch called between chunks; stops the reading by throwing
 * @throws Error when the XML is not well formed, or nests or piles up attributes as no workbook does
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers, watch: () => void): void {
  const parser = createParser(handlers);
  const decoder = new TextDecoder(findEncoding(bytes));
  for (let at = 0; at < bytes.length; at += CHUNK) {
    watch();
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function createParser(handlers: XmlHandlers): SaxesParser {
  // Without namespaces, which take twice the time: parts of a workbook have no two elements that only a namespace sets apart.
  const parser = new SaxesParser({ xmlns: false, position: false });
  let attributes = 0;
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    if ((depth += 1) > DEEPEST) throw new Error('Too many elements inside each other.');
  });
  parser.on('attribute', () => {
    if ((attributes += 1) > MOST_ATTRIBUTES) throw new Error('Too many attributes.');
  });
  parser.on('opentag', (tag) => handlers.open?.(localName(tag.name), (name) => findAttribute(tag.attributes, name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  return parser;
}

/** The only attribute with a prefix that is asked for is a sheet's `r:id`. */
function findAttribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (name !== 'id') return attributes[name];
  return attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** UTF-8 unless a byte order mark or the declaration says otherwise (XML 1.0, appendix F). */
function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  return /^[^<]*<\?xml[^>]*encoding=["'](?<label>[\w-]+)/.exec(head)?.groups?.['label'] ?? 'utf-8';
}
