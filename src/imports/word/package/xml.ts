/**
 * Reads the XML of a package: once through (`scanXml`) or as a tree (`parseXml`). Names are given with one prefix for each
 * namespace, whatever prefix the program that wrote the file chose, and whether it wrote the transitional or the strict
 * variant of ECMA-376.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** `w:p`; of an unknown namespace `{address}p`. */
  name: string;
  /** Values by name: `w:val`, `r:embed`, `descr`. */
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What happens along an XML text. */
export interface XmlHandlers {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Stops a reading that takes too long, by throwing. Called often. */
export type Watch = () => void;

/** XML that cannot be read; the message is for developers. */
export class XmlError extends Error {}

const OPENXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const PREFIXES = new Map<string, string>([
  [`${OPENXML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OPENXML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OPENXML}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OPENXML}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OPENXML}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OPENXML}/drawingml/2006/chart`, 'c'],
  [`${STRICT}/drawingml/chart`, 'c'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  [`${OPENXML}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  [`${OPENXML}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OPENXML}/markup-compatibility/2006`, 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${OPENXML}/package/2006/relationships`, 'rel'],
  [`${OPENXML}/package/2006/content-types`, 'ct'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** Characters given to the parser at a time, so that a watch is asked in between. */
const CHUNK = 65_536;
/** Elements within each other. Word's own documents have some thirty; readers recurse, and the stack has an end. */
const DEPTH = 500;

/**
 * Goes through an XML text once.
 *
 * @throws XmlError when it is not well-formed, refers to an entity of its own, or nests too deeply
 */
export function scanXml(bytes: Uint8Array, handlers: XmlHandlers, watch: Watch): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > DEPTH) throw new XmlError(`more than ${DEPTH} elements within each other`);
    const values: Record<string, string> = {};
    for (const key in attributes) {
      const one = attributes[key]!;
      // Word marks with these which session wrote what; they are the half of its attributes.
      if (!/^(?:xmlns|w:rsid)/.test(key)) values[nameOf(one.uri, one.local)] = one.value;
    }
    handlers.open(nameOf(uri, local), values);
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    handlers.close(nameOf(uri, local));
  });
  const text = decodeXml(bytes);
  for (let start = 0; start < text.length; start += CHUNK) {
    watch();
    parser.write(text.slice(start, start + CHUNK));
  }
  parser.close();
}

/**
 * An XML text as a tree. White space between elements is left out.
 *
 * @throws XmlError as `scanXml`
 */
export function parseXml(bytes: Uint8Array, watch: Watch): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  scanXml(
    bytes,
    {
      open(name, attributes) {
        const element = { name, attributes, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      text(text) {
        const parent = open.at(-1)!;
        if (TEXTUAL.test(parent.name) || text.trim() !== '') parent.children.push(text);
      },
      close() {
        open.pop();
      },
    },
    watch,
  );
  const first = root.children.find((node) => typeof node !== 'string');
  if (!first) throw new XmlError('no element');
  return first;
}

/** Elements whose white space counts. */
const TEXTUAL = /:(?:t|delText|instrText|v)$/;

function nameOf(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
}

/** XML says its encoding by its first bytes, or by name; otherwise it is UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = /^\s*<\?xml[^>]*encoding=["'](?<label>[^"']+)["']/.exec(head)?.groups?.['label'];
  try {
    return new TextDecoder(named && !/^utf-?16/i.test(named) ? named : 'utf-8').decode(bytes);
  } catch {
    throw new XmlError(`unknown encoding ${named}`);
  }
}

/** Elements among the children, of one name or of any. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child of a name, or of a path of names: `childOf(paragraph, 'w:pPr', 'w:pStyle')`. */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce((parent, name) => childrenOf(parent, name)[0], element);
}

/** The value of a property such as `<w:pStyle w:val="…"/>`. */
export function valueOf(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return childOf(element, ...path)?.attributes['w:val'];
}

/** Whether a property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not; `undefined` when nothing is said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}

/** Character data directly in an element. */
export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}

/** All elements below that one satisfies, outermost first; none within another. */
export function findAll(element: XmlElement, isWanted: (element: XmlElement) => boolean): XmlElement[] {
  return childrenOf(element).flatMap((child) => (isWanted(child) ? [child] : findAll(child, isWanted)));
}
