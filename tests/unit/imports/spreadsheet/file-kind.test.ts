/** Files that are no workbook, whatever they are called: one sentence each on what it is and what to do. */
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../src/imports/spreadsheet/read-workbook.ts';
import { makeDocx } from '../../../helpers/word/docx.ts';
import { paragraph } from '../../../helpers/word/markup.ts';

const text = (content: string) => async () => new TextEncoder().encode(content);
const compound = (stream: string) => async () =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);
const zip = (part: string) => async () => new JSZip().file(part, 'x').generateAsync({ type: 'uint8array' });

test.each<[what: string, make: () => Promise<Uint8Array>, message: string]>([
  ['nothing', text(''), 'er tom.'],
  ['a workbook of Excel before 2007', compound('Workbook'), 'er i det gamle Excel-format (*.xls).'],
  ['a workbook with a password', compound('EncryptedPackage'), 'er låst med en adgangskode.'],
  ['a document of Word before 2007', compound('WordDocument'), 'er et Word-dokument.'],
  ['a binary workbook', zip('xl/workbook.bin'), 'er en binær projektmappe (*.xlsb).'],
  ['a spreadsheet of LibreOffice', zip('content.xml'), 'er et OpenDocument-regneark (*.ods).'],
  ['a spreadsheet of Numbers', zip('Index/Document.iwa'), 'er et regneark fra Numbers.'],
  ['a document of Word', () => makeDocx({ body: paragraph('Hej') }), 'er et Word-dokument.'],
  ['a presentation', zip('ppt/presentation.xml'), 'er en PowerPoint-præsentation.'],
  ['another archive', zip('a.txt'), 'er en pakket fil, men ikke et regneark.'],
  ['a PDF', text('%PDF-1.7\n'), 'er en PDF.'],
  ['a web page', text('\n<!-- x -->\n<html><table><tr><td>1'), 'er en webside (HTML) og ikke et regneark.'],
  [
    'a spreadsheet in one XML file',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'er et XML-regneark fra før 2007.',
  ],
  ['a CSV file with semicolons', text('Post;2030;2029\nLøn;1;2\n'), 'er en tekstfil (CSV).'],
  ['a CSV file in Latin-1', async () => Buffer.from('Løn;1;2\nGebyr;1;2\n', 'latin1'), 'er en tekstfil (CSV).'],
  [
    'a text of Excel in UTF-16',
    async () => Buffer.from('\ufeffLøn\t1\t2\nGebyr\t1\t2\n', 'utf16le'),
    'er en tekstfil (CSV).',
  ],
  ['a text', text('Kære revisor,\nher er tallene.\n'), 'er ikke et regneark.'],
  ['a sheet in SYLK', text('ID;PWXL\nC;Y1;X1;K1\n'), 'er et regneark i formatet SYLK.'],
  ['a rich text', text('{\\rtf1'), 'er et tekstdokument (RTF).'],
  ['a picture', async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'er ikke et regneark.'],
])('%s', async (_, make, message) => {
  const bytes = await make();
  expect(() => readWorkbook(bytes, 'regnskab.xlsx')).toThrow(`regnskab.xlsx ${message}\n  Ret: `);
});
