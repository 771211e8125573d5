import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapterWith, SKOV, stopChecking, tell, warmUp } from '../../helpers/bad-input.ts';
import type { BadInput } from '../../helpers/bad-input.ts';

beforeAll(warmUp);
afterAll(stopChecking);

const inFigure = (picture: string) => `<Figure caption="Skoven ved Lysensund">${picture}</Figure>`;
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const skov = (says: string, text: string, finds: string[], words?: RegExp): BadInput => ({
  says,
  put: { [SKOV]: chapterWith(text) },
  finds: finds.map((rule) => (rule.includes(':') ? rule : `${rule} ${SKOV}:9`)),
  ...(words && { words }),
});
const PLAIN = chapterWith('Skoven er blevet større, og alle må gå i den.');

/** Encodings and line ends. */
const ENCODINGS: BadInput[] = [
  { says: 'a byte order mark', put: { [SKOV]: `\ufeff${PLAIN}` }, finds: [] },
  { says: 'line ends of Windows', put: { [SKOV]: PLAIN.replaceAll('\n', '\r\n') }, finds: [] },
  { says: 'UTF-16', put: { [SKOV]: bytes(`\ufeff${PLAIN}`, 'utf16le') }, finds: [`fil-laesbar ${SKOV}:1`] },
  { says: 'Latin-1', put: { [SKOV]: bytes(PLAIN, 'latin1') }, finds: [`fil-laesbar ${SKOV}:3`], words: /UTF-8/ },
  { says: 'a null byte', put: { [SKOV]: PLAIN.replace('alle', 'al\0le') }, finds: [`fil-laesbar ${SKOV}:9`] },
  {
    says: 'half a character',
    put: { [SKOV]: new Uint8Array([...bytes(PLAIN, 'utf8'), 0xc3]) },
    finds: [`fil-laesbar ${SKOV}:10`],
  },
  { says: 'an empty file', put: { [SKOV]: '' }, finds: [`fil-laesbar ${SKOV}:1`], words: /tom/ },
  { says: 'a file of spaces', put: { [SKOV]: ' \n \n' }, finds: [`fil-laesbar ${SKOV}:1`] },
  {
    says: 'a Word document with the name of a chapter',
    put: { [SKOV]: bytes('PK\x03\x04\x14\0\x06\0\x08\0\xff\xfe', 'latin1') },
    finds: [`fil-laesbar ${SKOV}:1`],
    words: /Word/,
  },
  {
    says: 'conflict markers',
    put: { [SKOV]: PLAIN.replace('Skoven er', '<<<<<<< HEAD\nSkoven er') },
    finds: [`fil-laesbar ${SKOV}:9`],
    words: /konfliktmærker/,
  },
  {
    says: 'line ends of old Macintoshes',
    put: { [SKOV]: PLAIN.replaceAll('\n', '\r') },
    finds: [`yaml-form ${SKOV}:1`],
  },
];

/** Programs, tags and addresses in the text. */
const MARKUP: BadInput[] = [
  skov('an import', "import fs from 'node:fs'", ['mdx-kode'], /programkode/),
  skov('an export', 'export const a = 1', ['mdx-kode']),
  skov('a program in braces', 'Skoven {process.exit()} er stor.', ['mdx-kode']),
  skov('a program in an attribute', '<FactBox title={process.exit()}>\n\n- Skov\n\n</FactBox>', ['mdx-kode']),
  skov('attributes spread from a program', '<FactBox {...props}>\n\n- Skov\n\n</FactBox>', [
    'maerke-attribut',
    'mdx-kode',
  ]),
  skov('a script', '<script>alert(1)</script>', ['maerke-ukendt'], /programmer/i),
  skov('a frame', '<iframe src="https://www.example.org"></iframe>', ['maerke-ukendt'], /programmer/i),
  skov('a style sheet', '<style>p</style>', ['maerke-ukendt'], /programmer/i),
  skov('a tag outside the vocabulary', '<div>\n\nSkov.\n\n</div>', ['maerke-ukendt']),
  skov('a tag without a name', '<>\n\nSkov.\n\n</>', ['maerke-ukendt']),
  skov('onclick on a plain tag', 'Skov optager CO<sub onclick="vis()">2</sub>.', ['maerke-attribut'], /onclick/),
  skov('style on a plain tag', 'Arealet er 12 km<sup style="color: red">2</sup>.', ['maerke-attribut'], /style/),
  skov('class on a line break', 'Skoven er stor.<br class="x" />Den er grøn.', ['maerke-attribut'], /class/),
  skov('onclick without a value', 'Skov optager CO<sub onclick>2</sub>.', ['maerke-attribut']),
  skov('a program in a plain tag', 'Skov optager CO<sub onclick={vis}>2</sub>.', ['mdx-kode']),
  skov('onclick on a tag of the vocabulary', '<FactBox title="Skov" onclick="vis()">\n\n- Skov\n\n</FactBox>', [
    'maerke-attribut',
  ]),
  skov('a link to a program', '[Skov](javascript:alert%281%29)', ['link-mangler']),
  skov('a link to a program with a line end in its scheme', '[Skov](java&#x0A;script:alert%281%29)', ['link-mangler']),
  skov('a link that holds its data', '[Skov](data:text/html;base64,PHA+)', ['link-mangler']),
  skov('a link up and out', '[Skov](../../../etc/passwd)', ['link-mangler']),
  skov('a link without an address', '[Skov]()', ['link-mangler']),
  skov('a quotation mark in an address', '[Om skoven](https://www.example.org/"skov")', ['link-mangler'], /%22/),
  skov('a less-than sign in an address', '[Om skoven](https://www.example.org/a&lt;b)', ['link-mangler'], /%3C/),
  skov('a space in an address', '[Om skoven](<https://www.example.org/stor skov>)', ['link-mangler'], /%20/),
  skov('a broken escape in an address', '[Om skoven](/2030/%E0%A4%A/)', ['link-mangler']),
  skov('a picture on another site', inFigure('![Træer i en skov.](https://www.example.org/skov.png)'), ['billede']),
  skov('a picture above the content folder', inFigure('![Træer i en skov.](../../../../skov.png)'), ['billede']),
  skov('a picture that holds its data', inFigure('![Træer i en skov.](data:image/png;base64,iVBORw0KGgo=)'), [
    'billede',
  ]),
  skov('an open brace', 'Skoven { er stor.', ['mdx-form']),
  skov('an open tag', '<FactBox title="Skov">\n\n- Skov', ['mdx-form']),
  skov('a closing tag without its opening', 'Skoven er stor.\n\n</FactBox>', [`mdx-form ${SKOV}:11`]),
  skov('an attribute without its end', '<FactBox title="Skov>\n\n- Skov\n\n</FactBox>', ['mdx-form']),
  skov('a comment of HTML', '<!-- husk skoven -->', ['mdx-form'], /kommentar/),
  skov('a less-than sign before a figure', 'Skoven er <5 år.', ['mdx-form'], /&lt;/),
];

test.each([...ENCODINGS, ...MARKUP])('$says is told clearly, and nothing else is lost', async (row) => {
  const { finds, isControlTold, told } = await tell(row);
  expect(finds, finds.join(' | ')).toEqual(row.finds);
  expect(isControlTold).toBe(true);
  if (row.words) expect(`${told[0]?.what} ${told[0]?.fix}`, told[0]?.what).toMatch(row.words);
});
