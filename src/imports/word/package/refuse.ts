/** What a file is that is no Word document of today, told by its bytes: its name may say anything. */
import { CommandError } from '../../../cli/command-error.ts';
import { requireOfficeFile } from '../../office-file.ts';
import type { OfficePackage } from '../../office-file.ts';

export const SAVE = 'åbn den i Word, og gem den som Word-dokument (*.docx).';

type Sentence = readonly [what: string, fix?: string];

/** By how a file begins. */
const BEGINNINGS: (readonly [pattern: RegExp, sentence: Sentence])[] = [
  [/^\{\\rtf/, ['er et RTF-dokument.']],
  [/^%PDF/, ['er en PDF.', 'brug den Word-fil, som PDF’en er lavet af.']],
  [/^(?:MIME-Version|Date|From|Content-Type):/i, ['er en webside, der er gemt som én fil (MHTML).']],
  [/<(?:\w+:)?(?:wordDocument|package)\b[^>]*schemas/i, ['er et Word-dokument, der er gemt som XML.']],
  [/<(?:!doctype html|html|head|body)\b/i, ['er en webside (HTML) og ikke et Word-dokument.']],
];

const PASSWORD: Sentence = [
  'har en adgangskode.',
  'åbn den i Word, fjern adgangskoden under Filer → Oplysninger → Beskyt dokument, og gem den igen.',
];

/** By the streams of a compound file, the container of Office before 2007 and of encrypted files since. */
const STREAMS: (readonly [name: string, sentence: Sentence])[] = [
  ['EncryptedPackage', PASSWORD],
  ['EncryptionInfo', PASSWORD],
  ['WordDocument', ['er i Words gamle format (*.doc).']],
  ['Workbook', ['er et regneark i det gamle format.', 'vælg Word-filen; regneark læses af `npm run import:accounts`.']],
  ['PowerPoint Document', ['er en præsentation.', 'vælg Word-filen.']],
];

/** By the parts of a package. */
const PARTS: (readonly [path: RegExp, sentence: Sentence])[] = [
  [/^xl\//, ['er et regneark.', 'vælg Word-filen; regneark læses af `npm run import:accounts`.']],
  [/^ppt\//, ['er en præsentation.', 'vælg Word-filen.']],
  [/\.iwa$|^index\.apxl$|^Index\.zip$/, ['er et Pages-dokument.', 'vælg Arkiv → Eksporter til → Word i Pages.']],
];

/** By the content type of the document: the words that follow `application/`. */
const TYPES: (readonly [type: RegExp, sentence: Sentence])[] = [
  [/document\.macroEnabled/i, ['er et Word-dokument med makroer (*.docm).']],
  [/template/i, ['er en Word-skabelon (*.dotx).']],
];

/**
 * Stops at bytes that are no package.
 *
 * @param name the file as the editor typed it
 * @throws CommandError that says what they are
 */
export function refuseForeignBytes(bytes: Uint8Array, name: string): void {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, '');
  if (head.startsWith('PK')) return;
  if (head.startsWith('\u00d0\u00cf')) refuse(name, findStream(bytes));
  requireOfficeFile(bytes, name, SAVE);
  // A text in UTF-16 has a zero beside every letter.
  const text = head.replaceAll('\0', '');
  refuse(name, BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? ['er ikke et Word-dokument.']);
}

/**
 * Stops at packages of other programs.
 *
 * @throws CommandError that says what they are
 */
export function refuseForeignPackage(parts: OfficePackage, name: string): void {
  const mimetype = new TextDecoder().decode(parts.sizes.get('mimetype') ? parts.read('mimetype') : undefined);
  if (mimetype.startsWith('application/vnd.oasis.opendocument')) {
    refuse(name, [
      'er et OpenDocument-dokument (*.odt).',
      'åbn den i LibreOffice eller Word, og gem den som Word-dokument (*.docx).',
    ]);
  }
  const paths = [...parts.sizes.keys()];
  if (paths.some((path) => path.startsWith('word/'))) return;
  refuse(name, PARTS.find(([pattern]) => paths.some((path) => pattern.test(path)))?.[1]);
}

/**
 * Stops at templates and at documents with macros.
 *
 * @param type content type of the document
 * @throws CommandError that says what it is
 */
export function refuseForeignType(type: string, name: string): void {
  refuse(name, TYPES.find(([pattern]) => pattern.test(type))?.[1]);
}

function refuse(name: string, sentence: Sentence | undefined): void {
  if (sentence) throw new CommandError(`${name} ${sentence[0]}`, sentence[1] ?? SAVE);
}

/** Names of streams stand in a compound file as UTF-16. */
function findStream(bytes: Uint8Array): Sentence | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return STREAMS.find(([name]) => data.includes(Buffer.from(name, 'utf16le')))?.[1];
}
