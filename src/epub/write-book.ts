/** A book as the bytes of an EPUB file. */
import JSZip from 'jszip';
import type { Book, PageBreak } from './book.ts';
import { NAV, PACKAGE, STYLE, writeNav, writePackage, writeSection } from './documents.ts';
import { imageName } from './prepare-content.ts';
import { writeXml, xml } from './xml.ts';

/** Everything lies in this folder of the container. */
const FOLDER = 'EPUB';

/**
 * Packs a book: `mimetype` first and unpacked, then the container and what it names (OCF 3.3, 4.2 and 4.3). Dates in the package are the
 * book's, so the same content gives the same bytes.
 *
 * @param images bytes of the pictures by their site paths
 */
export async function writeBook(
  book: Book,
  breaks: readonly PageBreak[],
  { style, images }: { style: string; images: ReadonlyMap<string, Uint8Array> },
): Promise<Uint8Array> {
  const date = new Date(`${book.date}T00:00:00Z`);
  const zip = new JSZip();
  const add = (path: string, content: string | Uint8Array, isStored = false) =>
    zip.file(path, content, { date, createFolders: false, compression: isStored ? 'STORE' : 'DEFLATE' });
  add('mimetype', 'application/epub+zip', true);
  add('META-INF/container.xml', writeContainer());
  const documents = book.sections.map((section) => ({ file: section.file, text: writeSection(section, book) }));
  const drawn = new Set(documents.filter(({ text }) => text.includes('<svg')).map(({ file }) => file));
  const names = [...images.keys()].map(imageName);
  add(`${FOLDER}/${PACKAGE}`, writePackage(book, { images: names, drawn, hasPages: breaks.length > 0 }));
  add(`${FOLDER}/${NAV}`, writeNav(book, breaks));
  add(`${FOLDER}/${STYLE}`, style);
  for (const { file, text } of documents) add(`${FOLDER}/${file}`, text);
  for (const [path, bytes] of images) add(`${FOLDER}/${imageName(path)}`, bytes, true);
  return zip.generateAsync({ type: 'uint8array', compressionOptions: { level: 9 }, platform: 'UNIX' });
}

function writeContainer(): string {
  return writeXml(
    xml('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      xml('rootfiles', {}, [
        xml('rootfile', { 'full-path': `${FOLDER}/${PACKAGE}`, 'media-type': 'application/oebps-package+xml' }),
      ]),
    ]),
  );
}
