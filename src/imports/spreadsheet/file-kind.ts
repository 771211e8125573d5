import { CommandError } from '../../cli/command-error.ts';
import type { WorkbookPackage } from './workbook-package.ts';

const SAVE = 'åbn den i Excel, og gem den som Excel-projektmappe (*.xlsx).';

/** First bytes of a file of Office before 2007, and of a newer one behind a password ([MS-CFB], 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];

const HTML = /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|meta|table|style|div)\b/i;

/** Kinds of text that programs call .xlsx, by how they begin. */
const TEXTS: [pattern: RegExp, what: string, fix: string][] = [
  [/^%PDF-/, 'er en PDF', 'find det regneark, som PDF’en er lavet af.'],
  [/^\{\\rtf/, 'er et tekstdokument (RTF)', 'find regnearket, eller skriv tallene ind i et.'],
  [/urn:schemas-microsoft-com:office:spreadsheet/, 'er et XML-regneark fra før 2007', SAVE],
  [HTML, 'er en webside (HTML) og ikke et regneark', SAVE],
  [/^ID;P/, 'er et regneark i formatet SYLK', SAVE],
];

/**
 * Stops at bytes that are no package of today's Office, before a reader stumbles over them.
 *
 * @throws CommandError that says what the file is and how it becomes a workbook
 */
export function requireZip(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new CommandError(`${name} er tom.`, 'hent filen igen.');
  if (startsWith(bytes, COMPOUND_FILE)) throw describeCompoundFile(bytes, name);
  if (startsWith(bytes, ZIP_ENTRY)) return;
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8';
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 4096)).trimStart();
  const [, what, fix = SAVE] = (head.includes('\0') ? undefined : TEXTS.find(([pattern]) => pattern.test(head))) ?? [];
  if (what === undefined && isCsv(head)) {
    throw new CommandError(
      `${name} er en tekstfil (CSV).`,
      `${SAVE.slice(0, -1)}, når du har set, at kolonnerne er delt rigtigt.`,
    );
  }
  throw new CommandError(`${name} ${what ?? 'er ikke et regneark'}.`, fix);
}

/** Whether the first lines are cut into as many fields each. */
function isCsv(head: string): boolean {
  const lines = head
    .split(/\r?\n/)
    .slice(0, 5)
    .filter((line) => line !== '');
  return [';', ',', '\t'].some((sign) => {
    const counts = new Set(lines.map((line) => line.split(sign).length));
    return lines.length > 1 && counts.size === 1 && !counts.has(1);
  });
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A password puts the whole workbook into a compound file, as a stream with this name ([MS-OFFCRYPTO], 1.3.2). */
function describeCompoundFile(bytes: Uint8Array, name: string): CommandError {
  const has = (stream: string) => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) {
    return new CommandError(
      `${name} er låst med en adgangskode.`,
      'åbn den i Excel, fjern koden under Filer, Oplysninger, Beskyt projektmappe, og gem den.',
    );
  }
  if (has('WordDocument')) return new CommandError(`${name} er et Word-dokument.`, 'vælg et regneark.');
  return new CommandError(`${name} er i det gamle Excel-format (*.xls).`, SAVE);
}

/** Packages that are no workbook in XML, by a part that they have. */
const PACKAGES: [part: string, what: string, fix: string][] = [
  ['xl/workbook.bin', 'er en binær projektmappe (*.xlsb)', SAVE],
  ['word/document.xml', 'er et Word-dokument', 'vælg et regneark. En tekst tages ind med `npm run import:word`.'],
  ['ppt/presentation.xml', 'er en PowerPoint-præsentation', 'vælg et regneark.'],
  ['Index/Document.iwa', 'er et regneark fra Numbers', 'vælg Arkiv, Eksporter til, Excel i Numbers.'],
  ['content.xml', 'er et OpenDocument-regneark (*.ods)', SAVE],
];

/** @throws CommandError when the package holds something else than a workbook in XML */
export function refuseOtherPackages(source: WorkbookPackage, main: string, name: string): void {
  if (source.has(main) && !main.endsWith('.bin') && !/^(?:word|ppt)\//.test(main)) return;
  const [, what, fix] = PACKAGES.find(([part]) => source.has(part)) ?? [];
  throw new CommandError(`${name} ${what ?? 'er en pakket fil, men ikke et regneark'}.`, fix ?? SAVE);
}
