import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { markContent } from './content-marks.ts';
import type { FontCodes, MarkedPage, Owner } from './content-marks.ts';
import { decodeStream } from './font-text.ts';
import type { FontTexts } from './font-text.ts';
import { isContent, walk } from '../tags/tree.ts';
import type { TagElement } from '../tags/tree.ts';

/** Text as it was printed on a page, read back from the codes of its fonts. */
export interface PaintedText {
  /** All of it. Its order is that of the paint, and paint knows no spaces. */
  all: string;
  /** What is printed outside the tags, one entry a piece. */
  untagged: string[];
}

/** A page after its artifacts were marked. */
export interface PageWithArtifacts {
  /** Its content stream. */
  source: string;
  text: PaintedText;
}

/**
 * Marks everything outside the tag tree as artifact, in every page, and takes out of the tree what only paints tints and
 * lines.
 *
 * @param sources content stream of each page
 */
export function markArtifacts(
  document: PDFDocument,
  root: TagElement,
  sources: readonly string[],
  fonts: FontTexts,
): PageWithArtifacts[] {
  const owners = readOwners(root);
  const pages = document.getPages();
  const results = sources.map((source, index) => markContent(source, (mcid) => owners[index]?.get(mcid)));
  const artifacts = results.map((result) => new Set(result.artifacts));
  for (const element of walk(root)) {
    element.kids = element.kids.filter((kid) => !isContent(kid) || !artifacts[kid.page]?.has(kid.mcid));
  }
  return results.map((result, index) => {
    const reader = new TextReader(fonts, pages[index]?.node.Resources());
    const untagged = reader.readUntagged(result).filter((text) => text.trim());
    return { source: result.source, text: { all: reader.readAll(result), untagged } };
  });
}

/** Types whose content may be lines and areas alone. Chromium draws the bullet of a list as a circle. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl']);

/** For each page, whose its numbered pieces of content are. */
function readOwners(root: TagElement): Map<number, Owner>[] {
  const owners: Map<number, Owner>[] = [];
  for (const { role, kids } of walk(root)) {
    const owner = DRAWN.has(role) ? 'picture' : 'text';
    for (const kid of kids) if (isContent(kid)) (owners[kid.page] ??= new Map()).set(kid.mcid, owner);
  }
  return owners;
}

type Contents = Omit<MarkedPage, 'source' | 'artifacts'>;

/** Reads text with the fonts and objects that a page, or an object on it, brings. */
class TextReader {
  readonly #fonts: FontTexts;
  readonly #resources: PDFDict | undefined;

  constructor(fonts: FontTexts, resources: PDFDict | undefined) {
    this.#fonts = fonts;
    this.#resources = resources;
  }

  readAll({ painted, objects }: Contents): string {
    return (
      this.#read(painted) +
      this.#forms(objects)
        .map(({ reader, contents }) => reader.readAll(contents))
        .join('')
    );
  }

  readUntagged({ untagged, untaggedObjects }: Contents): string[] {
    const inObjects = this.#forms(untaggedObjects).flatMap(({ reader, contents }) => reader.readUntagged(contents));
    return [...untagged.map((pieces) => this.#read(pieces)), ...inObjects];
  }

  #read(pieces: FontCodes[]): string {
    const known = this.#dictOf('Font');
    return pieces.map((codes) => this.#fonts.decode(codes, known)).join('');
  }

  /** Drawn objects that are no pictures: what Chromium draws as an object (transparent boxes) it does not tag. */
  #forms(names: string[]): { reader: TextReader; contents: Contents }[] {
    const known = this.#dictOf('XObject');
    return names.flatMap((name) => {
      const form = known?.lookup(PDFName.of(name));
      if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return [];
      const reader = new TextReader(this.#fonts, form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict));
      return [{ reader, contents: markContent(decodeStream(form), () => undefined) }];
    });
  }

  #dictOf(key: string): PDFDict | undefined {
    return this.#resources?.lookupMaybe(PDFName.of(key), PDFDict);
  }
}
