import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { convertDocx } from '../../../../src/imports/word/convert-docx.ts';
import { convertInTime } from '../../../../src/imports/word/convert-in-time.ts';
import { makeDocx, relations } from '../../../helpers/word/docx.ts';
import { importDocx } from '../../../helpers/word/import.ts';
import { paragraph } from '../../../helpers/word/markup.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const zipOf = async (files: Record<string, string>) => {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(files)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array' });
};
/** A compound file, as far as it is looked at: its first bytes and the name of a stream. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, 'utf16le')]);
const typed = (type: string) => makeDocx({ body: paragraph('Tekst.'), mainType: `application/${type}.main+xml` });
const WORDML = 'vnd.openxmlformats-officedocument.wordprocessingml';

/** A zip whose directory states another size of a part. */
function stateSize(zip: Uint8Array, path: string, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  // The name stands 46 bytes into its entry of the directory, and the size 24 (APPNOTE 4.3.12).
  bytes.writeUInt32LE(size, bytes.lastIndexOf(path) - 46 + 24);
  return bytes;
}

const SAVE = 'åbn den i Word, og gem den som Word-dokument (*.docx).';

describe('a file that is no Word document of today ends with one sentence that says what it is', () => {
  test.each<[string, Uint8Array | Promise<Uint8Array>, string, string]>([
    ['nothing', new Uint8Array(), 'er tom.', 'hent filen igen.'],
    ['a text', bytesOf('Hej'), 'er ikke et Word-dokument.', SAVE],
    ['.doc', compound('WordDocument'), 'er i Words gamle format (*.doc).', SAVE],
    ['a password', compound('EncryptedPackage'), 'har en adgangskode.', 'åbn den i Word, fjern adgangskoden'],
    ['.xls', compound('Workbook'), 'er et regneark i det gamle format.', 'vælg Word-filen'],
    ['another compound file', compound('Andet'), 'er i det gamle Office-format eller har en adgangskode.', SAVE],
    ['.rtf', bytesOf('{\\rtf1\\ansi Hej}'), 'er et RTF-dokument.', SAVE],
    ['a web page', bytesOf('\ufeff<!DOCTYPE html><html><body>Hej</body></html>'), 'er en webside (HTML)', SAVE],
    [
      'a web page in one file',
      bytesOf('MIME-Version: 1.0\n\nHej'),
      'er en webside, der er gemt som én fil (MHTML).',
      SAVE,
    ],
    [
      'Word as XML',
      bytesOf('<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'),
      'er et Word-dokument, der er gemt som XML.',
      SAVE,
    ],
    ['.pdf', bytesOf('%PDF-1.7'), 'er en PDF.', 'brug den Word-fil, som PDF’en er lavet af.'],
    [
      '.odt',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'er et OpenDocument-dokument (*.odt).',
      'åbn den i LibreOffice',
    ],
    ['.xlsx', zipOf({ 'xl/workbook.xml': '<a/>' }), 'er et regneark.', 'vælg Word-filen'],
    ['.pptx', zipOf({ 'ppt/presentation.xml': '<a/>' }), 'er en præsentation.', 'vælg Word-filen.'],
    [
      '.pages',
      zipOf({ 'Index/Document.iwa': 'x' }),
      'er et Pages-dokument.',
      'vælg Arkiv → Eksporter til → Word i Pages.',
    ],
    ['.docm', typed('vnd.ms-word.document.macroEnabled'), 'er et Word-dokument med makroer (*.docm).', SAVE],
    ['.dotx', typed(`${WORDML}.template`), 'er en Word-skabelon (*.dotx).', SAVE],
    ['.dotm', typed('vnd.ms-word.template.macroEnabledTemplate'), 'er en Word-skabelon (*.dotx).', SAVE],
    ['another zip', zipOf({ 'a.txt': 'Hej' }), 'er en pakket fil, men ikke et Word-dokument.', SAVE],
    [
      'a zip with a folder called word',
      zipOf({ 'word/a.txt': 'Hej' }),
      'er en pakket fil, men ikke et Word-dokument.',
      SAVE,
    ],
    [
      'half a Word file',
      makeDocx({ body: paragraph('Tekst.') }).then((whole) => whole.slice(0, whole.length / 2)),
      'kan ikke pakkes ud; den er måske kun hentet halvt.',
      SAVE,
    ],
  ])('%s', async (_, bytes, what, fix) => {
    const error = await importDocx(await bytes).catch((one: unknown) => one);
    expect(String(error)).toContain(`kapitel.docx ${what}`);
    expect(String(error)).toContain(`\n  Ret: ${fix}`);
  });

  test('a document whose target lies outside the package is none', async () => {
    const parts = {
      '_rels/.rels': relations([['rId1', 'officeDocument', '../../../etc/passwd']]),
      'word/document.xml': null,
    };
    await expect(importDocx({ body: '', parts })).rejects.toThrow('er en pakket fil, men ikke et Word-dokument.');
  });
});

describe('a file that would take too much', () => {
  const job = (bytes: Uint8Array) => ({
    bytes,
    name: 'stor.docx',
    prefix: 'stor',
    mediaPath: '../media',
    wantsHeadline: true,
  });
  const TOO_SLOW =
    /stor\.docx er ikke læst på \d sekunder, så importen er standset, og intet er skrevet\.\n {2}Ret: del dokumentet i kapitler/;

  test('of text is refused before it is unpacked', async () => {
    // A part that is larger than it says would be damaged, if it were unpacked.
    const bytes = stateSize(await makeDocx({ body: paragraph('Tekst.') }), 'word/document.xml', 70 * 1024 * 1024);
    await expect(importDocx(bytes)).rejects.toThrow(
      'kapitel.docx har mere tekst, end der kan læses på én gang (70 MB i »word/document.xml«).',
    );
  });

  test('of time is stopped by its own watch', async () => {
    const bytes = await makeDocx({ body: paragraph('Tekst.').repeat(2000) });
    await expect(convertDocx(job(bytes), 1)).rejects.toThrow(TOO_SLOW);
  });

  test('is converted in a thread of its own, with the same outcome and the same sentences', async () => {
    const bytes = await makeDocx({ body: paragraph('Tekst.'), image: new Uint8Array([1]) });
    expect(await convertInTime(job(bytes))).toEqual(await convertDocx(job(bytes)));
    await expect(convertInTime(job(bytesOf('Hej')))).rejects.toThrow(
      'stor.docx er ikke et Word-dokument.\n  Ret: åbn den i Word',
    );
  });

  test('is stopped from outside, whatever it is doing', async () => {
    const bytes = await makeDocx({ body: paragraph('Tekst med *tegn* og [mere]. '.repeat(50)).repeat(4000) });
    await expect(convertInTime(job(bytes), 50)).rejects.toThrow(TOO_SLOW);
  });
});
