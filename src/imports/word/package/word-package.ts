import { posix } from 'node:path';
import { CommandError } from '../../../cli/command-error.ts';
import { openPackage } from '../../office-file.ts';
import type { OfficePackage } from '../../office-file.ts';
import { refuseForeignBytes, refuseForeignPackage, refuseForeignType, SAVE } from './refuse.ts';
import { childrenOf, parseXml, XmlError } from './xml.ts';
import type { Watch, XmlElement } from './xml.ts';

/** What a part points at. */
export interface Relation {
  /** The last step of the relationship's type: `image`, `footnotes`. */
  kind: string;
  /** Path in the package, or an address outside it. */
  target: string;
  isExternal: boolean;
}

/** An XML part with what it points at. */
export interface WordPart {
  path: string;
  root: XmlElement;
  relations: ReadonlyMap<string, Relation>;
}

/** An opened Word file. */
export interface WordPackage {
  /** The file as the editor typed it. */
  name: string;
  /** Every part by its path. */
  parts: OfficePackage;
  document: WordPart;
  /** An XML part, or `undefined` when it is not there. @throws CommandError when it is not well-formed */
  readPart: (path: string) => WordPart | undefined;
  /** Parts of one kind that a part points at. */
  related: (part: WordPart, kind: string) => WordPart[];
}

/** Unpacked bytes of an XML part that is read: some ten thousand pages. */
const XML_BYTES = 64 * 1024 * 1024;

/**
 * Opens a Word file and finds its document by the relationships, wherever it lies.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when the bytes are no Word document, or are damaged
 */
export function openWordPackage(bytes: Uint8Array, name: string, watch: Watch): WordPackage {
  refuseForeignBytes(bytes, name);
  const parts = openPackage(bytes, name, SAVE);
  refuseForeignPackage(parts, name);
  requireReadableSize(parts, name);
  const readPart = (path: string) => readXmlPart(parts, path, name, watch);
  const path = findDocument(parts, readPart);
  if (path) refuseForeignType(readContentType(path, readPart), name);
  const document = path === undefined ? undefined : readPart(path);
  if (!document) throw new CommandError(`${name} er en pakket fil, men ikke et Word-dokument.`, SAVE);
  return {
    name,
    parts,
    document,
    readPart,
    related: (part, kind) =>
      [...part.relations.values()]
        .filter((relation) => relation.kind === kind && !relation.isExternal)
        .flatMap(({ target }) => readPart(target) ?? []),
  };
}

function requireReadableSize({ sizes }: OfficePackage, name: string): void {
  for (const [path, size] of sizes) {
    if (/\.(?:xml|rels)$/.test(path) && size > XML_BYTES) {
      throw new CommandError(
        `${name} har mere tekst, end der kan læses på én gang (${Math.round(size / 1024 / 1024)} MB i »${path}«).`,
        'del dokumentet i kapitler; slet filen, hvis du ikke ved, hvem den er fra.',
      );
    }
  }
}

type ReadPart = (path: string) => WordPart | undefined;

function readXmlPart(parts: OfficePackage, path: string, name: string, watch: Watch): WordPart | undefined {
  if (!parts.sizes.has(path)) return undefined;
  try {
    const root = parseXml(parts.read(path)!, watch);
    return { path, root, relations: readRelations(parts, path, watch) };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new CommandError(`${name} kan ikke læses som et Word-dokument: »${path}« i den er i stykker.`, SAVE);
  }
}

function readRelations(parts: OfficePackage, path: string, watch: Watch): Map<string, Relation> {
  const bytes = parts.read(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
  const items = bytes ? childrenOf(parseXml(bytes, watch)) : [];
  return new Map(
    items.map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const isExternal = mode === 'External';
      const kind = type.slice(type.lastIndexOf('/') + 1);
      return [id, { kind, isExternal, target: isExternal ? target : resolveTarget(path, target) }];
    }),
  );
}

/** Targets are relative to the part, or begin with a slash. A package has nothing outside itself, whatever they say. */
function resolveTarget(path: string, target: string): string {
  return posix.resolve('/', posix.dirname(path), target.replaceAll('\\', '/')).slice(1);
}

function findDocument(parts: OfficePackage, readPart: ReadPart): string | undefined {
  const root = readPart('_rels/.rels');
  const relation = childrenOf(root?.root).find(({ attributes }) => /\/officeDocument$/.test(attributes['Type'] ?? ''));
  const path = relation && resolveTarget('x', relation.attributes['Target'] ?? '');
  return [path, 'word/document.xml'].find((one) => one !== undefined && parts.sizes.has(one));
}

function readContentType(path: string, readPart: ReadPart): string {
  const types = childrenOf(readPart('[Content_Types].xml')?.root);
  return types.find(({ attributes }) => attributes['PartName'] === `/${path}`)?.attributes['ContentType'] ?? '';
}
