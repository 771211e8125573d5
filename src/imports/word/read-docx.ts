import JSZip from 'jszip';
import { CommandError } from '../../cli/command-error.ts';
import { requireOfficeFile } from '../office-file.ts';
import { splitWords } from './words.ts';

/** A Word file opened without mammoth, so that what mammoth leaves out can be told. */
export interface DocxText {
  /** Words of the text, its notes included, in order. */
  words: string[];
  /** Words of parts that a chapter has no place for, by their Danish name: headers, footers, comments. */
  aside: { name: string; words: string[] }[];
}

const SAVE = 'åbn den i Word, og gem den som Word-dokument (*.docx).';
const TEXT = /^word\/(?:document|footnotes|endnotes)\.xml$/;
const ASIDE: [pattern: RegExp, name: string][] = [
  [/^word\/header\d*\.xml$/, 'Sidehoved'],
  [/^word\/footer\d*\.xml$/, 'Sidefod'],
  [/^word\/comments\.xml$/, 'Kommentarer'],
];

/**
 * Counts the words of a Word file from its XML.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when the bytes are no Word document
 */
export async function readDocxText(bytes: Uint8Array, name: string): Promise<DocxText> {
  const zip = await openZip(bytes, name);
  if (!zip.file('word/document.xml')) {
    throw new CommandError(`${name} er en pakket fil, men ikke et Word-dokument.`, SAVE);
  }
  const read = async (pattern: RegExp) => {
    const parts = Object.keys(zip.files)
      .filter((path) => pattern.test(path))
      .sort();
    return (await Promise.all(parts.map((path) => zip.file(path)!.async('string')))).flatMap((xml) =>
      splitWords(textOf(xml)),
    );
  };
  const aside = await Promise.all(ASIDE.map(async ([pattern, label]) => ({ name: label, words: await read(pattern) })));
  return { words: await read(TEXT), aside: aside.filter(({ words }) => words.length > 0) };
}

async function openZip(bytes: Uint8Array, name: string): Promise<JSZip> {
  requireOfficeFile(bytes, name, SAVE);
  try {
    return await JSZip.loadAsync(bytes);
  } catch {
    throw new CommandError(`${name} er ikke et Word-dokument.`, SAVE);
  }
}

/**
 * The running text of WordprocessingML: `w:t` in order, a space for tabs and line breaks and around raised and lowered
 * figures, a line end after paragraphs. Deleted text is `w:delText` and not read. Word writes text boxes twice, the second
 * time in `mc:Fallback`.
 */
function textOf(xml: string): string {
  const once = xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '');
  return [...once.matchAll(/<w:r(?: [^>]*)?>(?<run>[\s\S]*?)<\/w:r>|<\/w:(?<end>p)>/g)]
    .map(({ groups = {} }) => (groups['end'] ? '\n' : readRun(groups['run'] ?? '')))
    .join('');
}

function readRun(run: string): string {
  const pieces = run.matchAll(
    /<w:t(?: [^>]*)?>(?<text>[^<]*)<\/w:t>|<w:(?<space>tab|br|cr)(?: [^>]*)?\/>|<w:(?<hyphen>noBreakHyphen)\/>/g,
  );
  const text = [...pieces]
    .map(({ groups = {} }) => (groups['text'] !== undefined ? decode(groups['text']) : groups['hyphen'] ? '-' : ' '))
    .join('');
  return /<w:vertAlign w:val="su(?:per|b)script"/.test(run) ? ` ${text} ` : text;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(text: string): string {
  return text.replace(
    /&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}
