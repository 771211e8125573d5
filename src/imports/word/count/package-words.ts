/**
 * Counts the words of a Word file without the reader: straight through the XML of every part, so that whatever the reader
 * does not know or leaves out is missed by the count and told.
 */
import type { WordPackage } from '../package/word-package.ts';
import { XmlError } from '../package/xml.ts';
import type { Watch } from '../package/xml.ts';
import { countPart } from './part-words.ts';
import { listLetterStyles } from './letter-styles.ts';

/**
 * Parts without text of the author: settings, properties, building blocks, and the pictures that Word makes of SmartArt.
 */
const SILENT =
  /(?:^|\/)(?:_rels|docProps|customXml|glossary|theme|ink|embeddings)\/|(?:^|\/)(?:\[Content_Types\]|(?:web)?settings|fontTable|numbering|styles\w*|comments(?:Extended|Ids|Extensible)|people|vbaData)\d*\.xml$|diagrams\/(?:drawing|layout|colors|quickStyle)|charts\/(?:colors|style)/i;

/** Words of all parts, in order. */
export function listPackageWords({ parts }: WordPackage, watch: Watch): string[] {
  const styles = listLetterStyles(parts.read('word/styles.xml'), watch);
  const paths = [...parts.sizes.keys()].filter((path) => /\.xml$/.test(path) && !SILENT.test(path));
  return paths.flatMap((path) => readable(() => countPart(parts.read(path)!, styles, watch)));
}

/** A part that is no XML has no words that Word shows. */
function readable(count: () => string[]): string[] {
  try {
    return count();
  } catch (error) {
    if (error instanceof XmlError) return [];
    throw error;
  }
}
